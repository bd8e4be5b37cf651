import { type WorkflowFile, workflowFileSchema } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { parseGraph, withoutSecrets } from '@signalbox/flow';
import { classNameOf } from '../shared/class-name.ts';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

/** The draft of a workflow as a file: everything that is drawn, and no secret. Archived ones can be taken along, too. */
export async function exportWorkflow({ db, catalogue, actor }: ActorContext, id: string): Promise<WorkflowFile> {
  requireRight(actor, 'workflow.read');
  const [row] = await db.withAccountSql(actor.accountId, (sql) =>
    sql<{ name: string; class: number; graph: unknown }>(
      `select w.name, w.class, d.graph from workflow w join workflow_draft d on d.account_id = w.account_id and d.workflow_id = w.id
       where w.account_id = $1 and w.id = $2`,
      [findableId('workflow', id)],
    ),
  );
  if (!row) throw notFound('workflow');
  const graph = parseGraph(row.graph);
  const leftOut: string[] = [];
  const nodes = graph.nodes.map((node) => {
    const open = withoutSecrets(node, catalogue.get(node.type));
    leftOut.push(...open.leftOut.map((path) => `${node.id}.${path}`));
    return { ...node, input: open.input };
  });
  return { schema: workflowFileSchema, name: row.name, class: classNameOf(row.class), graph: { ...graph, nodes }, leftOut };
}
