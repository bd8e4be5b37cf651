import type { ConversationCounts } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';

/** How many are open, the asking person's, waiting and unread. Nobody needs to know it exactly above a thousand. */
export async function countConversations({ db, actor }: ActorContext): Promise<ConversationCounts> {
  requireRight(actor, 'conversation.read');
  const [counts] = await db.withAccountSql(actor.accountId, (sql) => sql<ConversationCounts>(countsSql, [actor.userId]));
  if (!counts) throw new Error('a count has one row');
  return counts;
}

const upToMost = (condition: string): string =>
  `(select count(*)::int from (select from conversation x where x.account_id = $1 and x.closed_at is null ${condition} limit 1000) t)`;
/** Exported for the test that reads its plan. */
export const countsSql = `select ${upToMost('')} as open, ${upToMost('and x.assignee_id = $2')} as mine,
  ${upToMost('and x.waits_id is not null')} as waiting, ${upToMost(`and x.waits_id is not null and x.unread_ids <> '{}'`)} as unread`;
