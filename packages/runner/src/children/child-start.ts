import type { AccountSql } from '@signalbox/db';
import type { Facts, StateRow } from '../stride/batch-rows.ts';
import type { JoinAt, RunRow, StoredState } from '../stride/types.ts';
import { joinKeys } from './join-keys.ts';

/** What all children of one container share, stored once. */
export interface JoinStart extends Pick<StoredState, 'origin' | 'eventKey' | 'contactId'> {
  /** What the parent asked with. */
  ref: string;
  run: 'body' | 'workflow';
  triggerNodeId: string;
  payload: Record<string, unknown>;
  /** The outputs that the body reads. */
  values: Record<string, Record<string, unknown>>;
  depth: number;
}
export interface LoadedJoin {
  start: JoinStart;
  closed: boolean;
}

/** The containers of children that have not started; mostly one for the whole batch. */
export async function loadJoins(sql: AccountSql, rows: readonly StateRow[]): Promise<Map<string, LoadedJoin>> {
  const wanted = new Map<string, JoinAt & { runId: string }>();
  for (const { parent_id, state } of rows)
    if (parent_id !== null && state.child && !state.engine)
      wanted.set(joinKey(parent_id, state.child), { runId: parent_id, ...state.child });
  if (wanted.size === 0) return new Map();
  const found = await sql<{ run_id: string; node_id: string; visit: number; start: JoinStart; closed: boolean }>(
    `select j.run_id, j.node_id, j.visit, j.start, j.closed from ${joinKeys.from('$2')}
       join run_join j on j.account_id = $1 and j.run_id = d.run_id and j.node_id = d.node_id and j.visit = d.visit`,
    [joinKeys.of([...wanted.values()])],
    'load_joins',
  );
  return new Map(
    found.map((row) => [joinKey(row.run_id, { node: row.node_id, visit: row.visit }), { start: row.start, closed: row.closed }]),
  );
}

/** A child begins: with its own item, and the rest from its container. When nobody waits for it any more it ends before it begins. */
export function childStart(run: RunRow, joins: ReadonlyMap<string, LoadedJoin>, { contacts, zone }: Facts): void {
  const { child } = run.stored;
  if (!child || run.parentId === null) return;
  const join = joins.get(joinKey(run.parentId, child));
  run.stored.child = { node: child.node, visit: child.visit };
  if (!join || join.closed) {
    run.end = { kind: 'end', status: 'cancelled' };
    return;
  }
  const { start } = join;
  if (start.run === 'workflow') run.stored.child.isCall = true;
  const contactId = child.contact ?? start.contactId;
  const contact = contactId === null ? null : (contacts.get(contactId) ?? null);
  Object.assign(run.stored, { origin: start.origin, eventKey: start.eventKey, contactId: contact?.id ?? null });
  if (start.depth > 0) run.stored.depth = start.depth;
  const value = child.contact === undefined ? (child.item ?? null) : contact;
  run.events.push({
    kind: 'start',
    triggerNodeId: start.triggerNodeId,
    payload: start.payload,
    run: { id: run.runId, accountTimeZone: zone, depth: start.depth },
    contact: contact && { ...contact },
    ...(start.run === 'body' ? { item: { nodeId: child.node, value, number: run.itemNo ?? 1, values: start.values } } : {}),
  });
}

const joinKey = (runId: string, { node, visit }: JoinAt): string => `${runId} ${visit} ${node}`;
