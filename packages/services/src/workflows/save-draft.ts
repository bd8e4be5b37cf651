import type { SaveDraft, SavedDraft } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import { tellDraftSaved } from '../live/tell-workflow-changed.ts';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { changedElsewhere } from './changed-elsewhere.ts';
import { compileDraft } from './compile-draft.ts';
import { issueViews } from './issue-views.ts';
import { requireWorkflow } from './require-workflow.ts';

/** Autosave. Throws `draft.changed_elsewhere` (409) when `revision` is not the stored one. Errors in the graph do not stop it. */
export async function saveDraft(context: ActorContext, id: string, input: SaveDraft): Promise<SavedDraft> {
  requireRight(context.actor, 'workflow.edit');
  const workflowId = findableId('workflow', id);
  const { accountId, userId } = context.actor;
  const done = await context.db.withAccountSql(accountId, async (sql) => {
    const [saved] = await sql<{ revision: number; updated_at: Date }>(
      `update workflow_draft d set graph = $4, revision = d.revision + 1, updated_by = $5, updated_at = now()
       from workflow w where d.account_id = $1 and d.workflow_id = $2 and d.revision = $3::bigint
       and w.account_id = d.account_id and w.id = d.workflow_id and w.archived_at is null
       returning d.revision, d.updated_at`,
      [workflowId, input.revision, JSON.stringify(input.graph), userId],
    );
    if (!saved) {
      await requireWorkflow(sql, workflowId);
      throw changedElsewhere();
    }
    const { issues } = await compileDraft(sql, context, { workflowId, graph: input.graph });
    return {
      revision: saved.revision,
      updatedAt: saved.updated_at.toISOString(),
      issues: issueViews(wordsFor(context.actor.language), issues),
    };
  });
  await tellDraftSaved(context, accountId, id);
  return done;
}
