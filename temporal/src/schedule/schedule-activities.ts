import type { Database } from '@signalbox/db';
import { fireSchedule, type Waker } from '@signalbox/runner';

/** What the clock of a schedule asks for. */
export const scheduleActivities = ({ db, waker }: { db: Database; waker: Waker }) => ({
  /** Starts the run of a time (milliseconds since 1970), or finds that it has started already. */
  async fireScheduled(accountId: number, scheduleId: string, at: number): Promise<void> {
    const fired = await db.withAccountSql(accountId, (sql) => fireSchedule(sql, { scheduleId, at, now: Date.now() }));
    if (!('runId' in fired)) return;
    waker.runs(accountId, [null]);
    waker.live({ account: accountId, runs: [fired.runId] });
  },
});
