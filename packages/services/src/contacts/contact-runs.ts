import type { ContactRun } from '@signalbox/contract';
import { idTime, toPublicId } from '@signalbox/domain';

export interface ContactRunRow {
  id: string;
  workflow_id: string;
  workflow_name: string;
  status: string;
}

/** Of `run r` and `workflow w`. */
export const contactRunColumns = 'r.id, r.workflow_id, w.name as workflow_name, r.status';

export const contactRunView = (row: ContactRunRow): ContactRun => ({
  id: toPublicId('run', row.id),
  workflowId: toPublicId('workflow', row.workflow_id),
  workflowName: row.workflow_name,
  status: row.status,
  at: new Date(idTime(row.id)).toISOString(),
});
