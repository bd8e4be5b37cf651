import type { AccountSql, Database } from '@signalbox/db';
import { enqueueEvents, type Waker } from '@signalbox/runner';
import { countBatch, isSettled } from './batch-results.ts';

/** Counts what is under way and says when it is over. */
export interface BatchWatch {
  look(): Promise<void>;
}

const soonMs = 1000;
const latestMs = 60_000;
/** Reports that have not come for so long after the last message left are not waited for any more. */
const giveUpMs = 3 * 24 * 3600 * 1000;

/** One batch is counted at most once a second, and ever more seldom while nothing changes. */
export function createBatchWatch({ db, waker }: { db: Database; waker: Pick<Waker, 'outbox'> }, now: () => number = Date.now): BatchWatch {
  let due = new Map<string, { at: number; pauseMs: number; seen: string }>();
  return {
    look: async () => {
      const open = await db.router<{ account_id: number; batch_id: string }>('select * from find_open_batches()', [], 'find_open_batches');
      const next: typeof due = new Map();
      for (const { account_id: accountId, batch_id: id } of open) {
        const known = due.get(id);
        if (known && known.at > now()) {
          next.set(id, known);
          continue;
        }
        const startedAt = now();
        const { seen, isTold } = await db.withAccountSql(accountId, (sql) => countOne(sql, id, startedAt));
        if (isTold) waker.outbox(accountId);
        const pauseMs = seen === known?.seen ? Math.min(latestMs, known.pauseMs * 2) : soonMs;
        next.set(id, { seen, pauseMs, at: now() + Math.max(pauseMs, (now() - startedAt) * 10) });
      }
      due = next;
    },
  };
}

async function countOne(sql: AccountSql, batchId: string, now: number): Promise<{ seen: string; isTold: boolean }> {
  const [row] = await sql<{
    waitFor: string;
    expanded: boolean;
    sentAt: Date | null;
    toldAt: Date | null;
    counted: number;
    progress: [number, number][];
  }>(
    `select wait_for as "waitFor", expanded_at is not null as expanded, sent_at as "sentAt", told_at as "toldAt", counted, progress
     from batch where account_id = $1 and id = $2 and done_at is null for update skip locked`,
    [batchId],
    'batch_look',
  );
  if (!row) return { seen: '', isTold: false };
  const counts = await countBatch(sql, batchId);
  const isSent = row.expanded && counts.queued === 0;
  const isDone = isSent && (isSettled(counts) || (row.sentAt !== null && now - row.sentAt.getTime() > giveUpMs));
  const isTold = row.toldAt === null && row.waitFor !== 'nothing' && (row.waitFor === 'sent' ? isSent : isDone);
  if (isTold) await enqueueEvents(sql, [{ kind: 'batch', key: batchId, payload: { batchId } }]);
  const { skipped, queued, ...rest } = counts;
  const left = Object.values(rest).reduce((sum, n) => sum + n, 0) - rest.stopped;
  await sql(
    `update batch set counts = $3, progress = $4, sent_at = coalesce(sent_at, case when $5 then now() end), done_at = case when $6 then now() end,
       told_at = coalesce(told_at, case when $7 then now() end) where account_id = $1 and id = $2`,
    [batchId, JSON.stringify(counts), JSON.stringify(progressOf(row.progress, [now, left])), isSent, isDone, isTold],
    'batch_counted',
  );
  return { seen: JSON.stringify([counts, row.expanded]), isTold };
}

const mostPoints = 120;
/** How many had left when: a point where something changed; of too many every second one goes. */
function progressOf(points: readonly [number, number][], point: [number, number]): [number, number][] {
  const last = points.at(-1);
  if (last && last[1] === point[1] && points.at(-2)?.[1] === point[1]) return [...points.slice(0, -1), point];
  const all = [...points, point];
  return all.length <= mostPoints ? all : all.filter((_, no) => no % 2 === 0 || no === all.length - 1);
}
