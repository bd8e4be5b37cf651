import { type DrainDeps, drain } from './drain.ts';

export interface Outbox {
  /** Something may be due in this account's outbox: call it after the commit. */
  drain(accountId: number): void;
  /** The same, and resolves when it is empty. */
  drained(accountId: number): Promise<void>;
  /** Accounts whose entries lie about because somebody died between commit and drain; returns how many there are. */
  sweep(): Promise<number>;
  /** Resolves when nothing is under way. */
  close(): Promise<void>;
}

/** One drain per account at a time in this process; what comes meanwhile is looked for once more. */
export function createOutbox(deps: DrainDeps): Outbox {
  const underWay = new Map<number, { again: boolean; done: Promise<void> }>();
  /** For what is due soon: the sweep would come seconds after it. */
  const timers = new Map<number, NodeJS.Timeout>();
  let isClosed = false;

  const work = async (accountId: number, state: { again: boolean }) => {
    try {
      while (state.again && !isClosed) {
        state.again = false;
        clearTimeout(timers.get(accountId));
        const nextMs = await drain(deps, accountId);
        if (nextMs !== null && !isClosed)
          timers.set(
            accountId,
            setTimeout(() => void start(accountId), Math.max(nextMs, 1)),
          );
        else timers.delete(accountId);
      }
    } catch (error) {
      // Nothing is lost: the sweeper finds what is overdue.
      deps.log.warn({ accountId, error: String(error) }, 'the outbox could not be read; the sweep will');
    } finally {
      underWay.delete(accountId);
    }
  };
  const start = (accountId: number): Promise<void> => {
    const running = underWay.get(accountId);
    if (running) {
      running.again = true;
      return running.done;
    }
    if (isClosed) return Promise.resolve();
    const state = { again: true, done: Promise.resolve() };
    underWay.set(accountId, state);
    state.done = work(accountId, state);
    return state.done;
  };

  return {
    drain: (accountId) => void start(accountId),
    drained: start,
    async sweep() {
      const rows = await deps.db.router<{ account_id: number }>(`select account_id from find_outbox('2 s')`, [], 'find_outbox');
      await Promise.all(rows.map((row) => start(row.account_id)));
      return rows.length;
    },
    async close() {
      isClosed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all([...underWay.values()].map((one) => one.done));
    },
  };
}
