import type { AccountSql } from '@signalbox/db';
import { newId, type TriggerKind } from '@signalbox/domain';
import type { StartEvent } from '@signalbox/flow';
import { insertRuns, type NewRun } from './insert-runs.ts';

/** How a run's trigger came in, for replies. */
export interface RunOrigin {
  channel: string;
  ourAddress: string;
  theirAddress: string;
  ownAddressId: string;
  providerId: string;
}

export interface RunStart {
  workflowId: string;
  versionId: string;
  triggerNodeId: string;
  kind: TriggerKind;
  /** What the trigger node gives to the run; its output. */
  payload: Record<string, unknown>;
  class: number;
  contactId?: string | null;
  origin?: RunOrigin | null;
  /** The inbound event that starts the run, for HTTP answers. */
  eventKey?: { sourceId: string; key: string } | null;
  /** A failed run started it, so its own failure starts nothing. */
  isErrorRun?: boolean;
  /** How many runs started each other above this one. */
  depth?: number;
  /** The run that it repeats. */
  retryOf?: string;
  /** Where it begins, when not at its trigger. */
  from?: StartEvent['from'];
  /** Made by the caller when it must name the run elsewhere in the same transaction. */
  runId?: string;
}

/** Inserts a ready run with its start event; part of the caller's transaction. After the commit call `waker.runs`. */
export async function startRun(sql: AccountSql, start: RunStart): Promise<string> {
  const run = newRun(start);
  await insertRuns(sql, [run]);
  return run.id;
}

/** A ready run with its start event, for `insertRuns`. */
export const newRun = (start: RunStart): NewRun => ({
  id: start.runId ?? newId(),
  class: start.class,
  workflow_id: start.workflowId,
  version_id: start.versionId,
  kind: start.kind,
  contact_id: start.contactId,
  retry_of: start.retryOf,
  event_id: newId(),
  start: startEvent(start),
});

/** Plain properties, no spreads: this is made for each message that comes in. What is undefined is not stored. */
const startEvent = (start: RunStart) => ({
  triggerNodeId: start.triggerNodeId,
  payload: start.payload,
  origin: start.origin ?? null,
  contactId: start.contactId ?? null,
  eventKey: start.eventKey ?? null,
  isErrorRun: start.isErrorRun || undefined,
  depth: start.depth || undefined,
  from: start.from,
});
