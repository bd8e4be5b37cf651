import { releaseLocks } from '../ports/release-locks.ts';
import type { OutboxHandler } from './types.ts';

/**
 * A lock was handed to the next of its queue: that run hears of it. When it does not wait for the lock any more
 * (it ended, or its patience did), the lock goes on to the one after it.
 */
export const grantLock: OutboxHandler<'grantLock'> = async (sql, { keys }) => {
  const granted = await sql<{ key: string; run_id: string; conductor_id: string | null; is_told: boolean }>(
    `with lock as materialized (select key, run_id from run_lock where account_id = $1 and key = any ($2::text[]) and held_at is null),
       held as materialized (select s.run_id, s.conductor_id from run_state s where s.account_id = $1 and s.run_id = any (array(select run_id from lock)) order by s.run_id for no key update),
       won as (delete from wait w using wait_key k, lock l, held h where k.account_id = $1 and k.kind = 'lock' and k.key = l.key and k.run_id = l.run_id and h.run_id = l.run_id
         and w.account_id = $1 and w.id = k.wait_id returning w.id, w.run_id, l.key),
       gone as (delete from wait_key where account_id = $1 and run_id = any (array(select run_id from won)) and wait_id = any (array(select id from won))),
       told as (insert into run_event (account_id, id, run_id, kind, wait_id, payload) select $1, uuid7(), run_id, 'lock', id, jsonb_build_object('key', key) from won),
       woken as (update run_state s set wake_at = now() where s.account_id = $1 and s.run_id = any (array(select run_id from won))),
       kept as (update run_lock r set held_at = now() from won where r.account_id = $1 and r.key = won.key and r.run_id = won.run_id)
     select l.key, l.run_id, h.conductor_id, won.id is not null as is_told from lock l left join held h using (run_id) left join won on won.key = l.key`,
    [keys],
    'grant_lock',
  );
  const told = granted.filter((one) => one.is_told);
  await releaseLocks(
    sql,
    granted.filter((one) => !one.is_told).map((one) => ({ key: one.key, runId: one.run_id })),
  );
  return { conductors: told.map((one) => one.conductor_id), runs: told.map((one) => one.run_id) };
};
