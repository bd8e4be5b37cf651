import type { DraftFacts } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import type { OutsideNames } from '@signalbox/flow';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readFacts } from './read-facts.ts';
import { requireWorkflow } from './require-workflow.ts';

/** What publishing this workflow would know about what its draft names, for a check of the draft in the browser. */
export function draftFacts(context: ActorContext, id: string, names: OutsideNames): Promise<DraftFacts> {
  requireRight(context.actor, 'workflow.read');
  const workflowId = findableId('workflow', id);
  return context.db.withAccountSql(context.actor.accountId, async (sql) => {
    await requireWorkflow(sql, workflowId);
    return readFacts(sql, context, { workflowId, names });
  });
}
