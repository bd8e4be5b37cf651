import { requireRight } from '@signalbox/domain';
import type { Graph } from '@signalbox/flow';
import type { Actor } from '../shared/actor.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { compileDraft } from './compile-draft.ts';
import { type IssueView, issueViews } from './workflow-view.ts';

/** The compiler's findings about a graph that is not stored. */
export async function compileGraph({ db, catalogue }: ServiceContext, actor: Actor, graph: Graph): Promise<{ issues: IssueView[] }> {
  requireRight(actor.role, 'workflow.read');
  const { issues } = await db.withAccountSql(actor.accountId, (sql) => compileDraft(sql, catalogue, actor.accountId, null, graph));
  return { issues: issueViews(issues) };
}
