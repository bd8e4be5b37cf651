import { type AccountSql, insertInto, rowsOf } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { LockPort } from '@signalbox/nodes/contract';
import { enqueue } from '../outbox/enqueue.ts';
import { ancestorsOf } from './ancestors-of.ts';
import { releaseLocks } from './release-locks.ts';

interface Held {
  runId: string;
  /** false = handed over by the last holder, and this run has not heard of it. */
  isTold: boolean;
}

/** One run per key. The rows of the keys are locked in order and the items decided one after the other, so a batch gives what single calls give. */
export const lockPort = (sql: AccountSql): LockPort => ({
  async acquire(items) {
    const locks = await holdLocks(sql, items);
    const above = await readAbove(sql, items, locks);
    const changed = new Set<string>();
    const queue: Queued[] = [];
    const robbed: string[] = [];
    const answers = items.map(({ runId, key, mode }) => {
      const lock = locks.get(key);
      if (lock?.runId === runId) {
        if (!lock.isTold) changed.add(key);
        lock.isTold = true;
        return 'held';
      }
      if (mode === 'leave') return 'busy';
      const isAbove = (id: string): boolean => above.runs.get(runId)?.includes(id) ?? false;
      // A run above that is in the queue gets the lock first, and then waits for this one.
      const ahead = [...above.queue, ...queue].filter((one) => one.key === key);
      if ((lock && isAbove(lock.runId)) || ahead.some((one) => isAbove(one.runId))) return 'above';
      if (mode === 'wait') {
        queue.push({ key, runId });
        return 'queued';
      }
      if (lock) robbed.push(lock.runId);
      locks.set(key, { runId, isTold: true });
      changed.add(key);
      return 'held';
    });
    await joinQueues(sql, queue);
    if (changed.size > 0) await writeHolders(sql, [...changed].sort(), locks);
    await enqueue(sql, robbed.length === 0 ? [] : [{ kind: 'cancelRun', runIds: robbed.sort(), reason: 'newer' }]);
    return answers;
  },
  release: (items) => releaseLocks(sql, items),
});

/** Free keys go to the first that asks; all of them are locked until the end of the transaction. */
async function holdLocks(sql: AccountSql, items: Parameters<LockPort['acquire']>[0]): Promise<Map<string, Held>> {
  const firsts = new Map(items.toReversed().map((item) => [item.key, item.runId]));
  const keys = [...firsts.keys()].sort();
  for (;;) {
    await insertLocks(
      sql,
      [...firsts].map(([key, runId]) => ({ key, run_id: runId })),
    );
    const rows = await sql<{ key: string; run_id: string; is_told: boolean }>(
      'select key, run_id, held_at is not null as is_told from run_lock where account_id = $1 and key = any ($2::text[]) order by key for update',
      [keys],
      'locks_hold',
    );
    // A lock that was given back between the two statements is free: ask again.
    if (rows.length === keys.length) return new Map(rows.map((row) => [row.key, { runId: row.run_id, isTold: row.is_told }]));
  }
}

interface Queued {
  key: string;
  runId: string;
}
/** What those that cannot have their lock at once must know: the runs above them, and which of these stand in a queue. */
async function readAbove(
  sql: AccountSql,
  items: Parameters<LockPort['acquire']>[0],
  locks: ReadonlyMap<string, Held>,
): Promise<{ runs: ReadonlyMap<string, string[]>; queue: Queued[] }> {
  const waiting = items.filter(({ runId, key, mode }) => mode !== 'leave' && locks.get(key)?.runId !== runId);
  const runs = await ancestorsOf(
    sql,
    waiting.map((item) => item.runId),
  );
  if (runs.size === 0) return { runs, queue: [] };
  const queue = await sql<Queued>(
    'select key, run_id as "runId" from run_lock_queue where account_id = $1 and key = any ($2::text[]) and run_id = any ($3::uuid[])',
    [waiting.map((item) => item.key), [...runs.values()].flat()],
    'locks_above',
  );
  return { runs, queue };
}

async function joinQueues(sql: AccountSql, items: Queued[]): Promise<void> {
  if (items.length === 0) return;
  const unique = [...new Map(items.map((item) => [`${item.runId} ${item.key}`, item])).values()];
  await insertQueued(
    sql,
    unique.map(({ key, runId }) => ({ key, id: newId(), run_id: runId })),
  );
}

async function writeHolders(sql: AccountSql, keys: string[], locks: Map<string, Held>): Promise<void> {
  await sql(
    `update run_lock l set run_id = d.run_id, held_at = now() from ${holders.from('$2')} where l.account_id = $1 and l.key = d.key`,
    [
      holders.of(
        keys.flatMap((key) => {
          const lock = locks.get(key);
          return lock ? [{ key, run_id: lock.runId }] : [];
        }),
      ),
    ],
    'locks_write',
  );
}

const holders = rowsOf({ key: 'text', run_id: 'uuid' });
// In the order of their keys, so that two transactions with the same keys cannot block each other.
const insertLocks = insertInto('run_lock', holders.columns, 'order by key on conflict do nothing');
const insertQueued = insertInto(
  'run_lock_queue',
  { key: 'text', id: 'uuid', run_id: 'uuid' },
  'where not exists (select from run_lock_queue q where q.account_id = $1 and q.key = d.key and q.run_id = d.run_id)',
);
