import type { ConversationDetail, CreateLabel } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, userError } from '@signalbox/domain';
import { addTag, removeTag, tagName } from '../contacts/contact-labels.ts';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readDetail } from './get-conversation.ts';
import { readConversation } from './read-conversation.ts';
import { tellConversation } from './tell-conversation.ts';

/** Gives the person a tag, which is made when there is none of that name; runs that wait for it hear of it. 409 `conversation.no_contact` for an address that is nobody's. */
export const tagPerson = (context: ActorContext, id: string, { name }: CreateLabel): Promise<ConversationDetail> =>
  withContact(context, id, (sql, contactId) => addTag(sql, context.actor, { ids: [contactId], name }));

/** Takes a tag from the person; one they do not have changes nothing. */
export const untagPerson = (context: ActorContext, id: string, tagId: string): Promise<ConversationDetail> =>
  withContact(context, id, async (sql, contactId) => {
    const name = await tagName(sql, findableId('tag', tagId));
    return name === null ? [] : removeTag(sql, context.actor, { ids: [contactId], name });
  });

async function withContact(
  context: ActorContext,
  id: string,
  change: (sql: AccountSql, contactId: string) => Promise<string[]>,
): Promise<ConversationDetail> {
  const { db, channels, waker, actor } = context;
  requireRight(actor, 'conversation.answer');
  const conversationId = findableId('conversation', id);
  const detail = await db.withAccountSql(actor.accountId, async (sql) => {
    const { contact_id } = await readConversation(sql, conversationId);
    if (contact_id === null) throw userError('conversation.no_contact', {}, { status: 409 });
    await change(sql, contact_id);
    return readDetail(sql, channels, conversationId);
  });
  waker.outbox(actor.accountId);
  await tellConversation(context, conversationId);
  return detail;
}
