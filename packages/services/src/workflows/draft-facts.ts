import type { DraftFacts } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import type { OutsideNames } from '@signalbox/flow';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readFacts } from './read-facts.ts';

/** What publishing this workflow would know about what its draft names, for a check of the draft in the browser. */
export function draftFacts(context: ActorContext, id: string, names: OutsideNames): Promise<DraftFacts> {
  requireRight(context.actor.role, 'workflow.read');
  const workflowId = findableId('workflow', id);
  return context.db.withAccountSql(context.actor.accountId, async (sql) => {
    const [there] = await sql('select 1 from workflow where account_id = $1 and id = $2 and archived_at is null', [workflowId]);
    if (!there) throw notFound('workflow');
    return readFacts(sql, context, { workflowId, names });
  });
}
