import { type AccountSql, rowsOf } from '@signalbox/db';
import { enqueue } from '../outbox/enqueue.ts';

/**
 * Gives locks back and leaves queues. The next of a queue holds the lock from this transaction on, so nobody overtakes it;
 * it hears of it after the commit (`grantLock`).
 */
export async function releaseLocks(sql: AccountSql, items: readonly { runId: string; key: string }[]): Promise<void> {
  if (items.length === 0) return;
  const keys = [...new Set(items.map((item) => item.key))].sort();
  // A statement of its own: the next one must see who joined the queue while somebody else held the row.
  await sql('select 1 from run_lock where account_id = $1 and key = any ($2::text[]) order by key for update', [keys], 'locks_hold_all');
  const next = await sql<{ key: string }>(
    `with item as materialized (select distinct * from ${held.from('$2')}),
       given as materialized (select i.key from item i join run_lock l on l.account_id = $1 and l.key = i.key and l.run_id = i.run_id),
       next as materialized (select distinct on (q.key) q.key, q.id, q.run_id from given g join run_lock_queue q on q.account_id = $1 and q.key = g.key
         where not exists (select from item i where i.key = q.key and i.run_id = q.run_id) order by q.key, q.id),
       left_queue as (delete from run_lock_queue q using item i where q.account_id = $1 and q.key = i.key and q.run_id = i.run_id),
       next_queue as (delete from run_lock_queue q using next n where q.account_id = $1 and q.key = n.key and q.id = n.id),
       freed as (delete from run_lock l using given g where l.account_id = $1 and l.key = g.key and not exists (select from next n where n.key = g.key)),
       moved as (update run_lock l set run_id = n.run_id, held_at = null from next n where l.account_id = $1 and l.key = n.key)
     select key from next order by key`,
    [held.of(items.map(({ key, runId }) => ({ key, run_id: runId })))],
    'locks_release',
  );
  await enqueue(
    sql,
    next.map(({ key }) => ({ kind: 'grantLock' as const, keys: [key] })),
  );
}

const held = rowsOf({ key: 'text', run_id: 'uuid' });
