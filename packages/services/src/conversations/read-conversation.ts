import type { AccountSql } from '@signalbox/db';
import { readConversationKey } from '@signalbox/messaging';
import { notFound } from '../shared/page.ts';
import { type ConversationRow, rowsSql } from './conversation-rows.ts';

export interface PersonAddress {
  kind: string;
  value: string;
}

/** One of them. Throws `conversation.not_found`. */
export async function readConversation(sql: AccountSql, id: string): Promise<ConversationRow> {
  const [row] = await sql<ConversationRow>(rowsSql('x.account_id = $1 and x.id = $2'), [id]);
  if (!row) throw notFound('conversation');
  return row;
}

/** Locks it until the end of the transaction: what people do in one conversation happens one after the other. Throws `conversation.not_found`. */
export async function lockConversation(sql: AccountSql, id: string): Promise<void> {
  const rows = await sql('select id from conversation where account_id = $1 and id = $2 for update', [id]);
  if (rows.length === 0) throw notFound('conversation');
}

/** Where the person can be written to: the contact's addresses, the first one first, or the one address that is nobody's. */
export async function readAddresses(
  sql: AccountSql,
  { key, contact_id }: Pick<ConversationRow, 'key' | 'contact_id'>,
): Promise<PersonAddress[]> {
  if (contact_id !== null)
    return sql<PersonAddress>('select kind, value from address where account_id = $1 and contact_id = $2 order by rank, id', [contact_id]);
  const lone = readConversationKey(key);
  return lone ? [lone] : [];
}
