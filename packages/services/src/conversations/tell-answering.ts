import type { AnswerConversation } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { tellConversation } from './tell-conversation.ts';

/** Who says nothing for so long answers no more. */
const answeringSeconds = 15;

/** Says that the member has the field of a conversation open, or has left it. Others are told when that is news. */
export async function tellAnswering(context: ActorContext, id: string, { isOver }: AnswerConversation): Promise<void> {
  const { db, actor } = context;
  requireRight(actor, 'conversation.answer');
  const conversationId = findableId('conversation', id);
  const told = await db.withAccountSql(actor.accountId, async (sql) => {
    if (isOver) {
      const gone = await sql(
        'delete from conversation_answering where account_id = $1 and user_id = $2 and conversation_id = $3 returning 1',
        [...[actor.userId, conversationId]],
      );
      return gone.map(() => conversationId);
    }
    const [row] = await sql<{ before: string | null }>(
      `insert into conversation_answering as a (account_id, user_id, conversation_id, until)
       select $1, $2, id, now() + make_interval(secs => $4) from conversation where account_id = $1 and id = $3
       on conflict (account_id, user_id) do update set conversation_id = excluded.conversation_id, until = excluded.until
       returning (select b.conversation_id from conversation_answering b where b.account_id = $1 and b.user_id = $2 and b.until > now()) as before`,
      [...[actor.userId, conversationId, answeringSeconds]],
    );
    if (!row) throw notFound('conversation');
    return row.before === conversationId ? [] : [conversationId, ...(row.before ? [row.before] : [])];
  });
  for (const one of told) await tellConversation(context, one);
}
