import { type AccountSql, insertInto, rowsOf } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import { addTag, joinGroup, leaveGroup } from '../contacts/contact-labels.ts';
import { writeContactEntries } from '../contacts/write-contact-entry.ts';
import type { Actor } from '../shared/actor.ts';
import type { PlannedRow } from './plan-rows.ts';

/** Writes what rows do, in statements for all of them, and what is needed to take it back. */
export async function writeRows(
  sql: AccountSql,
  actor: Actor,
  { importId, name, planned }: { importId: string; name: string; planned: readonly PlannedRow[] },
): Promise<void> {
  if (planned.length === 0) return;
  const fresh = planned.filter(({ isNew }) => isNew);
  const changed = planned.filter(({ isNew, now }) => !isNew && Object.keys(now).length > 0);
  await insertContacts(
    sql,
    fresh.map(({ contact: { id, name: called, language, fields } }) => ({ id, name: called, language, fields })),
  );
  await sql(
    changeText,
    [changes.of(changed.map(({ contact: { id, name: called, language, fields } }) => ({ id, name: called, language, fields })))],
    'import_change_contacts',
  );
  const addresses = planned.flatMap(({ contactId, contact, addresses: some }) =>
    some.map(({ kind, value }, no) => ({ id: newId(), contact_id: contactId, kind, value, rank: contact.addresses + no })),
  );
  await insertAddresses(sql, addresses);
  await writeContactEntries(
    sql,
    actor,
    planned.map(({ contactId }) => ({ contactId, kind: 'imported', what: name })),
  );
  const labels = {
    tags: await labelRows(sql, planned, { names: (row) => row.tags, put: (to) => addTag(sql, actor, to), find: tagIds }),
    groups: await labelRows(sql, planned, { names: (row) => row.groups, put: (to) => joinGroup(sql, actor, to), find: groupIds }),
    left: await labelRows(sql, planned, {
      names: ({ leaves }) => (leaves === null ? [] : [leaves]),
      put: (to) => leaveGroup(sql, actor, to),
      find: groupIds,
    }),
  };
  const addressIds = new Map<string, string[]>();
  for (const { id, contact_id } of addresses) addressIds.set(contact_id, [...(addressIds.get(contact_id) ?? []), id]);
  await noteChanges(
    sql,
    importId,
    planned.map(({ contactId, isNew, was, now }) => ({
      ...{ contact_id: contactId, is_new: isNew, was: isNew ? {} : was, is_now: isNew ? {} : now },
      ...{ address_ids: isNew ? [] : (addressIds.get(contactId) ?? []), tag_ids: labels.tags.get(contactId) ?? [] },
      ...{ group_ids: labels.groups.get(contactId) ?? [], left_ids: labels.left.get(contactId) ?? [] },
    })),
  );
}

const insertContacts = insertInto('contact', { id: 'uuid', name: 'text', language: 'text?', fields: 'jsonb' });
const insertAddresses = insertInto('address', { id: 'uuid', contact_id: 'uuid', kind: 'text', value: 'text', rank: 'smallint' });
const changes = rowsOf({ id: 'uuid', name: 'text', language: 'text?', fields: 'jsonb' });
const changeText = `update contact c set name = d.name, language = d.language, fields = d.fields, revision = c.revision + 1, updated_at = now()
  from ${changes.from('$2')} where c.account_id = $1 and c.id = d.id`;

const noted = rowsOf({
  ...{ contact_id: 'uuid', is_new: 'bool', was: 'jsonb', is_now: 'jsonb' },
  ...{ address_ids: 'jsonb', tag_ids: 'jsonb', group_ids: 'jsonb', left_ids: 'jsonb' },
});
type Noted = Parameters<typeof noted.of>[0][number];
const uuids = (name: string): string => `array(select x::uuid from jsonb_array_elements_text(d.${name}) x)`;
/** Of somebody who is changed twice the first state counts. */
const noteText = `insert into import_change as c (account_id, import_id, contact_id, is_new, was, is_now, address_ids, tag_ids, group_ids, left_ids)
  select $1, $3, d.contact_id, d.is_new, d.was, d.is_now, ${uuids('address_ids')}, ${uuids('tag_ids')}, ${uuids('group_ids')}, ${uuids('left_ids')} from ${noted.from('$2')}
  on conflict (account_id, import_id, contact_id) do update set was = excluded.was || c.was, is_now = c.is_now || excluded.is_now,
    address_ids = c.address_ids || excluded.address_ids, tag_ids = c.tag_ids || excluded.tag_ids, group_ids = c.group_ids || excluded.group_ids, left_ids = c.left_ids || excluded.left_ids`;
export const noteChanges = (sql: AccountSql, importId: string, rows: readonly Noted[]): Promise<unknown> =>
  sql(noteText, [noted.of(rows), importId], 'import_note_changes');

interface LabelRows {
  names: (row: PlannedRow) => readonly string[];
  put: (to: { ids: readonly string[]; name: string }) => Promise<string[]>;
  find: string;
}
/** Which labels each contact has got by it, as ids. */
async function labelRows(sql: AccountSql, planned: readonly PlannedRow[], { names, put, find }: LabelRows): Promise<Map<string, string[]>> {
  const byName = new Map<string, { name: string; ids: string[] }>();
  for (const row of planned)
    for (const name of names(row)) {
      const one = byName.get(name.toLowerCase()) ?? { name, ids: [] };
      one.ids.push(row.contactId);
      byName.set(name.toLowerCase(), one);
    }
  const got = new Map<string, string[]>();
  for (const { name, ids } of byName.values()) {
    const fresh = await put({ ids, name });
    const [label] = await sql<{ id: string }>(find, [name]);
    if (label) for (const id of fresh) got.set(id, [...(got.get(id) ?? []), label.id]);
  }
  return got;
}
const tagIds = 'select id from tag where account_id = $1 and name_key = lower($2)';
const groupIds = 'select id from contact_group where account_id = $1 and archived_at is null and name_key = lower($2)';
