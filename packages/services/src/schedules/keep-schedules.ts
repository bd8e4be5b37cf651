import { type AccountSql, rowsOf } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { TriggerBinding } from '@signalbox/flow';

/**
 * Switches on what a version does at set times, and off what else its workflow did, in the transaction that makes it live (null = no version is). A rule that stays as it was goes on counting, and what was paused
 * stays paused. Each change is counted for the clock, which a worker tells after the commit.
 */
export async function keepSchedules(
  sql: AccountSql,
  { workflowId, versionId, triggers }: { workflowId: string; versionId: string | null; triggers: readonly TriggerBinding[] },
): Promise<void> {
  const rows = triggers
    .filter(({ kind }) => kind === 'schedule')
    .flatMap(({ nodeId, config }) =>
      versionId === null ? [] : [{ id: newId(), workflow_id: workflowId, version_id: versionId, node_id: nodeId, config }],
    );
  await sql(
    'update schedule set is_on = false, revision = revision + 1 where account_id = $1 and workflow_id = $2 and is_on and node_id <> all ($3)',
    [workflowId, rows.map((row) => row.node_id)],
  );
  if (rows.length > 0) await sql(keeping, [newSchedules.of(rows)]);
}

const newSchedules = rowsOf({ id: 'uuid', workflow_id: 'uuid', version_id: 'uuid', node_id: 'text', config: 'jsonb' });
const keeping = `insert into schedule as s (account_id, ${newSchedules.names})
  select $1, ${newSchedules.names} from ${newSchedules.from('$2')}
  on conflict (account_id, workflow_id, node_id) do update set
    version_id = excluded.version_id, config = excluded.config, is_on = true, revision = s.revision + 1,
    since = case when s.config -> 'rule' = excluded.config -> 'rule' then s.since else now() end,
    live_from = case when s.config -> 'rule' = excluded.config -> 'rule' and s.is_on then s.live_from else now() end`;
