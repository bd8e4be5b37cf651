import { type AccountSql, type RowOf, rowsOf } from '@signalbox/db';

/** What a run is born with: its record, its working memory, and the event that it hears first. */
export const newRuns = rowsOf({
  ...{ id: 'uuid', class: 'smallint', workflow_id: 'uuid', version_id: 'uuid', kind: 'text', contact_id: 'uuid?', retry_of: 'uuid?' },
  // Of a child. Its state says in which container it stands; one that is asleep waits for others to end.
  ...{ parent_id: 'uuid?', item_no: 'int?', is_asleep: 'bool?', state: 'jsonb?' },
  ...{ event_id: 'uuid?', start: 'jsonb?' },
  // Of one whose first turn was made before it was written down: when somebody must come for it, or how it ended.
  ...{ wake_at: 'timestamptz?', status: 'text?', error_code: 'text?', error_node: 'text?' },
});
export type NewRun = RowOf<typeof newRuns.columns>;

/** Every run of the house comes to be here, or in a statement with `births` in it; part of the caller's transaction. After the commit call `waker.runs`. */
export async function insertRuns(sql: AccountSql, runs: readonly NewRun[]): Promise<void> {
  if (runs.length > 0) await sql(insertion, [newRuns.of(runs)], 'insert_runs');
}

const placedWith = (conductor: string) => ({
  name: ', conductor_id',
  id: `, (select id from ${conductor})`,
  wakes: `case when exists (select from ${conductor}) then 'infinity' else now() end`,
});

/** For a statement that finds out which runs come to be: `d` before it has the columns of `newRuns`. */
export const births = birthsWith(null);

/** The same, where `conductor` has the row of the conductor that the open ones are placed with, or none: those that are placed wait for nothing but their calls. */
export function birthsWith(conductor: string | null): string {
  const placed = conductor === null ? { name: '', id: '', wakes: 'coalesce(wake_at, now())' } : placedWith(conductor);
  return `r as (insert into run (account_id, id, class, workflow_id, version_id, trigger_kind, contact_id, retry_of, parent_id, item_no, parent_node, parent_visit,
      status, ended_at, error_code, error_node, depth)
    select $1, id, class, workflow_id, version_id, kind, contact_id, retry_of, parent_id, item_no, state -> 'child' ->> 'node', (state -> 'child' ->> 'visit')::int,
      coalesce(status, 'open'), case when status is not null then now() end, error_code, error_node, coalesce((start ->> 'depth')::smallint, 0::smallint) from d),
  s as (insert into run_state (account_id, run_id, class, version_id, parent_id, item_no, wake_at, state${placed.name})
    select $1, id, class, version_id, parent_id, item_no, case when is_asleep then 'infinity' else ${placed.wakes} end, coalesce(state, '{}')${placed.id} from d where status is null),
  e as (insert into run_event (account_id, id, run_id, kind, payload) select $1, event_id, id, 'start', start from d where start is not null)`;
}

const insertion = `with d as materialized (select * from ${newRuns.from('$2')}), ${births} select where false`;
