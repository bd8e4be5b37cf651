import type { ImportWorkflow, Workflow } from '@signalbox/contract';
import { classes, newId, requireRight } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { fetchWorkflowFile } from './fetch-workflow-file.ts';
import { readWorkflow } from './get-workflow.ts';
import { readWorkflowFile } from './read-workflow-file.ts';

/** A workflow from a file: a draft, never live. What the account lacks of it is told by the findings of its draft. */
export async function importWorkflow(context: ActorContext, input: ImportWorkflow): Promise<Workflow> {
  requireRight(context.actor, 'workflow.edit');
  const { accountId, userId } = context.actor;
  const file = readWorkflowFile('text' in input ? input.text : await fetchWorkflowFile(context.http, input.url));
  return context.db.withAccountSql(accountId, async (sql) => {
    const id = newId();
    await sql('insert into workflow (account_id, id, name, class) values ($1, $2, $3, $4)', [id, file.name, classes[file.class]]);
    await sql('insert into workflow_draft (account_id, workflow_id, graph, updated_by) values ($1, $2, $3, $4)', [
      id,
      JSON.stringify(file.graph),
      userId,
    ]);
    return readWorkflow(context, sql, id);
  });
}
