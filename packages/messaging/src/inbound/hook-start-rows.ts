import { type AccountSql, rowsOf } from '@signalbox/db';
import { firstTurns, newRun, newRuns, placedTurns, type Turns } from '@signalbox/runner';
import type { HookTrigger } from './find-hook.ts';

/** A run that a request may start, if its event is new. */
export interface HookCandidate {
  sourceId: string;
  key: string;
  /** Its key was made here, so that it can be no repeat. */
  isNew: boolean;
  runId: string;
  trigger: HookTrigger;
  payload: Record<string, unknown>;
  /** When its turn is; null = now. */
  dueAt: Date | null;
}

/**
 * Events in the order of their keys, so that two processes with the same keys cannot block each other. Tells the runs that are new: neither repeats, nor
 * started by a trigger that is live no longer (it may have been read a while ago).
 */
export async function insertHookStarts(sql: AccountSql, turns: Turns, starts: HookCandidate[]): Promise<InsertedStarts> {
  if (starts.length === 0) return { came: new Set(), isOver: false };
  const turned = await turns.begin(starts.map(askedRun));
  const rows = turned.rows.map((run, i) => ({ ...run, key: starts[i]?.key ?? '', trigger_id: starts[i]?.trigger.id ?? '' }));
  // Nobody has given a key before that was made here: then there is nothing to look for after it.
  const isLast = turned.isOver && starts.every((start) => start.isNew);
  const placing = isLast ? turned.place() : null;
  if (isLast && !placing) turned.tell();
  const insert = isLast ? sql.last : sql;
  const values = [asked.of(rows), ...turned.values];
  const born = placing
    ? insert<{ id: string }>(placedStarts, [...values, placing.class, placing.runIds, placing.notices], 'place_hook_runs')
    : insert<{ id: string }>(hookStarts, values, 'start_hook_runs');
  const came = new Set((await born).map(({ id }) => id));
  await turned.finish((id) => came.has(id), came.size === starts.length);
  return { came, isOver: isLast };
}

interface InsertedStarts {
  came: Set<string>;
  /** The transaction is over: none of the others can be a repeat. */
  isOver: boolean;
}

const asked = rowsOf({ ...newRuns.columns, key: 'text', trigger_id: 'uuid' });
const startsWith = (turns: string): string => `asked as materialized (select * from ${asked.from('$2')}),
  event as (insert into inbound_event (account_id, source_id, key, outcome, run_id)
    select $1, workflow_id, key, 'trigger', id from asked cross join lateral (select from workflow_trigger t join workflow w on w.account_id = $1 and w.id = t.workflow_id
      where t.account_id = $1 and t.id = trigger_id and w.enabled and w.archived_at is null and w.class = asked.class limit 1) live
    order by workflow_id, key on conflict do nothing returning run_id),
  d as materialized (select asked.* from asked join event on event.run_id = asked.id), ${turns}`;
const hookStarts = `with ${startsWith(firstTurns('$3', '$4'))} select id from d`;
// Whoever has placed a run with a conductor holds its row until the commit: a conductor that does not stay open says so first, and looks after that.
const placedStarts = `with c as materialized (select id from conductor where account_id = $1 and class = $5::smallint and open_until > now() order by open_until desc limit 1 for share skip locked),
  ${startsWith(placedTurns('c', '$3', '$4'))}
  select d.id, (select pg_notify(case when c.id is null then 'runs' else 'placed' end, case when c.id is null then concat($1, ':', $5) else c.id || n.notice end)::text
    from unnest($6::uuid[], $7::text[]) n(run_id, notice) left join c on true where n.run_id = d.id) as told from d`;

const askedRun = ({ trigger, payload, runId, sourceId, key, dueAt }: HookCandidate) => {
  const run = newRun({ ...trigger, runId, triggerNodeId: trigger.nodeId, kind: 'http', payload, eventKey: { sourceId, key } });
  return dueAt === null ? run : { ...run, wake_at: dueAt };
};

/** The runs that the first of these events started, by `source|key`. */
export async function readFirstRuns(sql: AccountSql, repeats: HookCandidate[]): Promise<Map<string, string>> {
  if (repeats.length === 0) return new Map();
  const rows = await sql<{ source_id: string; key: string; run_id: string }>(
    `select e.source_id, e.key, e.run_id from ${events.from('$2')} join inbound_event e on e.account_id = $1 and e.source_id = d.source_id and e.key = d.key`,
    [events.of(repeats.map((one) => ({ source_id: one.sourceId, key: one.key })))],
    'read_first_runs',
  );
  return new Map(rows.map((row) => [`${row.source_id}|${row.key}`, row.run_id]));
}

const events = rowsOf({ source_id: 'uuid', key: 'text' });
