import type { NoteInConversation } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { lockConversation } from './read-conversation.ts';
import { tellConversation } from './tell-conversation.ts';
import { writeEntry } from './write-entry.ts';

/** Keeps a note that only members see. */
export async function noteInConversation(context: ActorContext, id: string, { text }: NoteInConversation): Promise<void> {
  const { db, actor } = context;
  requireRight(actor, 'conversation.answer');
  const conversationId = findableId('conversation', id);
  await db.withAccountSql(actor.accountId, async (sql) => {
    await lockConversation(sql, conversationId);
    await writeEntry(sql, actor, { conversationId, kind: 'note', text });
  });
  await tellConversation(context, conversationId);
}
