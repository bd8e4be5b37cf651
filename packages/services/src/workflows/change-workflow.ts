import type { ChangeWorkflow, Workflow } from '@signalbox/contract';
import { classes, requireRight } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { changedElsewhere } from './changed-elsewhere.ts';
import { folderAs } from './folders.ts';
import { readWorkflow } from './get-workflow.ts';
import { restoreTriggers } from './restore-triggers.ts';
import { removeTriggers } from './write-triggers.ts';

/** Renames, switches on or off, puts into a folder or moves to another priority class. Open runs go on as they are. */
export function changeWorkflow(context: ActorContext, id: string, change: ChangeWorkflow): Promise<Workflow> {
  requireRight(context.actor, change.enabled === undefined ? 'workflow.edit' : 'workflow.publish');
  const workflowId = findableId('workflow', id);
  const { accountId } = context.actor;
  return context.db.withAccountSql(accountId, async (sql) => {
    const [before] = await sql<{ revision: number; enabled: boolean; live_version_id: string | null }>(
      'select revision, enabled, live_version_id from workflow where account_id = $1 and id = $2 and archived_at is null for update',
      [workflowId],
    );
    if (!before) throw notFound('workflow');
    if (before.revision !== change.revision) throw changedElsewhere();
    await sql(
      `update workflow set name = coalesce($3, name), enabled = coalesce($4, enabled), class = coalesce($5, class),
         folder = case when $6::boolean then $7::text else folder end, revision = revision + 1, updated_at = now()
       where account_id = $1 and id = $2`,
      [
        ...[workflowId, change.name ?? null, change.enabled ?? null, change.class ? classes[change.class] : null],
        ...[change.folder !== undefined, change.folder ? await folderAs(sql, change.folder) : null],
      ],
    );
    const enabled = change.enabled ?? before.enabled;
    // Trigger rows exist only while the workflow is on, so that routing an event needs no look at the workflow.
    if (!enabled) await removeTriggers(sql, workflowId);
    else if (!before.enabled && before.live_version_id)
      await restoreTriggers(context, sql, { workflowId, versionId: before.live_version_id });
    return readWorkflow(context, sql, workflowId);
  });
}
