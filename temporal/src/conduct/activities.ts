import type { StrideResult } from '@signalbox/runner';

/** What the workflow may ask for; kept apart so that its bundle holds types only. */
export interface ConductLocalActivities {
  /**
   * Strides until nothing is ready, doing short outside calls on the way, for a quarter of a second at most.
   * `underWay` = calls that have activities of their own; `calls` of the result = those that now need one.
   */
  carry(accountId: number, conductorId: string, underWay: string[]): Promise<StrideResult>;
  failCall(accountId: number, callId: string): Promise<void>;
}
export interface ConductActivities {
  perform(accountId: number, callId: string): Promise<void>;
}
