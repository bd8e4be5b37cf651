import type { Sql } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { GroupPort, TagPort } from '@signalbox/nodes/contract';

/** Tags by name; a new name makes the tag. */
export const tagPort = (sql: Sql, accountId: number): TagPort => ({
  add: (items) =>
    addLabels(
      sql,
      accountId,
      tagTables,
      items.map((item) => ({ contactId: item.contactId, name: item.tag })),
    ),
  remove: (items) =>
    removeLabels(
      sql,
      accountId,
      tagTables,
      items.map((item) => ({ contactId: item.contactId, name: item.tag })),
    ),
});

/** Groups by name; a new name makes the group. */
export const groupPort = (sql: Sql, accountId: number): GroupPort => ({
  add: (items) =>
    addLabels(
      sql,
      accountId,
      groupTables,
      items.map((item) => ({ contactId: item.contactId, name: item.group })),
    ),
  remove: (items) =>
    removeLabels(
      sql,
      accountId,
      groupTables,
      items.map((item) => ({ contactId: item.contactId, name: item.group })),
    ),
});

interface LabelTables {
  key: string;
  create: string;
  find: string;
  add: string;
  remove: string;
}

// Tags and groups differ in their tables only; the statements are whole and constant, nothing is put together at run time.
const tagTables: LabelTables = {
  key: 'tag',
  create: `insert into tag (account_id, id, name) select $1, id, name from unnest($2::uuid[], $3::text[]) n(id, name) on conflict (account_id, name_key) do nothing`,
  find: `select t.id, t.name_key from tag t where t.account_id = $1 and t.name_key in (select lower(n) from unnest($2::text[]) n)`,
  add: `insert into contact_tag (account_id, tag_id, contact_id) select $1, l.id, l.contact_id from unnest($2::uuid[], $3::uuid[]) l(id, contact_id)
    join contact c on c.account_id = $1 and c.id = l.contact_id on conflict do nothing`,
  remove: `delete from contact_tag t using unnest($2::uuid[], $3::uuid[]) l(id, contact_id) where t.account_id = $1 and t.tag_id = l.id and t.contact_id = l.contact_id`,
};
const groupTables: LabelTables = {
  key: 'group',
  create: `insert into contact_group (account_id, id, name) select $1, id, name from unnest($2::uuid[], $3::text[]) n(id, name)
    on conflict (account_id, name_key) where archived_at is null do nothing`,
  find: `select g.id, g.name_key from contact_group g where g.account_id = $1 and g.archived_at is null and g.name_key in (select lower(n) from unnest($2::text[]) n)`,
  add: `insert into contact_group_member (account_id, group_id, contact_id) select $1, l.id, l.contact_id from unnest($2::uuid[], $3::uuid[]) l(id, contact_id)
    join contact c on c.account_id = $1 and c.id = l.contact_id on conflict do nothing`,
  remove: `delete from contact_group_member m using unnest($2::uuid[], $3::uuid[]) l(id, contact_id) where m.account_id = $1 and m.group_id = l.id and m.contact_id = l.contact_id`,
};
type Label = { contactId: string; name: string };

async function addLabels(sql: Sql, accountId: number, tables: LabelTables, items: Label[]): Promise<void> {
  const names = [...new Set(items.map((item) => item.name.trim()))];
  let ids = await findLabels(sql, accountId, tables, names);
  const fresh = names.filter((name) => !ids.has(name.toLowerCase()));
  if (fresh.length > 0) {
    await sql(tables.create, [accountId, fresh.map(() => newId()), fresh], `${tables.key}_create`);
    ids = await findLabels(sql, accountId, tables, names);
  }
  const { labels, contacts } = pairs(items, ids);
  await sql(tables.add, [accountId, labels, contacts], `${tables.key}_add`);
}

async function removeLabels(sql: Sql, accountId: number, tables: LabelTables, items: Label[]): Promise<void> {
  const ids = await findLabels(
    sql,
    accountId,
    tables,
    items.map((item) => item.name.trim()),
  );
  const { labels, contacts } = pairs(items, ids);
  if (labels.length > 0) await sql(tables.remove, [accountId, labels, contacts], `${tables.key}_remove`);
}

async function findLabels(sql: Sql, accountId: number, tables: LabelTables, names: string[]): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; name_key: string }>(tables.find, [accountId, names], `${tables.key}_find`);
  return new Map(rows.map((row) => [row.name_key, row.id]));
}

function pairs(items: Label[], ids: Map<string, string>): { labels: string[]; contacts: string[] } {
  const known = items.flatMap((item) => {
    const id = ids.get(item.name.trim().toLowerCase());
    return id ? [{ id, contactId: item.contactId }] : [];
  });
  return { labels: known.map((item) => item.id), contacts: known.map((item) => item.contactId) };
}
