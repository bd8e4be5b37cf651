import type { Workflow } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { httpPathAddress, requireRight } from '@signalbox/domain';
import { canonicalJson, type Graph, parseGraph } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext, ServiceContext } from '../shared/service-context.ts';
import { compileDraft } from './compile-draft.ts';
import { httpToken } from './http-token.ts';
import { issueViews } from './issue-views.ts';
import { findSummary, type SummaryRow, summaryView } from './read-summaries.ts';

/** A workflow with its draft, the compiler's findings and the addresses of its HTTP triggers. */
export function getWorkflow(context: ActorContext, id: string): Promise<Workflow> {
  requireRight(context.actor, 'workflow.read');
  return context.db.withAccountSql(context.actor.accountId, (sql) => readWorkflow(context, sql, findableId('workflow', id)));
}

/** The same inside an open transaction. */
export async function readWorkflow(context: ActorContext, sql: AccountSql, id: string): Promise<Workflow> {
  const row = await findSummary(sql, id);
  const [draft] = await sql<{ graph: unknown; revision: number; updated_at: Date; updated_by: string | null; live_graph: unknown }>(
    `select d.graph, d.revision, d.updated_at, u.name as updated_by, v.graph as live_graph from workflow_draft d
     left join app_user u on u.id = d.updated_by
     join workflow w on w.account_id = d.account_id and w.id = d.workflow_id
     left join workflow_version v on v.account_id = w.account_id and v.id = w.live_version_id
     where d.account_id = $1 and d.workflow_id = $2`,
    [id],
  );
  if (!row || !draft) throw notFound('workflow');
  const graph = parseGraph(draft.graph);
  const t = wordsFor(context.actor.language);
  const { issues } = await compileDraft(sql, context, { workflowId: id, graph });
  return {
    ...summaryView(row, { t, channels: context.channels }),
    draft: { graph, revision: draft.revision, updatedAt: draft.updated_at.toISOString(), updatedBy: draft.updated_by },
    issues: issueViews(t, issues),
    changed: draft.live_graph === null || canonicalJson(parseGraph(draft.live_graph)) !== canonicalJson(graph),
    hooks: hooksOf(context, sql.accountId, { row, live: draft.live_graph === null ? null : parseGraph(draft.live_graph) }),
  };
}

function hooksOf(
  { secretKey, gatewayUrl }: ServiceContext,
  accountId: number,
  { row, live }: { row: SummaryRow; live: Graph | null },
): Record<string, string> {
  const nodes = new Set(row.triggers.filter((trigger) => trigger.kind === 'http').map((trigger) => trigger.node_id));
  return Object.fromEntries(
    [...nodes].map((nodeId) => {
      const path = live?.nodes.find(({ id }) => id === nodeId)?.input.path;
      return [
        nodeId,
        typeof path === 'string' && path.trim() !== ''
          ? `${gatewayUrl}${httpPathAddress(accountId, path.trim())}`
          : `${gatewayUrl}/hooks/${httpToken(secretKey, { accountId, workflowId: row.id, nodeId })}`,
      ];
    }),
  );
}
