import { type AccountSql, rowsOf } from '@signalbox/db';
import { memberSql } from './member-sql.ts';

/** Whether each contact has its tag. */
export async function haveTags(sql: AccountSql, items: readonly { contactId: string; tag: string }[]): Promise<boolean[]> {
  const rows = await sql<{ no: number }>(
    `select d.no from ${labels.from('$2')}
       join tag t on t.account_id = $1 and t.name_key = lower(d.name)
       join contact_tag c on c.account_id = $1 and c.tag_id = t.id and c.contact_id = d.contact_id`,
    [labels.of(items.map(({ contactId, tag }, no) => ({ no, contact_id: contactId, name: tag.trim() })))],
    'tags_has',
  );
  return marks(items.length, rows);
}

/** Whether each contact is a member, stored or by the group's query. */
export async function areMembers(sql: AccountSql, items: readonly { contactId: string; group: string }[]): Promise<boolean[]> {
  const groups = await findGroups(
    sql,
    items.map((item) => item.group),
  );
  const answers = items.map(() => false);
  for (const [name, group] of groups) {
    const mine = items.map((item, at) => ({ ...item, at })).filter((item) => item.group.trim() === name);
    const ids = [...new Set(mine.map((item) => item.contactId))];
    const members = new Set((await membersAmong(sql, group, ids)).map((row) => row.id));
    for (const { contactId, at } of mine) answers[at] = members.has(contactId);
  }
  return answers;
}

/** How many members each group has; null = there is no such group. */
export async function countMembers(sql: AccountSql, names: readonly string[]): Promise<(number | null)[]> {
  const groups = await findGroups(sql, names);
  const counts = new Map<string, number>();
  for (const [name, group] of groups) counts.set(name, await countGroup(sql, group));
  return names.map((name) => counts.get(name.trim()) ?? null);
}

export interface FoundGroup {
  id: string;
  /** The query of a group that fills itself; a query that cannot be understood has no members. */
  query: unknown;
}

/** Groups by their names as given, without the spaces around them. */
export async function findGroups(sql: AccountSql, names: readonly string[]): Promise<Map<string, FoundGroup>> {
  const rows = await sql<FoundGroup & { name: string }>(
    `select g.id, g.query, n.name from unnest($2::text[]) n(name) join contact_group g on g.account_id = $1 and g.archived_at is null and g.name_key = lower(n.name)`,
    [[...new Set(names.map((name) => name.trim()))]],
    'groups_find',
  );
  return new Map(rows.map(({ name, ...group }) => [name, group]));
}

/** How many members a group has, counting no further than `upTo`. */
export async function countGroup(sql: AccountSql, group: FoundGroup, upTo: number | null = null): Promise<number> {
  const [row] = group.query === null ? await countStored(sql, group.id, upTo) : await countQueried(sql, group.query, upTo);
  return row?.n ?? 0;
}

const countStored = (sql: AccountSql, groupId: string, upTo: number | null) =>
  sql<{ n: number }>(
    'select count(*)::int as n from (select from contact_group_member where account_id = $1 and group_id = $2 limit $3) m',
    [groupId, upTo],
    'group_count',
  );
function countQueried(sql: AccountSql, query: unknown, upTo: number | null) {
  const { row, matches, filter, named } = memberSql(query);
  return sql<{ n: number }>(
    `with ${row} select count(*)::int as n from (select from contact c, q where ${matches} limit $3) m`,
    [filter, upTo],
    named('group_query_count'),
  );
}

function membersAmong(sql: AccountSql, group: FoundGroup, ids: string[]): Promise<{ id: string }[]> {
  if (group.query === null)
    return sql(
      'select contact_id as id from contact_group_member where account_id = $1 and group_id = $2 and contact_id = any ($3::uuid[])',
      [group.id, ids],
      'group_has',
    );
  const { row, matches, filter, named } = memberSql(group.query);
  return sql(
    `with ${row} select c.id from contact c, q where c.id = any ($3::uuid[]) and ${matches}`,
    [filter, ids],
    named('group_query_has'),
  );
}

const labels = rowsOf({ no: 'int', contact_id: 'uuid', name: 'text' });
const marks = (count: number, rows: readonly { no: number }[]): boolean[] => {
  const found = new Set(rows.map((row) => row.no));
  return Array.from({ length: count }, (_, no) => found.has(no));
};
