import type { ConversationDetail, KeepAsContact } from '@signalbox/contract';
import { insertInto } from '@signalbox/db';
import { newId, requireRight, userError } from '@signalbox/domain';
import { readConversationKey } from '@signalbox/messaging';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readDetail } from './get-conversation.ts';
import { lockConversation, readConversation } from './read-conversation.ts';
import { tellConversation } from './tell-conversation.ts';

/** Makes a contact of an address that is nobody's yet; the conversation becomes the contact's. 409 `conversation.has_contact` when it is one's already. */
export async function keepAsContact(context: ActorContext, id: string, { name }: KeepAsContact): Promise<ConversationDetail> {
  const { db, channels, actor } = context;
  requireRight(actor, 'conversation.answer');
  const conversationId = findableId('conversation', id);
  const detail = await db.withAccountSql(actor.accountId, async (sql) => {
    await lockConversation(sql, conversationId);
    const { key } = await readConversation(sql, conversationId);
    const address = readConversationKey(key);
    if (!address) throw userError('conversation.has_contact', {}, { status: 409 });
    const contactId = newId();
    await insertContact(sql, [{ id: contactId, name }]);
    // The trigger of this table gives the conversation to the contact.
    await insertAddress(sql, [{ id: newId(), contact_id: contactId, ...address }]);
    return readDetail(sql, channels, conversationId);
  });
  await tellConversation(context, conversationId);
  return detail;
}

const insertContact = insertInto('contact', { id: 'uuid', name: 'text' });
const insertAddress = insertInto('address', { id: 'uuid', contact_id: 'uuid', kind: 'text', value: 'text' });
