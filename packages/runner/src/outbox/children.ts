import { newId } from '@signalbox/domain';
import { enqueue } from './enqueue.ts';
import type { JoinKey, OutboxHandler } from './types.ts';

/** Rows per transaction; what is left makes an entry of its own. */
const chunk = 5000;

/** The parent hears that all of its children have ended, and how. A container that nobody waits for any more is simply forgotten. */
export const childrenEnded: OutboxHandler<'childrenEnded'> = async (sql, { runId, nodeId, visit }) => {
  const rows = await sql<{ id: string | null }>(
    `with held as materialized (select run_id from run_state where account_id = $1 and run_id = $2 for no key update),
       over as (delete from run_join where account_id = $1 and run_id = $2 and node_id = $3 and visit = $4 and expanded and done + failed + cancelled = total returning *),
       told as (insert into run_event (account_id, id, run_id, kind, payload)
         select $1, $5, held.run_id, 'children', jsonb_build_object('ref', over.start -> 'ref', 'nodeId', over.node_id, 'visit', over.visit,
           'result', coalesce(over.result, '{}') || jsonb_build_object('total', over.total, 'done', over.done, 'failed', over.failed, 'cancelled', over.cancelled))
         from over join held using (run_id) where not over.closed returning run_id)
     update run_state s set wake_at = now() where s.account_id = $1 and s.run_id = any (array(select run_id from told)) returning s.conductor_id as id`,
    [runId, nodeId, visit, newId()],
    'children_ended',
  );
  return { conductors: rows.map((row) => row.id), runs: [] };
};

/** As many sleeping children as the limit has room for, in the order of their numbers. */
export const startChildren: OutboxHandler<'startChildren'> = async (sql, join) => {
  const { runId, nodeId, visit } = join;
  // Two of these at once would count the same room twice; nothing else takes this lock, so it stands before all others.
  await sql(
    `select pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'children', $1::text, $2::text, $3::text, $4::text), 0))`,
    [runId, nodeId, visit],
    'children_hold',
  );
  const [room] = await sql<{ started: number; upTo: number }>(
    `select started, least(total, parallel + done + failed + cancelled, started + $5) as "upTo" from run_join
     where account_id = $1 and run_id = $2 and node_id = $3 and visit = $4 and not closed and not (stop_on_error and failed > 0) and started < total`,
    [runId, nodeId, visit, chunk],
    'children_room',
  );
  if (!room || room.upTo <= room.started) return { conductors: [], runs: [] };
  await sql(
    `with held as materialized (select run_id from run_state where account_id = $1 and parent_id = $2 and item_no > $5 and item_no <= $6
         and state -> 'child' ->> 'node' = $3 and (state -> 'child' ->> 'visit')::int = $4 order by run_id for no key update),
       woken as (update run_state s set wake_at = now() where s.account_id = $1 and s.run_id = any (array(select run_id from held)))
     update run_join set started = greatest(started, $6) where account_id = $1 and run_id = $2 and node_id = $3 and visit = $4`,
    [runId, nodeId, visit, room.started, room.upTo],
    'children_start',
  );
  // A member that was counted twice is worse than one look too many: the rest of a large room goes on by itself.
  if (room.upTo - room.started === chunk) await enqueue(sql, [{ kind: 'startChildren', ...join }]);
  return { conductors: [null], runs: [] };
};

/** Children that have not begun are taken away; those under way are asked to stop. In chunks, so that nobody waits long for a lock. */
export const cancelChildren: OutboxHandler<'cancelChildren'> = async (sql, join) => {
  const key = [join.runId, join.nodeId, join.visit];
  const [gone] = await sql<{ n: number; isOver: boolean }>(
    `with held as materialized (select run_id from run_state where account_id = $1 and parent_id = $2 and conductor_id is null
         and state -> 'child' ->> 'node' = $3 and (state -> 'child' ->> 'visit')::int = $4 order by run_id limit $5 for no key update),
       states as (delete from run_state where account_id = $1 and run_id = any (array(select run_id from held))),
       events as (delete from run_event where account_id = $1 and run_id = any (array(select run_id from held))),
       records as (update run r set status = 'cancelled', ended_at = now() from held where r.account_id = $1 and r.id = held.run_id),
       n as (select count(*)::int as n from held)
     update run_join j set cancelled = j.cancelled + n.n, expanded = true from n where j.account_id = $1 and j.run_id = $2 and j.node_id = $3 and j.visit = $4
     returning n.n, j.done + j.failed + j.cancelled = j.total as "isOver"`,
    [...key, chunk],
    'children_take_away',
  );
  const asked = await sql<{ id: string | null }>(
    `with held as materialized (select run_id from run_state s where account_id = $1 and parent_id = $2 and conductor_id is not null
         and state -> 'child' ->> 'node' = $3 and (state -> 'child' ->> 'visit')::int = $4
         and not exists (select from run_event e where e.account_id = $1 and e.run_id = s.run_id and e.kind = 'cancel') order by run_id limit $5 for no key update),
       told as (insert into run_event (account_id, id, run_id, kind, payload) select $1, uuid7(), run_id, 'cancel', $6 from held)
     update run_state s set wake_at = now() where s.account_id = $1 and s.run_id = any (array(select run_id from held)) returning s.conductor_id as id`,
    [...key, chunk, JSON.stringify({ reason: 'parent' })],
    'children_ask_to_stop',
  );
  if (gone?.isOver) await enqueue(sql, [{ kind: 'childrenEnded', ...(join satisfies JoinKey) }]);
  else if (gone?.n === chunk || asked.length === chunk) await enqueue(sql, [{ kind: 'cancelChildren', ...join }]);
  return { conductors: asked.map((row) => row.id), runs: [] };
};
