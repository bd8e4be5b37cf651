import type { ChildrenResult, NodeResult, RunEvent, StartEvent } from '@signalbox/flow';
import type { EventRow, Facts } from './batch-rows.ts';
import type { RunRow, StoredState } from './types.ts';

/** A stored event in the engine's words; nothing for an event that comes too late. */
export function toEvent(run: RunRow, row: EventRow, { contacts, zone }: Facts): RunEvent[] {
  if (row.kind === 'start') return [toStart(run, row, { contacts, zone })];
  if (row.kind === 'cancel') return [{ kind: 'cancel', reason: text(row.payload.reason) }];
  if (row.kind === 'continue') return [];
  if (row.kind === 'children') return [toChildrenEnded(run, row)];
  const id = row.call_id ?? row.wait_id ?? '';
  const open = run.stored.refs[id];
  if (!open) return [];
  delete run.stored.refs[id];
  if (row.call_id !== null) return [{ kind: 'call', ref: open.ref, result: row.payload.result as NodeResult, ...tookMs(row.payload) }];
  const contact = run.stored.contactId === null ? null : (contacts.get(run.stored.contactId) ?? null);
  return [{ kind: 'answer', ref: open.ref, answer: { kind: row.kind, payload: row.payload }, contact: contact && { ...contact } }];
}

/** All children have ended; `ref` is what the container asked with. */
function toChildrenEnded(run: RunRow, { payload }: EventRow): RunEvent {
  const { ref, nodeId, visit, result } = payload as { ref: string; nodeId: string; visit: number; result: ChildrenResult };
  run.stored.joins = run.stored.joins?.filter((at) => at.node !== nodeId || at.visit !== visit) ?? [];
  return { kind: 'children', ref, result };
}

/** The start event carries what inbound knew: where the message came from, which event to answer, whom it is about. */
function toStart(run: RunRow, row: EventRow, { contacts, zone }: Facts): RunEvent {
  const start = row.payload as { triggerNodeId: string; payload?: Record<string, unknown>; from?: StartEvent['from'] } & Partial<
    Pick<StoredState, 'origin' | 'eventKey' | 'contactId' | 'depth' | 'isErrorRun'>
  >;
  run.stored.origin = start.origin ?? null;
  run.stored.eventKey = start.eventKey ?? null;
  const contact = start.contactId ? (contacts.get(start.contactId) ?? null) : null;
  run.stored.contactId = contact?.id ?? null;
  if (start.depth) run.stored.depth = start.depth;
  if (start.isErrorRun) run.stored.isErrorRun = true;
  return {
    kind: 'start',
    triggerNodeId: start.triggerNodeId,
    payload: start.payload ?? {},
    run: { id: run.runId, accountTimeZone: zone, depth: start.depth ?? 0 },
    contact: contact && { ...contact },
    ...(start.from ? { from: start.from } : {}),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const tookMs = (payload: Record<string, unknown>): { tookMs?: number } =>
  typeof payload.tookMs === 'number' ? { tookMs: payload.tookMs } : {};
