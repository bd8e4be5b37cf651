import type { Owed } from '../stride/types.ts';
import type { Waker } from './waker.ts';

/** Tells the rest of the house what a committed transaction owes it. Who drains the outbox itself says so; else a worker does. */
export function tellOwed(waker: Waker, owed: Owed, drain: (accountId: number) => void = waker.outbox): void {
  for (const ofClass of owed.unclaimed) waker.runs(owed.accountId, [null], ofClass);
  if (owed.wakes.length > 0) waker.runs(owed.accountId, owed.wakes);
  if (owed.outbox) drain(owed.accountId);
  waker.lanes(owed.providers);
  if (owed.runs.length > 0 || owed.messages.length > 0) waker.live({ account: owed.accountId, runs: owed.runs, messages: owed.messages });
  for (const answer of owed.answers) waker.answer(answer);
}
