import type { CreateWorkflow, Workflow } from '@signalbox/contract';
import { newId, requireRight } from '@signalbox/domain';
import { emptyGraph } from '@signalbox/flow';
import type { ActorContext } from '../shared/service-context.ts';
import { readWorkflow } from './get-workflow.ts';

/** A new workflow with a draft; nothing can start it before it is published. */
export function createWorkflow(context: ActorContext, input: CreateWorkflow): Promise<Workflow> {
  requireRight(context.actor, 'workflow.edit');
  const { accountId, userId } = context.actor;
  return context.db.withAccountSql(accountId, async (sql) => {
    const id = newId();
    await sql('insert into workflow (account_id, id, name) values ($1, $2, $3)', [id, input.name]);
    await sql('insert into workflow_draft (account_id, workflow_id, graph, updated_by) values ($1, $2, $3, $4)', [
      id,
      JSON.stringify(input.graph ?? emptyGraph()),
      userId,
    ]);
    return readWorkflow(context, sql, id);
  });
}
