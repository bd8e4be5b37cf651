import type { WorkflowSummary } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, toPublicId } from '@signalbox/domain';
import { classNameOf } from '../shared/class-name.ts';
import { type Told, type TriggerRow, triggerWords } from './trigger-words.ts';

/** The columns of a workflow that a summary needs, over `summarySources`. */
export const summaryColumns = `w.id, w.name, w.enabled, w.revision, w.class, w.live_version_id, w.updated_at, w.folder, w.archived_at, d.updated_at as edited_at, u.name as edited_by,
  (select v.number from workflow_version v where v.account_id = w.account_id and v.id = w.live_version_id) as live_number,
  (select count(*)::int from run_state s join workflow_version v on v.account_id = s.account_id and v.id = s.version_id
    where s.account_id = w.account_id and v.workflow_id = w.id and s.parent_id is null) as open_runs,
  (select coalesce(jsonb_agg(jsonb_build_object('node_id', t.node_id, 'kind', t.kind, 'key', t.key, 'address', o.value) order by t.node_id, t.id), '[]')
    from workflow_trigger t left join own_address o on o.account_id = t.account_id and o.id = t.source_id
    where t.account_id = w.account_id and t.workflow_id = w.id) as triggers`;

/** What these columns are read from: the workflow `w`, its draft `d`, and who changed that. */
export const summarySources = `workflow w left join workflow_draft d on d.account_id = w.account_id and d.workflow_id = w.id
  left join app_user u on u.id = d.updated_by`;

export interface SummaryRow {
  id: string;
  name: string;
  enabled: boolean;
  revision: number;
  class: number;
  live_version_id: string | null;
  live_number: number | null;
  updated_at: Date;
  folder: string | null;
  archived_at: Date | null;
  edited_at: Date | null;
  edited_by: string | null;
  open_runs: number;
  triggers: TriggerRow[];
}

export const summaryView = (row: SummaryRow, told: Told): WorkflowSummary => ({
  id: toPublicId('workflow', row.id),
  name: row.name,
  enabled: row.enabled,
  revision: row.revision,
  class: classNameOf(row.class),
  live:
    row.live_version_id === null
      ? null
      : {
          versionId: toPublicId('version', row.live_version_id),
          number: row.live_number ?? 0,
          publishedAt: new Date(idTime(row.live_version_id)).toISOString(),
        },
  openRuns: row.open_runs,
  updatedAt: row.updated_at.toISOString(),
  folder: row.folder,
  editedAt: (row.edited_at ?? row.updated_at).toISOString(),
  editedBy: row.edited_by,
  archivedAt: row.archived_at?.toISOString() ?? null,
  triggers: triggerWords(row.triggers, told),
});

/** One workflow that is not archived, or null. */
export async function findSummary(sql: AccountSql, workflowId: string): Promise<SummaryRow | null> {
  const [row] = await sql<SummaryRow>(
    `select ${summaryColumns} from ${summarySources} where w.account_id = $1 and w.id = $2 and w.archived_at is null`,
    [workflowId],
  );
  return row ?? null;
}
