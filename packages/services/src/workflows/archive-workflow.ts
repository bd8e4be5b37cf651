import { requireRight } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { removeTriggers } from './write-triggers.ts';

/** Takes a workflow out of the lists; nothing starts it any more, its open runs end as usual and its history stays. */
export function archiveWorkflow({ db, actor }: ActorContext, id: string): Promise<void> {
  requireRight(actor, 'workflow.archive');
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [gone] = await sql(
      'update workflow set archived_at = now(), enabled = false, revision = revision + 1 where account_id = $1 and id = $2 and archived_at is null returning 1',
      [workflowId],
    );
    if (!gone) throw notFound('workflow');
    await removeTriggers(sql, workflowId);
  });
}
