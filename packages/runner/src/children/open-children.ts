import type { AccountSql } from '@signalbox/db';
import { classes } from '@signalbox/domain';
import { type ChildrenResult, type Command, childErrors, engineLimits, type NodeError, nodeError } from '@signalbox/flow';
import { countGroup, type FoundGroup, findGroups } from '../groups/membership.ts';
import type { RunRow, StrideScope } from '../stride/types.ts';
import { type Callable, findCallables } from './callable-workflows.ts';
import type { JoinStart } from './child-start.ts';
import { insertChildren, insertJoins, type NewChild, type NewJoin, startDetached } from './insert-children.ts';

type Asked = Extract<Command, { kind: 'children' }>;
interface Entry {
  run: RunRow;
  asked: Asked;
}
/** What a group is worth knowing before its children exist. */
interface GroupFacts {
  group: FoundGroup;
  isLarge: boolean;
}

/** From more items than this on, children make room for others. */
const bulkFrom = 256;
/** Shared values larger than this would not fit into the row that holds them. */
const startBytes = 128 * 1024;

/**
 * Writes the children that runs ask for: one row per container with what its children share, and one small row per child.
 * Groups are marked and put into children in chunks (`expandGroups`). What cannot start is answered at once, as are empty lists.
 */
export async function openChildren({ sql, deps, owed }: StrideScope, batch: RunRow[]): Promise<void> {
  const entries = batch.flatMap((run) => run.children.map((asked) => ({ run, asked })));
  for (const run of batch) run.children = [];
  const callables = await findCallables(
    sql,
    deps,
    entries.map(({ asked }) => asked.request.run),
  );
  const groups = await readGroups(sql, entries);
  const joins: NewJoin[] = [];
  const children: NewChild[] = [];
  const detached: NewChild[] = [];
  for (const entry of entries) {
    const { run, asked } = entry;
    const opened = open(entry, callables, groups);
    if ('error' in opened) answer(entry, { ...nothing, error: opened.error });
    else if (!asked.request.wait) {
      detached.push(...opened.children);
      answer(entry, { ...nothing, total: opened.children.length });
    } else if (opened.children.length === 0 && opened.join.groupId === null) answer(entry, nothing);
    else {
      joins.push(opened.join);
      children.push(...opened.children);
      const at = { node: asked.nodeId, visit: asked.visit };
      run.stored.joins = [...(run.stored.joins ?? []), at];
      if (opened.join.groupId !== null) run.stored.expand = [...(run.stored.expand ?? []), at];
    }
  }
  await insertJoins(sql, joins);
  await insertChildren(sql, children);
  owed.runs.push(...(await startDetached(sql, detached)));
  for (const child of [...children, ...detached]) owed.unclaimed.add(child.class);
}

const nothing: ChildrenResult = { total: 0, done: 0, failed: 0, cancelled: 0 };
const answer = ({ run, asked }: Entry, result: ChildrenResult) => void run.events.push({ kind: 'children', ref: asked.ref, result });

function open(
  { run, asked }: Entry,
  callables: ReadonlyMap<string, Callable>,
  groups: ReadonlyMap<string, GroupFacts>,
): { join: NewJoin; children: NewChild[] } | { error: NodeError } {
  const { request, values } = asked;
  const isCall = request.run.kind === 'workflow';
  const depth = (run.stored.depth ?? 0) + (isCall ? 1 : 0);
  if (depth > engineLimits.callDepth) return { error: childErrors.tooDeep };
  const target = request.run.kind === 'workflow' ? callables.get(request.run.workflowId) : null;
  if (target === undefined) return { error: childErrors.notCallable };
  const payload =
    target && request.run.kind === 'workflow' ? target.payloadOf(request.run.input) : (run.stored.engine?.trigger?.payload ?? {});
  if (payload === null) return { error: childErrors.wrongInputs };
  const known = request.items.kind === 'group' ? groups.get(request.items.group.trim()) : null;
  if (known === undefined) return { error: childErrors.noGroup };
  if (known && !request.wait) return { error: nodeError('children.must_wait') };

  const start: JoinStart = {
    ...{ ref: asked.ref, run: request.run.kind, payload, values, depth },
    triggerNodeId: target?.triggerNodeId ?? run.stored.engine?.trigger?.nodeId ?? '',
    ...{ origin: run.stored.origin, eventKey: run.stored.eventKey, contactId: run.stored.contactId },
  };
  if (JSON.stringify(start).length > startBytes) return { error: nodeError('state.too_large.body', { most: { size: startBytes } }) };
  const list = request.items.kind === 'list' ? request.items.values : [undefined];
  const items = known ? [] : list;
  const isLarge = known?.isLarge ?? items.length > bulkFrom;
  const row = {
    parentId: run.runId,
    nodeId: asked.nodeId,
    visit: asked.visit,
    class: run.class === classes.alarm || !isLarge ? run.class : classes.bulk,
    ...{ workflowId: target?.workflowId ?? run.workflowId, versionId: target?.versionId ?? run.versionId },
    kind: isCall ? ('workflow' as const) : ('item' as const),
    contactId: run.stored.contactId,
    start,
  };
  const { parallel, stopOnError } = request;
  return {
    join: { ...row, total: items.length, parallel, stopOnError, groupId: known?.group.id ?? null },
    children: items.map((item, i) => ({ ...row, no: i + 1, item, isReady: parallel === null || i < parallel })),
  };
}

async function readGroups(sql: AccountSql, entries: readonly Entry[]): Promise<Map<string, GroupFacts>> {
  const names = entries.flatMap(({ asked: { request } }) => (request.items.kind === 'group' ? [request.items.group] : []));
  const facts = new Map<string, GroupFacts>();
  if (names.length === 0) return facts;
  for (const [name, group] of await findGroups(sql, names))
    facts.set(name, { group, isLarge: (await countGroup(sql, group, bulkFrom + 1)) > bulkFrom });
  return facts;
}
