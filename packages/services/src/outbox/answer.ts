import type { Sql } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import { enqueue } from './enqueue.ts';
import { passesFilter } from './passes-filter.ts';
import { startEventRuns } from './start-event-runs.ts';
import type { EmittedEvent, OutboxHandler } from './types.ts';

interface OpenKey {
  wait_id: string;
  run_id: string;
  kind: string;
  key: string;
  filter: Record<string, unknown> | null;
}

/** Waits per transaction; an event that more runs wait for goes on in an entry of its own. */
const chunk = 5000;

/** Every open wait with the kind and key of an event, whose filter lets it pass, hears of it: the first event in the entry wins a wait. Custom events start workflows, too. */
export const answer: OutboxHandler<'answer'> = async (sql, accountId, { events, after }, tables) => {
  const { conductors, last } = await answerWaits(sql, accountId, events, after);
  if (last !== null) await enqueue(sql, accountId, [{ kind: 'answer', events, after: last }]);
  const custom = after === undefined ? events.filter((event) => event.kind === 'event') : [];
  const started = await startEventRuns(sql, accountId, tables, custom);
  return { conductors: [...conductors, ...started.conductors], runs: started.runs };
};

/** Answers the conductors of the runs that were woken, and the last wait looked at when there are more. Locks: run_state ascending, then wait, then event. */
export async function answerWaits(
  sql: Sql,
  accountId: number,
  events: readonly EmittedEvent[],
  after = '00000000-0000-0000-0000-000000000000',
): Promise<{ conductors: (string | null)[]; last: string | null }> {
  const keys = await sql<OpenKey>(
    `select k.wait_id, k.run_id, k.kind, k.key, k.filter from (select distinct kind, key from unnest($2::text[], $3::text[]) d(kind, key)) d
       join wait_key k on k.account_id = $1 and k.kind = d.kind and k.key = d.key where k.wait_id > $4 order by k.wait_id limit $5`,
    [accountId, events.map((event) => event.kind), events.map((event) => event.key), after, chunk],
    'answer_find',
  );
  const last = keys.length === chunk ? (keys.at(-1)?.wait_id ?? null) : null;
  const winners = new Map<string, OpenKey & { event: EmittedEvent }>();
  for (const event of events)
    for (const open of keys)
      if (open.kind === event.kind && open.key === event.key && !winners.has(open.wait_id) && passesFilter(open.filter, event.payload))
        winners.set(open.wait_id, { ...open, event });
  if (winners.size === 0) return { conductors: [], last };
  const won = [...winners.values()];
  const rows = await sql<{ id: string | null }>(
    `with d as materialized (select * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::jsonb[]) d(wait_id, run_id, event_id, kind, payload)),
       held as materialized (select run_id from run_state where account_id = $1 and run_id = any ($3::uuid[]) order by run_id for no key update),
       won as (delete from wait w using d, held where w.account_id = $1 and w.id = d.wait_id and held.run_id = d.run_id and w.run_id = held.run_id returning w.id, w.run_id, d.event_id, d.kind, d.payload),
       gone as (delete from wait_key k using won where k.account_id = $1 and k.wait_id = won.id),
       told as (insert into run_event (account_id, id, run_id, kind, wait_id, payload) select $1, event_id, run_id, kind, id, payload from won)
     update run_state s set wake_at = now() from won where s.account_id = $1 and s.run_id = won.run_id returning s.conductor_id as id`,
    [
      ...[accountId, won.map((one) => one.wait_id), won.map((one) => one.run_id), won.map(() => newId())],
      ...[won.map((one) => one.kind), won.map((one) => JSON.stringify(one.event.payload))],
    ],
    'answer_win',
  );
  return { conductors: rows.map((row) => row.id), last };
}
