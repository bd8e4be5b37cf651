import type { CopyWorkflow, Workflow } from '@signalbox/contract';
import { newId, requireRight } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readWorkflow } from './get-workflow.ts';

/** A second workflow with the same draft, folder and class; it is not published, so the two never answer the same message. */
export function copyWorkflow(context: ActorContext, id: string, { name }: CopyWorkflow): Promise<Workflow> {
  requireRight(context.actor, 'workflow.edit');
  const sourceId = findableId('workflow', id);
  const { accountId, userId } = context.actor;
  return context.db.withAccountSql(accountId, async (sql) => {
    const copyId = newId();
    const [made] = await sql(
      `insert into workflow (account_id, id, name, class, folder)
       select account_id, $3, $4, class, folder from workflow where account_id = $1 and id = $2 and archived_at is null returning 1`,
      [sourceId, copyId, name],
    );
    if (!made) throw notFound('workflow');
    await sql(
      `insert into workflow_draft (account_id, workflow_id, graph, updated_by)
       select account_id, $3, graph, $4 from workflow_draft where account_id = $1 and workflow_id = $2`,
      [sourceId, copyId, userId],
    );
    return readWorkflow(context, sql, copyId);
  });
}
