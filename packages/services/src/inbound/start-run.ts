import type { Sql } from '@signalbox/db';
import { newId, type TriggerKind } from '@signalbox/domain';

/** How a run's trigger came in, for replies. */
export interface RunOrigin {
  channel: string;
  ourAddress: string;
  theirAddress: string;
  ownAddressId: string;
  providerId: string;
}

export interface RunStart {
  accountId: number;
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
  /** Made by the caller when it must name the run elsewhere in the same transaction. */
  runId?: string;
}

/** Inserts a ready run with its start event; one statement, part of the caller's transaction. After the commit call `waker.runs`. */
export async function startRun(sql: Sql, start: RunStart): Promise<string> {
  const runId = start.runId ?? newId();
  const event = {
    triggerNodeId: start.triggerNodeId,
    payload: start.payload,
    origin: start.origin ?? null,
    contactId: start.contactId ?? null,
    eventKey: start.eventKey ?? null,
    ...(start.isErrorRun ? { isErrorRun: true } : {}),
    ...(start.depth ? { depth: start.depth } : {}),
  };
  await sql(
    `with r as (insert into run (account_id, id, class, workflow_id, version_id, trigger_kind, contact_id) values ($1, $2, $3, $4, $5, $6, $7)),
       s as (insert into run_state (account_id, run_id, class, version_id) values ($1, $2, $3, $5))
     insert into run_event (account_id, id, run_id, kind, payload) values ($1, $8, $2, 'start', $9)`,
    [
      ...[start.accountId, runId, start.class, start.workflowId, start.versionId, start.kind, start.contactId ?? null],
      ...[newId(), JSON.stringify(event)],
    ],
    'start_run',
  );
  return runId;
}
