import type { ConversationDetail, StartConversation } from '@signalbox/contract';
import { type AccountSql, insertInto } from '@signalbox/db';
import { type Channels, newId, requireRight, userError } from '@signalbox/domain';
import { conversationKey } from '@signalbox/messaging';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readDetail } from './get-conversation.ts';

/** The conversation with a contact or an address; made when there is none yet. Throws the error of the address when it cannot be read. */
export async function startConversation({ db, channels, actor }: ActorContext, asked: StartConversation): Promise<ConversationDetail> {
  requireRight(actor, 'conversation.answer');
  const contactId = asked.contactId === undefined ? null : findableId('contact', asked.contactId);
  if (contactId === null && asked.address === undefined) throw userError('conversation.with_nobody', {}, { field: 'address', status: 422 });
  return db.withAccountSql(actor.accountId, async (sql) => {
    const person = contactId === null ? await personAt(sql, channels, asked.address ?? '') : await personOf(sql, contactId);
    const id = newId();
    await insertConversation(sql, [{ id, last_id: id, ...person }]);
    const [row] = await sql<{ id: string }>('select id from conversation where account_id = $1 and key = $2', [person.key]);
    if (!row) throw new Error('a conversation that was just made is gone');
    return readDetail(sql, channels, row.id);
  });
}

interface NewPerson {
  key: string;
  contact_id: string | null;
}

async function personOf(sql: AccountSql, contactId: string): Promise<NewPerson> {
  const rows = await sql('select 1 from contact where account_id = $1 and id = $2', [contactId]);
  if (rows.length === 0) throw notFound('contact');
  return { key: contactId, contact_id: contactId };
}

async function personAt(sql: AccountSql, channels: Channels, text: string): Promise<NewPerson> {
  const { channel, address } = channels.reading(text);
  const [row] = await sql<{ contact_id: string }>('select contact_id from address where account_id = $1 and kind = $2 and value = $3', [
    ...[channel.addressKinds.contact, address],
  ]);
  const contactId = row?.contact_id ?? null;
  return { key: conversationKey(channel, address, contactId), contact_id: contactId };
}

const insertConversation = insertInto(
  'conversation',
  { id: 'uuid', last_id: 'uuid', key: 'text', contact_id: 'uuid?' },
  'on conflict (account_id, key) do nothing',
);
