import type { Contact, ContactQuery, Page } from '@signalbox/contract';
import { fromPublicId, toPublicId } from '@signalbox/domain';
import type { ReadContext } from '../shared/service-context.ts';
import { listContacts } from './list-contacts.ts';

/** A contact with what lists have no room for. */
export interface FullContact extends Contact {
  language: string | null;
  fields: Record<string, unknown>;
}

/** The same page with languages and fields, for files. */
export async function listContactsInFull(context: ReadContext, query: ContactQuery): Promise<Page<FullContact>> {
  const { items, next } = await listContacts(context, query);
  const rows = await context.db.withAccountSql(context.actor.accountId, (sql) =>
    sql<{ id: string; language: string | null; fields: Record<string, unknown> }>(
      'select id, language, fields from contact where account_id = $1 and id = any ($2::uuid[])',
      [items.map(({ id }) => fromPublicId('contact', id))],
    ),
  );
  const more = new Map(rows.map(({ id, ...row }) => [toPublicId('contact', id), row]));
  return { items: items.map((item) => ({ ...item, ...(more.get(item.id) ?? { language: null, fields: {} }) })), next };
}
