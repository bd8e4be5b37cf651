import type { NodeResult, RunEvent } from '@signalbox/flow';
import type { ContactView } from '@signalbox/nodes/contract';
import type { EventRow } from './load-batch.ts';
import type { RunRow, StoredState } from './types.ts';

interface Facts {
  contacts: ReadonlyMap<string, ContactView>;
  zone: string;
}

/** A stored event in the engine's words; nothing for an event that comes too late. */
export function toEvent(run: RunRow, row: EventRow, { contacts, zone }: Facts): RunEvent[] {
  if (row.kind === 'start') return [toStart(run, row, { contacts, zone })];
  if (row.kind === 'cancel') return [{ kind: 'cancel', reason: text(row.payload.reason) }];
  if (row.kind === 'continue') return [];
  const id = row.call_id ?? row.wait_id ?? '';
  const open = run.stored.refs[id];
  if (!open) return [];
  delete run.stored.refs[id];
  if (row.call_id !== null) return [{ kind: 'call', ref: open.ref, result: row.payload.result as NodeResult, ...tookMs(row.payload) }];
  const contact = run.stored.contactId === null ? null : (contacts.get(run.stored.contactId) ?? null);
  return [{ kind: 'answer', ref: open.ref, answer: { kind: row.kind, payload: row.payload }, contact: contact && { ...contact } }];
}

/** The start event carries what inbound knew: where the message came from, which event to answer, whom it is about. */
function toStart(run: RunRow, row: EventRow, { contacts, zone }: Facts): RunEvent {
  const start = row.payload as { triggerNodeId: string; payload?: Record<string, unknown> } & Partial<
    Pick<StoredState, 'origin' | 'eventKey' | 'contactId'>
  >;
  run.stored.origin = start.origin ?? null;
  run.stored.eventKey = start.eventKey ?? null;
  const contact = start.contactId ? (contacts.get(start.contactId) ?? null) : null;
  run.stored.contactId = contact?.id ?? null;
  return {
    kind: 'start',
    triggerNodeId: start.triggerNodeId,
    payload: start.payload ?? {},
    run: { id: run.runId, accountTimeZone: zone },
    contact: contact && { ...contact },
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const tookMs = (payload: Record<string, unknown>): { tookMs?: number } =>
  typeof payload.tookMs === 'number' ? { tookMs: payload.tookMs } : {};
