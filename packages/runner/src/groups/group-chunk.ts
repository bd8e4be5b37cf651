import { type AccountSql, type RowOf, rowsOf } from '@signalbox/db';
import { births } from '../start/insert-runs.ts';
import type { JoinAt } from '../stride/types.ts';
import { queryFilter, queryMatches, queryRow } from './group-query-sql.ts';
import { nobody } from './membership.ts';

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
  const [text, name, members] =
    group.query === null ? [storedChunk, 'group_chunk', groupId] : [queriedChunk, 'group_query_chunk', queryFilter(group.query) ?? nobody];
  const [row] = await sql<{ count: number; last: string | null }>(
    text,
    [members, chunk.after, chunk.limit, shared.of([sharedOf(chunk)])],
    name,
  );
  const count = row?.count ?? 0;
  return { count, last: row?.last ?? null, isComplete: count < chunk.limit };
}

const shared = rowsOf({
  ...{ class: 'smallint', workflow_id: 'uuid', version_id: 'uuid', kind: 'text', parent_id: 'uuid' },
  ...{ first_after: 'int', ready_up_to: 'int?', child: 'jsonb' },
});
const sharedOf = (chunk: GroupChunk): RowOf<typeof shared.columns> => ({
  ...{ class: chunk.class, workflow_id: chunk.workflowId, version_id: chunk.versionId, kind: chunk.kind, parent_id: chunk.parentId },
  ...{ first_after: chunk.offset, ready_up_to: chunk.readyUpTo, child: chunk.at },
});

const storedMembers = `member as materialized (select contact_id from contact_group_member
    where account_id = $1 and group_id = $2::uuid and ($3::uuid is null or contact_id > $3) order by contact_id limit $4)`;
const queriedMembers = `member as materialized (select c.id as contact_id from contact c, q
    where ($3::uuid is null or c.id > $3) and ${queryMatches} order by c.id limit $4)`;
const newChildren = `item as (select contact_id, (row_number() over (order by contact_id))::int as no from member),
  shared as (select * from ${shared.from('$5')} limit 1),
  d as materialized (select uuid7() as id, class, workflow_id, version_id, kind, contact_id, null::uuid as retry_of, parent_id, first_after + no as item_no,
      first_after + no > ready_up_to as is_asleep, jsonb_build_object('child', child || jsonb_build_object('contact', contact_id)) as state,
      null::uuid as event_id, null::jsonb as start from item, shared), ${births}
  select count(*)::int as count, (array_agg(contact_id order by contact_id desc))[1] as last from d`;
const storedChunk = `with ${storedMembers}, ${newChildren}`;
const queriedChunk = `with ${queryRow}, ${queriedMembers}, ${newChildren}`;
