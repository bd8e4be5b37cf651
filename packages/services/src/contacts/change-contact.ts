import type { ChangeContact, ContactDetail } from '@signalbox/contract';
import { type AccountSql, rowsOf } from '@signalbox/db';
import { fromPublicId, requireRight, userError } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readContact } from './get-contact.ts';
import { checkRequired, type ReadValue, readFieldValues } from './read-field-values.ts';
import { type NewContactEntry, writeContactEntries } from './write-contact-entry.ts';

/** Changes what is given. Throws `contact.changed_elsewhere` (409) when `revision` is not the stored one. */
export async function changeContact({ db, actor }: ActorContext, id: string, change: ChangeContact): Promise<ContactDetail> {
  requireRight(actor, 'contact.edit');
  const contactId = findableId('contact', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await lockContact(sql, contactId);
    const before = await readContact(sql, contactId);
    if (before.revision !== change.revision) throw userError('contact.changed_elsewhere', {}, { status: 409, field: 'revision' });
    const values = await readFieldValues(sql, change.fields ?? {});
    const fields = withValues(before.fields, values);
    await checkRequired(
      sql,
      fields,
      values.map(({ key }) => key),
    );
    if (change.addressOrder) await reorder(sql, before, change.addressOrder);
    const after = { ...before, ...given(change) };
    if (after.name === '' && before.name !== '' && after.addresses.length === 0)
      throw userError('contact.nameless', {}, { field: 'name', status: 422 });
    await sql(
      `update contact set name = $3, language = $4, time_zone = $5, status = $6, fields = $7::jsonb, revision = revision + 1, updated_at = now()
       where account_id = $1 and id = $2`,
      [contactId, after.name, after.language, after.timeZone, after.status, JSON.stringify(fields)],
    );
    await writeContactEntries(sql, actor, [
      ...entriesOf(contactId, { before, after, isReordered: change.addressOrder !== undefined }),
      ...values.flatMap(({ key, title, value }) => fieldEntry(contactId, { what: title, was: said(before.fields[key]), now: said(value) })),
    ]);
    return readContact(sql, contactId);
  });
}

/** Locks it until the end of the transaction: what people do with one contact happens one after the other. Throws `contact.not_found`. */
export async function lockContact(sql: AccountSql, contactId: string): Promise<void> {
  const rows = await sql('select id from contact where account_id = $1 and id = $2 for no key update', [contactId]);
  if (rows.length === 0) throw notFound('contact');
}

type Facts = Pick<ContactDetail, 'name' | 'language' | 'timeZone' | 'status'>;
const given = ({ name, language, timeZone, status }: ChangeContact): Partial<Facts> => ({
  ...(name === undefined ? {} : { name }),
  ...(language === undefined ? {} : { language }),
  ...(timeZone === undefined ? {} : { timeZone }),
  ...(status === undefined ? {} : { status }),
});

interface Change {
  before: Facts;
  after: Facts;
  isReordered: boolean;
}
const entriesOf = (contactId: string, { before, after, isReordered }: Change): NewContactEntry[] => [
  ...kinds.flatMap(([kind, key]) => (before[key] === after[key] ? [] : [{ contactId, kind, was: before[key], now: after[key] }])),
  ...(isReordered ? [{ contactId, kind: 'address_order' as const }] : []),
];
const kinds = [
  ['name', 'name'],
  ['language', 'language'],
  ['time_zone', 'timeZone'],
  ['status', 'status'],
] as const satisfies readonly (readonly [NewContactEntry['kind'], keyof Facts])[];

function withValues(fields: ContactDetail['fields'], values: readonly ReadValue[]): ContactDetail['fields'] {
  const emptied = new Set(values.map(({ key }) => key));
  const kept = Object.entries(fields).filter(([key]) => !emptied.has(key));
  return Object.fromEntries([...kept, ...values.flatMap(({ key, value }) => (value === null ? [] : [[key, value] as const]))]);
}

const fieldEntry = (contactId: string, { what, was, now }: { what: string; was: string | null; now: string | null }): NewContactEntry[] =>
  was === now ? [] : [{ contactId, kind: 'field', what, was, now }];
const said = (value: unknown): string | null => (value === undefined || value === null ? null : String(value));

const places = rowsOf({ id: 'uuid', rank: 'int' });
async function reorder(sql: AccountSql, { addresses }: ContactDetail, order: readonly string[]): Promise<void> {
  const [there, asked] = [addresses.map(({ id }) => id), new Set(order)];
  if (asked.size !== there.length || order.length !== there.length || there.some((id) => !asked.has(id)))
    throw userError('contact.changed_elsewhere', {}, { status: 409, field: 'addressOrder' });
  await sql(`update address a set rank = d.rank from ${places.from('$2')} where a.account_id = $1 and a.id = d.id`, [
    places.of(order.map((id, rank) => ({ id: fromPublicId('address', id), rank }))),
  ]);
}
