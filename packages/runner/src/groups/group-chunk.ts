import type { AccountSql } from '@signalbox/db';
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
  /** `child` of every state; the contact is put to it. */
  state: string;
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
  const values = [
    ...[group.query === null ? groupId : (queryFilter(group.query) ?? nobody), chunk.after, chunk.limit, chunk.offset],
    ...[chunk.parentId, chunk.class, chunk.workflowId, chunk.versionId, chunk.kind, chunk.readyUpTo, chunk.state],
  ];
  const [row] = await sql<{ count: number; last: string | null }>(
    group.query === null ? `with ${storedMembers}, ${insertItems}` : `with ${queryRow}, ${queriedMembers}, ${insertItems}`,
    values,
    group.query === null ? 'group_chunk' : 'group_query_chunk',
  );
  const count = row?.count ?? 0;
  return { count, last: row?.last ?? null, isComplete: count < chunk.limit };
}

const storedMembers = `member as materialized (select contact_id from contact_group_member
    where account_id = $1 and group_id = $2::uuid and ($3::uuid is null or contact_id > $3) order by contact_id limit $4)`;
const queriedMembers = `member as materialized (select c.id as contact_id from contact c, q
    where ($3::uuid is null or c.id > $3) and ${queryMatches} order by c.id limit $4)`;
const insertItems = `item as materialized (select contact_id, uuid7() as id, (row_number() over (order by contact_id))::int + $5::int as no from member),
  r as (insert into run (account_id, id, class, workflow_id, version_id, trigger_kind, contact_id, parent_id, item_no, parent_node, parent_visit)
    select $1, id, $7::smallint, $8::uuid, $9::uuid, $10::text, contact_id, $6::uuid, no, $12::jsonb ->> 'node', ($12::jsonb ->> 'visit')::int from item),
  s as (insert into run_state (account_id, run_id, class, version_id, parent_id, item_no, wake_at, state)
    select $1, id, $7::smallint, $9::uuid, $6::uuid, no, case when $11::int is null or no <= $11::int then now() else 'infinity' end,
      jsonb_build_object('child', $12::jsonb || jsonb_build_object('contact', contact_id)) from item)
  select count(*)::int as count, (array_agg(contact_id order by contact_id desc))[1] as last from item`;
