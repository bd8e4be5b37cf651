import type { CheckGraph, IssueList } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import type { Actor } from '../shared/actor.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { compileDraft } from './compile-draft.ts';
import { issueViews } from './issue-views.ts';

/** The compiler's findings about a graph that is not stored. */
export async function compileGraph(context: ServiceContext, actor: Actor, { graph }: CheckGraph): Promise<IssueList> {
  requireRight(actor.role, 'workflow.read');
  const { issues } = await context.db.withAccountSql(actor.accountId, (sql) => compileDraft(sql, context, null, graph));
  return { issues: issueViews(wordsFor(actor.language), issues) };
}
