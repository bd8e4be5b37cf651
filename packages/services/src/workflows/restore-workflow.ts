import type { RestoreWorkflow, Workflow } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readWorkflow } from './get-workflow.ts';
import { restoreTriggers } from './restore-triggers.ts';

/** Brings an archived workflow back. It is off, unless it is wanted on: nobody should be surprised by what it starts. */
export function restoreWorkflow(context: ActorContext, id: string, { enabled }: RestoreWorkflow): Promise<Workflow> {
  requireRight(context.actor, 'workflow.archive');
  const workflowId = findableId('workflow', id);
  return context.db.withAccountSql(context.actor.accountId, async (sql) => {
    const [back] = await sql<{ live_version_id: string | null }>(
      `update workflow set archived_at = null, enabled = $3 or live_version_id is null, revision = revision + 1
       where account_id = $1 and id = $2 and archived_at is not null returning live_version_id`,
      [workflowId, enabled],
    );
    if (!back) throw notFound('workflow');
    if (enabled && back.live_version_id) await restoreTriggers(context, sql, { workflowId, versionId: back.live_version_id });
    return readWorkflow(context, sql, workflowId);
  });
}
