import type { CheckGraph, IssueList } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import type { ActorContext } from '../shared/service-context.ts';
import { compileDraft } from './compile-draft.ts';
import { issueViews } from './issue-views.ts';

/** The compiler's findings about a graph that is not stored. */
export async function compileGraph(context: ActorContext, { graph }: CheckGraph): Promise<IssueList> {
  requireRight(context.actor, 'workflow.read');
  const { issues } = await context.db.withAccountSql(context.actor.accountId, (sql) =>
    compileDraft(sql, context, { workflowId: null, graph }),
  );
  return { issues: issueViews(wordsFor(context.actor.language), issues) };
}
