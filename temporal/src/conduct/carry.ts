import type { Performer, Settled, StrideDeps, StrideResult } from '@signalbox/runner';
import { stride } from '@signalbox/runner';

/** How long short outside calls may hold up the conductor's next signal. */
const budgetMs = 250;

/**
 * Stride, short calls, stride ..: a run whose calls answer quickly ends within one local activity, for the price of one entry in Temporal's history.
 * Everything is in the rows after each stride and each call, so a repeat after a death goes on where it stopped.
 */
export async function carry(
  deps: StrideDeps,
  performer: Performer,
  {
    accountId,
    conductorId,
    underWay,
    forMs = budgetMs,
  }: { accountId: number; conductorId: string; underWay: readonly string[]; forMs?: number },
): Promise<StrideResult> {
  const until = Date.now() + forMs;
  const tried = new Set(underWay);
  const slow = new Set<string>();
  let settled: readonly Settled[] = [];
  for (let goesOn = false; ; goesOn = true) {
    const { result, begun } = await stride(deps, { accountId, conductorId, settled, goesOn }).catch(async (error: unknown) => {
      // What the calls brought must outlive a stride that failed, or they would be made again.
      await performer.settle(accountId, settled);
      throw error;
    });
    const fresh = result.calls.filter((call) => !tried.has(call.id));
    const left = until - Date.now();
    const isOver = result.open === 0 || (fresh.length === 0 && !result.more) || left <= 0;
    if (isOver) return { ...result, calls: result.calls.filter((call) => slow.has(call.id) || !tried.has(call.id)) };
    for (const call of fresh) tried.add(call.id);
    const done = await performer.performBatch(accountId, { ids: fresh.map((call) => call.id), begun }, left);
    for (const id of done.slow) slow.add(id);
    settled = done.settled;
  }
}
