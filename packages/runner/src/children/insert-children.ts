import type { AccountSql } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { JoinStart } from './child-start.ts';

interface ChildrenRow {
  parentId: string;
  nodeId: string;
  visit: number;
  class: number;
  workflowId: string;
  versionId: string;
  kind: 'item' | 'workflow';
  contactId: string | null;
  start: JoinStart;
}
export interface NewJoin extends ChildrenRow {
  total: number;
  parallel: number | null;
  stopOnError: boolean;
  /** Its members become the children, in chunks. */
  groupId: string | null;
}
export interface NewChild extends ChildrenRow {
  no: number;
  item: unknown;
  isReady: boolean;
}

/** One row per container. What a group's children need later stands in its `start`, too. */
export async function insertJoins(sql: AccountSql, joins: readonly NewJoin[]): Promise<void> {
  if (joins.length === 0) return;
  await sql(
    `insert into run_join (account_id, run_id, node_id, visit, total, started, parallel, stop_on_error, group_id, expanded, start)
     select $1, d.run_id, d.node_id, d.visit, d.total, least(d.total, d.parallel), d.parallel, d.stop_on_error, d.group_id, d.group_id is null, d.start
     from unnest($2::uuid[], $3::text[], $4::int[], $5::int[], $6::int[], $7::bool[], $8::uuid[], $9::jsonb[]) d(run_id, node_id, visit, total, parallel, stop_on_error, group_id, start)`,
    [
      ...[joins.map((join) => join.parentId), joins.map((join) => join.nodeId), joins.map((join) => join.visit)],
      ...[joins.map((join) => join.total), joins.map((join) => join.parallel), joins.map((join) => join.stopOnError)],
      ...[joins.map((join) => join.groupId), joins.map(({ start, ...row }) => JSON.stringify({ ...start, row: rowOf(row) }))],
    ],
    'insert_joins',
  );
}

/** What `expandGroups` needs of a container beside its start. */
export interface GroupRow {
  class: number;
  workflowId: string;
  versionId: string;
  kind: 'item' | 'workflow';
}
const rowOf = ({ class: rank, workflowId, versionId, kind }: Omit<NewJoin, 'start'>): GroupRow => ({
  class: rank,
  workflowId,
  versionId,
  kind,
});

/** A run and a small state per child; those beyond the limit of their container sleep until another one ends. */
export async function insertChildren(sql: AccountSql, children: readonly NewChild[]): Promise<void> {
  if (children.length === 0) return;
  await sql(
    `with d as materialized (select * from unnest($2::uuid[], $3::uuid[], $4::int[], $5::smallint[], $6::uuid[], $7::uuid[], $8::text[], $9::uuid[], $10::bool[], $11::jsonb[])
         d(id, parent_id, no, class, workflow_id, version_id, kind, contact_id, is_ready, state)),
       r as (insert into run (account_id, id, class, workflow_id, version_id, trigger_kind, contact_id, parent_id, item_no, parent_node, parent_visit)
         select $1, id, class, workflow_id, version_id, kind, contact_id, parent_id, no, state -> 'child' ->> 'node', (state -> 'child' ->> 'visit')::int from d)
     insert into run_state (account_id, run_id, class, version_id, parent_id, item_no, wake_at, state)
       select $1, id, class, version_id, parent_id, no, case when is_ready then now() else 'infinity' end, state from d`,
    [
      ...[children.map(() => newId()), children.map((child) => child.parentId), children.map((child) => child.no)],
      ...[children.map((child) => child.class), children.map((child) => child.workflowId), children.map((child) => child.versionId)],
      ...[children.map((child) => child.kind), children.map((child) => child.contactId), children.map((child) => child.isReady)],
      children.map(({ nodeId, visit, item }) =>
        JSON.stringify({ child: { node: nodeId, visit, ...(item === undefined ? {} : { item }) } }),
      ),
    ],
    'insert_children',
  );
}

/** Runs that nobody waits for: runs like any other, with a start event of their own; returns their ids. */
export async function startDetached(sql: AccountSql, children: readonly NewChild[]): Promise<string[]> {
  if (children.length === 0) return [];
  const ids = children.map(() => newId());
  await sql(
    `with d as materialized (select * from unnest($2::uuid[], $3::smallint[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::jsonb[])
         d(id, class, workflow_id, version_id, contact_id, event_id, start)),
       r as (insert into run (account_id, id, class, workflow_id, version_id, trigger_kind, contact_id) select $1, id, class, workflow_id, version_id, 'workflow', contact_id from d),
       s as (insert into run_state (account_id, run_id, class, version_id) select $1, id, class, version_id from d)
     insert into run_event (account_id, id, run_id, kind, payload) select $1, event_id, id, 'start', start from d`,
    [
      ...[ids, children.map((child) => child.class), children.map((child) => child.workflowId)],
      ...[children.map((child) => child.versionId), children.map((child) => child.contactId), children.map(() => newId())],
      children.map(({ start: { triggerNodeId, payload, origin, contactId, depth } }) =>
        JSON.stringify({ triggerNodeId, payload, origin, contactId, depth, eventKey: null }),
      ),
    ],
    'start_detached',
  );
  return ids;
}
