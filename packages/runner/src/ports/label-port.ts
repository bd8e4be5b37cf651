import { type AccountSql, insertInto, type RowOf, rowsOf } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { EventPort, GroupPort, TagPort } from '@signalbox/nodes/contract';
import { listMembers } from '../groups/list-members.ts';
import { areMembers, countMembers, haveTags } from '../groups/membership.ts';

/** Tags by name; a new name makes the tag. Who is newly tagged answers the waits of kind `tag`. */
export const tagPort = (sql: AccountSql, events: EventPort): TagPort => ({
  has: (items) => haveTags(sql, items),
  async add(items) {
    const added = await addLabels(sql, tagTables, items.map(tagLabel));
    await events.emit(
      added.map(({ contactId, name }) => ({ kind: 'tag', key: tagKey(contactId, name), payload: { contactId, tag: name } })),
    );
  },
  remove: (items) => removeLabels(sql, tagTables, items.map(tagLabel)),
});

/** What a run waits for that wants to hear when a contact gets a tag. */
export const tagKey = (contactId: string, tag: string): string => `${contactId}|${tag.trim().toLowerCase()}`;

/** Groups by name; a new name makes the group. */
export const groupPort = (sql: AccountSql): GroupPort => ({
  has: (items) => areMembers(sql, items),
  count: (groups) => countMembers(sql, groups),
  async members(groups, most) {
    const found = await listMembers(sql, groups, most);
    return groups.map((name) => found.get(name.trim()) ?? null);
  },
  add: async (items) => void (await addLabels(sql, groupTables, items.map(groupLabel))),
  remove: (items) => removeLabels(sql, groupTables, items.map(groupLabel)),
});

const tagLabel = ({ contactId, tag }: { contactId: string; tag: string }): Label => ({ contactId, name: tag });
const groupLabel = ({ contactId, group }: { contactId: string; group: string }): Label => ({ contactId, name: group });

interface LabelTables {
  key: string;
  create: (sql: AccountSql, rows: readonly { id: string; name: string }[]) => Promise<void>;
  /** The labels of these names. */
  found: string;
  /** Labels that stand in `found`. */
  add: string;
  remove: string;
}

const labelled = rowsOf({ id: 'uuid', contact_id: 'uuid' });
const named = rowsOf({ name: 'text', contact_id: 'uuid' });

// Tags and groups differ in their tables only; the statements are whole and constant, nothing is put together at run time.
const tagTables: LabelTables = {
  key: 'tag',
  create: insertInto('tag', { id: 'uuid', name: 'text' }, 'on conflict (account_id, name_key) do nothing'),
  found: `select t.id, n.name from unnest($2::text[]) n(name) join tag t on t.account_id = $1 and t.name_key = lower(n.name)`,
  add: `insert into contact_tag (account_id, tag_id, contact_id) select $1, f.id, l.contact_id from ${named.from('$3', 'l')} join found f using (name)
    cross join lateral (select from contact where account_id = $1 and id = l.contact_id limit 1) c order by 2, 3 on conflict do nothing returning tag_id as id, contact_id`,
  remove: `delete from contact_tag t using ${labelled.from('$2', 'l')} where t.account_id = $1 and t.tag_id = l.id and t.contact_id = l.contact_id`,
};
const groupTables: LabelTables = {
  key: 'group',
  create: insertInto(
    'contact_group',
    { id: 'uuid', name: 'text' },
    'on conflict (account_id, name_key) where archived_at is null do nothing',
  ),
  found: `select g.id, n.name from unnest($2::text[]) n(name) join contact_group g on g.account_id = $1 and g.archived_at is null and g.name_key = lower(n.name)`,
  add: `insert into contact_group_member (account_id, group_id, contact_id) select $1, f.id, l.contact_id from ${named.from('$3', 'l')} join found f using (name)
    cross join lateral (select from contact where account_id = $1 and id = l.contact_id limit 1) c order by 2, 3 on conflict do nothing returning group_id as id, contact_id`,
  remove: `delete from contact_group_member m using ${labelled.from('$2', 'l')} where m.account_id = $1 and m.group_id = l.id and m.contact_id = l.contact_id`,
};
type Label = { contactId: string; name: string };

/** Returns what is new, each label in the words of the item that added it. */
async function addLabels(sql: AccountSql, tables: LabelTables, items: Label[]): Promise<Label[]> {
  const named = items.map((item) => ({ contact_id: item.contactId, name: item.name.trim() }));
  const added = await addByName(sql, tables, named);
  const fresh = [...new Set(named.map(({ name }) => name))].filter((name) => !added.some((row) => row.name === name));
  if (fresh.length > 0) {
    await tables.create(
      sql,
      fresh.map((name) => ({ id: newId(), name })),
    );
    const late = named.filter(({ name }) => fresh.includes(name));
    added.push(...(await addByName(sql, tables, late)));
  }
  const ids = new Map(added.map((row) => [row.name, row.id]));
  const isNew = new Set(added.map((row) => `${row.id} ${row.contact_id}`));
  return items.filter((item) => isNew.delete(`${ids.get(item.name.trim())} ${item.contactId}`));
}

/** A row for each label that is new, and one without contact for each name that has none. By the names as they were given: which letters are the same in another case is the database's business. */
const addByName = (sql: AccountSql, { key, found, add }: LabelTables, labels: readonly RowOf<typeof named.columns>[]) =>
  sql<{ id: string; name: string; contact_id: string | null }>(
    `with found as materialized (${found}), added as (${add})
     select f.id, f.name, a.contact_id from found f left join added a on a.id = f.id`,
    [[...new Set(labels.map(({ name }) => name))], named.of(labels)],
    `${key}_add`,
  );

async function removeLabels(sql: AccountSql, tables: LabelTables, items: Label[]): Promise<void> {
  const ids = await findLabels(
    sql,
    tables,
    items.map((item) => item.name.trim()),
  );
  const rows = pairs(items, ids);
  if (rows.length > 0) await sql(tables.remove, [labelled.of(rows)], `${tables.key}_remove`);
}

async function findLabels(sql: AccountSql, tables: LabelTables, names: string[]): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; name: string }>(tables.found, [names], `${tables.key}_find`);
  return new Map(rows.map((row) => [row.name, row.id]));
}

const pairs = (items: Label[], ids: Map<string, string>): RowOf<typeof labelled.columns>[] =>
  items.flatMap(({ name, contactId }) => {
    const id = ids.get(name.trim());
    return id ? [{ id, contact_id: contactId }] : [];
  });
