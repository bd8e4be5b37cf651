import type { AccountSql } from '@signalbox/db';
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

/** Inserts a ready run with its start event; part of the caller's transaction. After the commit call `waker.runs`. */
export async function startRun(sql: AccountSql, start: RunStart): Promise<string> {
  const runId = start.runId ?? newId();
  await startRuns(sql, [{ ...start, runId }]);
  return runId;
}

/** As `startRun`, for any number of runs of an account: one statement. */
export async function startRuns(sql: AccountSql, starts: readonly (RunStart & { runId: string })[]): Promise<void> {
  if (starts.length === 0) return;
  await sql(
    `with d as materialized (select * from unnest($2::uuid[], $3::smallint[], $4::uuid[], $5::uuid[], $6::text[], $7::uuid[], $8::uuid[], $9::jsonb[])
         d(run_id, class, workflow_id, version_id, kind, contact_id, event_id, event)),
       r as (insert into run (account_id, id, class, workflow_id, version_id, trigger_kind, contact_id)
         select $1, run_id, class, workflow_id, version_id, kind, contact_id from d),
       s as (insert into run_state (account_id, run_id, class, version_id) select $1, run_id, class, version_id from d)
     insert into run_event (account_id, id, run_id, kind, payload) select $1, event_id, run_id, 'start', event from d`,
    [
      ...[starts.map((one) => one.runId), starts.map((one) => one.class), starts.map((one) => one.workflowId)],
      ...[starts.map((one) => one.versionId), starts.map((one) => one.kind), starts.map((one) => one.contactId ?? null)],
      ...[starts.map(() => newId()), starts.map((one) => JSON.stringify(startEvent(one)))],
    ],
    'start_runs',
  );
}

const startEvent = (start: RunStart) => ({
  triggerNodeId: start.triggerNodeId,
  payload: start.payload,
  origin: start.origin ?? null,
  contactId: start.contactId ?? null,
  eventKey: start.eventKey ?? null,
  ...(start.isErrorRun ? { isErrorRun: true } : {}),
  ...(start.depth ? { depth: start.depth } : {}),
});
