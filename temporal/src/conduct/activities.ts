import type { StepAnswer } from '../step/types.ts';

/** What the workflow may ask for; kept apart so that its bundle holds types only. */
export interface ConductLocalActivities {
  step(accountId: number, conductorId: string): Promise<StepAnswer>;
  /** Starts all calls together and answers the ids that are not finished within a short time. */
  performBatch(accountId: number, callIds: string[]): Promise<string[]>;
  failCall(accountId: number, callId: string): Promise<void>;
}
export interface ConductActivities {
  perform(accountId: number, callId: string): Promise<void>;
}
