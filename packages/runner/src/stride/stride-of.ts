import type { OpenCall } from '../calls/open-calls.ts';
import type { Settled } from '../calls/settle-calls.ts';
import type { Takes } from './stride-rows.ts';
import type { StrideResult } from './types.ts';

export interface StrideOf {
  accountId: number;
  conductorId: string;
  /** Results of short calls, written in the stride's own transaction. */
  settled?: readonly Settled[];
  /** Not the first stride in a row: whoever set the flag since the first one has sent a signal that will be heard. */
  goesOn?: boolean;
  /** For a conductor that lingers: it takes on others beside its own, and stays when it has none left. */
  takes?: Takes;
  /** False when none of its own can be ready: it only takes on. */
  own?: boolean;
  /** Whether the result names the calls that are pending. */
  lists?: boolean;
  /** It was brought here by nothing but the results. */
  isAhead?: boolean;
  /** When it clears the flag: how many milliseconds from now doors may place runs with this conductor; null = not any more. */
  openForMs?: number | null;
  /** How many open runs an open conductor had when it looked last: where it can be, the result is reckoned from that instead of read. */
  had?: number;
}

export interface Stridden {
  result: StrideResult;
  /** Calls whose attempt was noted in this stride: whoever gets them makes them. */
  begun: OpenCall[];
  /** How many runs moved. */
  moved: number;
  /** How many of them were taken on. */
  taken: number;
}
