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
  /**
   * The conductor is open: it strides and makes outside calls whenever there is something to do, for a minute at most, and ends when nothing came for a second.
   * `calls` of the result as above.
   */
  linger(stay: Stay): Promise<StrideResult>;
  perform(accountId: number, callId: string): Promise<void>;
}

export interface Stay {
  accountId: number;
  conductorId: string;
  /** Calls that have activities of their own. */
  underWay: string[];
  /** Also runs of its account and class that have no conductor yet; false when its history is long: it ends what it has. */
  takesOn: boolean;
}
