import { type AccountSql, insertInto, type RowOf, rowsOf } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import { childBirths, containers } from '../start/child-births.ts';
import { insertRuns } from '../start/insert-runs.ts';
import { newRun } from '../start/start-run.ts';
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
export const insertJoins = (sql: AccountSql, joins: readonly NewJoin[]): Promise<void> => insertJoinRows(sql, joins.map(joinRow));

const insertJoinRows = insertInto('run_join', {
  ...{ run_id: 'uuid', node_id: 'text', visit: 'int', total: 'int', started: 'int', parallel: 'int?', stop_on_error: 'bool' },
  ...{ group_id: 'uuid?', expanded: 'bool', start: 'jsonb' },
});
const joinRow = ({ start, ...join }: NewJoin) => ({
  ...{ run_id: join.parentId, node_id: join.nodeId, visit: join.visit, total: join.total, parallel: join.parallel },
  started: join.parallel === null ? join.total : Math.min(join.total, join.parallel),
  ...{ stop_on_error: join.stopOnError, group_id: join.groupId, expanded: join.groupId === null, start: { ...start, row: groupRow(join) } },
});

/** What `expandGroups` needs of a container beside its start. */
export interface GroupRow {
  class: number;
  workflowId: string;
  versionId: string;
  kind: 'item' | 'workflow';
}
const groupRow = ({ class: rank, workflowId, versionId, kind }: Omit<NewJoin, 'start'>): GroupRow => ({
  class: rank,
  workflowId,
  versionId,
  kind,
});

/** A run and a small state per child; those beyond the limit of their container sleep until another one ends. What the children of a container share goes in once. */
export async function insertChildren(sql: AccountSql, children: readonly NewChild[]): Promise<void> {
  if (children.length === 0) return;
  // Children of one container have one and the same `start`.
  const places = new Map<JoinStart, number>();
  const shared: RowOf<typeof containers.columns>[] = [];
  const own = children.map((child) => {
    const container = places.get(child.start) ?? places.size;
    if (container === places.size) {
      places.set(child.start, container);
      shared.push(sharedOf(container, child));
    }
    const { no, item, contactId, isReady } = child;
    return { id: newId(), container, no, contact_id: contactId, is_asleep: !isReady, own: { item } };
  });
  await sql(insertion, [items.of(own), containers.of(shared)], 'insert_children');
}

const items = rowsOf({ id: 'uuid', container: 'int', no: 'int', contact_id: 'uuid?', is_asleep: 'bool', own: 'jsonb' });
const insertion = `with item as (select * from ${items.from('$2')}), shared as (select * from ${containers.from('$3')}), ${childBirths} select where false`;
const sharedOf = (container: number, { nodeId, visit, ...child }: NewChild): RowOf<typeof containers.columns> => ({
  ...{ container, class: child.class, workflow_id: child.workflowId, version_id: child.versionId, kind: child.kind },
  ...{ parent_id: child.parentId, child: { node: nodeId, visit } },
});

/** Runs that nobody waits for: runs like any other, with a start event of their own; returns their ids. */
export async function startDetached(sql: AccountSql, children: readonly NewChild[]): Promise<string[]> {
  const runs = children.map(({ start: { triggerNodeId, payload, origin, contactId, depth }, ...child }) =>
    newRun({ ...child, triggerNodeId, payload, origin, contactId, depth, kind: 'workflow' }),
  );
  await insertRuns(sql, runs);
  return runs.map((run) => run.id);
}
