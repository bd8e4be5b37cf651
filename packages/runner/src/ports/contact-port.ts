import { type AccountSql, insertInto, rowsOf } from '@signalbox/db';
import { fromPublicId, isSignalboxError, newId, unexpectedError } from '@signalbox/domain';
import type { ContactPort, ContactView } from '@signalbox/nodes/contract';
import { changeContacts } from './change-contacts.ts';
import { contactViewColumns, loadContactViews } from './contact-view.ts';

/** Contacts by address, for a whole batch at once. */
export function contactPort(sql: AccountSql): ContactPort {
  return {
    views: (ids) => loadContactViews(sql, ids),
    change: (items) => changeContacts(sql, items),
    async find(items) {
      const addresses = items.flatMap((item) => ('kind' in item ? [{ ...item, name: '' }] : []));
      const ids = items.flatMap((item) => ('id' in item ? uuidOf(item.id) : []));
      const [byAddress, byId] = [addresses.length > 0 ? await findByAddress(sql, addresses) : new Map(), await loadContactViews(sql, ids)];
      return items.map(
        (item) => ('kind' in item ? byAddress.get(`${item.kind} ${item.value}`) : byId.get(uuidOf(item.id)[0] ?? '')) ?? null,
      );
    },
    async findOrCreate(items) {
      const wanted = new Map(items.map((item) => [`${item.kind} ${item.value}`, item]));
      const found = await findByAddress(sql, [...wanted.values()]);
      const missing = [...wanted].filter(([key]) => !found.has(key)).map(([, item]) => item);
      const created = new Set<string>();
      if (missing.length > 0) {
        // In one trip. Somebody else may have made the same contact meanwhile: the unique address decides whose it is.
        const [made, theirs] = await Promise.all([createContacts(sql, missing), findByAddress(sql, missing)]);
        for (const id of made) created.add(id);
        for (const [key, contact] of theirs) found.set(key, contact);
      }
      return items.map((item) => {
        const contact = found.get(`${item.kind} ${item.value}`);
        if (!contact) throw unexpectedError('contact.vanished');
        return { contact, created: created.has(contact.id) };
      });
    },
  };
}

/** A public id, or a uuid as steps know them; anything else is nobody's. */
function uuidOf(id: string): string[] {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return [id.toLowerCase()];
  try {
    return [fromPublicId('contact', id)];
  } catch (error) {
    if (!isSignalboxError(error)) throw error;
    return [];
  }
}

type Item = { kind: string; value: string; name: string };

async function findByAddress(sql: AccountSql, items: Item[]): Promise<Map<string, ContactView>> {
  const rows = await sql<ContactView & { ofKind: string; ofValue: string }>(
    // One by one: a plan that was made while the tables were small would read all of them for ever.
    `select w.kind as "ofKind", w.value as "ofValue", ${contactViewColumns} from ${addresses.from('$2', 'w')}
       cross join lateral (select account_id, contact_id from address where account_id = $1 and kind = w.kind and value = w.value limit 1) own
       cross join lateral (select * from contact where account_id = own.account_id and id = own.contact_id limit 1) c`,
    [addresses.of(items.map(({ kind, value }) => ({ kind, value })))],
    'contacts_by_address',
  );
  return new Map(rows.map(({ ofKind, ofValue, ...contact }) => [`${ofKind} ${ofValue}`, contact]));
}

/** Returns the ids of the contacts that are really new. */
async function createContacts(sql: AccountSql, items: Item[]): Promise<string[]> {
  const made = items.map((item) => ({ ...item, contactId: newId() }));
  const [, kept] = await Promise.all([
    insertContacts(
      sql,
      made.map(({ contactId, name }) => ({ id: contactId, name })),
    ),
    sql<{ contact_id: string }>(
      `insert into address (account_id, ${owned.names}) select $1, ${owned.names} from ${owned.from('$2')}
       on conflict (account_id, kind, value) do nothing returning contact_id`,
      [owned.of(made.map(({ contactId, kind, value }) => ({ id: newId(), contact_id: contactId, kind, value })))],
      'addresses_insert',
    ),
  ]);
  const lost = made.map(({ contactId }) => contactId).filter((id) => !kept.some((row) => row.contact_id === id));
  if (lost.length > 0) await sql(`delete from contact where account_id = $1 and id = any ($2::uuid[])`, [lost]);
  return kept.map((row) => row.contact_id);
}

const addresses = rowsOf({ kind: 'text', value: 'text' });
const owned = rowsOf({ ...addresses.columns, id: 'uuid', contact_id: 'uuid' });
const insertContacts = insertInto('contact', { id: 'uuid', name: 'text' });
