import type { AccountSql, RowOf } from '@signalbox/db';
import { childBirths, containers } from '../start/child-births.ts';
import type { JoinAt } from '../stride/types.ts';
import { type MemberSql, memberSql } from './member-sql.ts';

export interface GroupChunk {
  after: string | null;
  limit: number;
  /** Numbers of the items begin after this. */
  offset: number;
  parentId: string;
  class: number;
  workflowId: string;
  versionId: string;
  kind: 'item' | 'workflow';
  /** Items beyond this number sleep until others have ended; null = all are ready. */
  readyUpTo: number | null;
  /** The container; the contact is put to it. */
  at: JoinAt;
}

/** The next members of a group become child runs, in the order of their ids. A group that is gone has no more members. */
export async function groupChunk(
  sql: AccountSql,
  groupId: string,
  chunk: GroupChunk,
): Promise<{ count: number; last: string | null; isComplete: boolean }> {
  const [group] = await sql<{ query: unknown }>(
    'select query from contact_group where account_id = $1 and id = $2 and archived_at is null',
    [groupId],
    'group_chunk_query',
  );
  if (!group) return { count: 0, last: null, isComplete: true };
  const member = group.query === null ? null : memberSql(group.query);
  const text = member ? queriedChunk(member) : storedChunk;
  const [row] = await sql<{ count: number; last: string | null }>(
    text,
    [member?.filter ?? groupId, chunk.after, chunk.limit, containers.of([sharedOf(chunk)]), chunk.offset, chunk.readyUpTo],
    member ? member.named('group_query_chunk') : 'group_chunk',
  );
  const count = row?.count ?? 0;
  return { count, last: row?.last ?? null, isComplete: count < chunk.limit };
}

const sharedOf = ({ class: rank, workflowId, versionId, kind, parentId, at }: GroupChunk): RowOf<typeof containers.columns> => ({
  ...{ container: 0, class: rank, workflow_id: workflowId, version_id: versionId, kind, parent_id: parentId, child: at },
});

const storedMembers = `member as materialized (select contact_id from contact_group_member
    where account_id = $1 and group_id = $2::uuid and ($3::uuid is null or contact_id > $3) order by contact_id limit $4)`;
const newChildren = `item as (select uuid7() as id, 0 as container, no, contact_id, no > $7::int as is_asleep, jsonb_build_object('contact', contact_id) as own
    from (select contact_id, (row_number() over (order by contact_id))::int + $6::int as no from member) m),
  shared as (select * from ${containers.from('$5')}), ${childBirths}
  select count(*)::int as count, (array_agg(contact_id order by contact_id desc))[1] as last from d`;
const storedChunk = `with ${storedMembers}, ${newChildren}`;
const queriedChunk = ({
  row,
  matches,
}: MemberSql): string => `with ${row}, member as materialized (select c.id as contact_id from contact c, q
    where ($3::uuid is null or c.id > $3) and ${matches} order by c.id limit $4), ${newChildren}`;
