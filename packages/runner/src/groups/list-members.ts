import type { AccountSql } from '@signalbox/db';
import type { ContactView } from '@signalbox/nodes/contract';
import { loadContactViews } from '../ports/contact-view.ts';
import { memberSql } from './member-sql.ts';
import { type FoundGroup, findGroups } from './membership.ts';

/** The first members of each of these groups, by its name as given, without the spaces around it; groups that do not exist are not in the answer. */
export async function listMembers(sql: AccountSql, names: readonly string[], most: number): Promise<Map<string, ContactView[]>> {
  const groups = await findGroups(sql, names);
  const ids = new Map<string, string[]>();
  for (const [name, group] of groups) ids.set(name, await memberIds(sql, group, most));
  const views = await loadContactViews(sql, [...ids.values()].flat());
  return new Map([...ids].map(([name, members]) => [name, members.flatMap((id) => views.get(id) ?? [])]));
}

async function memberIds(sql: AccountSql, group: FoundGroup, most: number): Promise<string[]> {
  const rows =
    group.query === null
      ? await sql<{ id: string }>(
          'select contact_id as id from contact_group_member where account_id = $1 and group_id = $2 order by contact_id limit $3',
          [group.id, most],
          'group_members',
        )
      : await queried(sql, group.query, most);
  return rows.map((row) => row.id);
}

function queried(sql: AccountSql, query: unknown, most: number): Promise<{ id: string }[]> {
  const { row, matches, filter, named } = memberSql(query);
  return sql(
    `with ${row} select c.id from contact c, q where ${matches} order by c.id limit $3`,
    [filter, most],
    named('group_query_members'),
  );
}

/** The next members of a group in the order of their ids. A group that is gone has none. */
export async function memberIdsAfter(
  sql: AccountSql,
  groupId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  const [group] = await sql<{ query: unknown }>(
    'select query from contact_group where account_id = $1 and id = $2 and archived_at is null',
    [groupId],
    'group_chunk_query',
  );
  if (!group) return [];
  const rows =
    group.query === null
      ? await sql<{ id: string }>(
          `select contact_id as id from contact_group_member where account_id = $1 and group_id = $2 and contact_id > $3
           order by contact_id limit $4`,
          [groupId, after ?? firstId, limit],
          'group_members_after',
        )
      : await queriedAfter(sql, group.query, { after: after ?? firstId, limit });
  return rows.map(({ id }) => id);
}

function queriedAfter(sql: AccountSql, query: unknown, { after, limit }: { after: string; limit: number }): Promise<{ id: string }[]> {
  const { row, matches, filter, named } = memberSql(query);
  return sql(
    `with ${row} select c.id from contact c, q where c.id > $3 and ${matches} order by c.id limit $4`,
    [filter, after, limit],
    named('group_query_members_after'),
  );
}

/** Before every id. */
const firstId = '00000000-0000-0000-0000-000000000000';
