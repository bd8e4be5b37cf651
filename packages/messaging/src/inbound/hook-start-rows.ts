import type { AccountSql } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { RoutedTrigger } from '@signalbox/runner';

/** A run that a request may start, if its event is new. */
export interface HookCandidate {
  sourceId: string;
  key: string;
  runId: string;
  trigger: RoutedTrigger;
  payload: Record<string, unknown>;
}

/** The live triggers of these addresses, by hash: an address may have been withdrawn since it was looked up. */
export async function readHookTriggers(sql: AccountSql, hashes: string[]): Promise<Map<string, RoutedTrigger>> {
  const rows = await sql<RoutedTrigger & { hash: string }>(
    `select t.key as hash, t.workflow_id as "workflowId", t.version_id as "versionId", t.node_id as "nodeId", t.config, w.class
     from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id
     where t.account_id = $1 and t.kind = 'http' and t.key = any ($2::text[]) and w.enabled and w.archived_at is null order by t.id desc`,
    [hashes],
    'read_http_triggers',
  );
  return new Map(rows.map((row) => [row.hash, row]));
}

/** Events in the order of their keys, so that two processes with the same keys cannot block each other. Returns the runs that are new. */
export async function insertHookStarts(sql: AccountSql, starts: HookCandidate[]): Promise<Set<string>> {
  if (starts.length === 0) return new Set();
  const rows = await sql<{ run_id: string }>(
    `with d as materialized (select * from unnest($2::uuid[], $3::text[], $4::uuid[], $5::smallint[], $6::uuid[], $7::uuid[], $8::jsonb[])
         d(source_id, key, run_id, class, version_id, event_id, payload)),
       e as (insert into inbound_event (account_id, source_id, key, outcome, run_id)
         select $1, source_id, key, 'trigger', run_id from d order by source_id, key on conflict do nothing returning run_id),
       r as (insert into run (account_id, id, class, workflow_id, version_id, trigger_kind) select $1, run_id, class, source_id, version_id, 'http' from d join e using (run_id)),
       s as (insert into run_state (account_id, run_id, class, version_id) select $1, run_id, class, version_id from d join e using (run_id)),
       t as (insert into run_event (account_id, id, run_id, kind, payload) select $1, event_id, run_id, 'start', payload from d join e using (run_id))
     select run_id from e`,
    [
      starts.map((one) => one.sourceId),
      starts.map((one) => one.key),
      starts.map((one) => one.runId),
      starts.map((one) => one.trigger.class),
      starts.map((one) => one.trigger.versionId),
      starts.map(() => newId()),
      starts.map((one) => JSON.stringify(startEvent(one))),
    ],
    'start_hook_runs',
  );
  return new Set(rows.map((row) => row.run_id));
}

const startEvent = ({ trigger, payload, sourceId, key }: HookCandidate) => ({
  triggerNodeId: trigger.nodeId,
  payload,
  origin: null,
  contactId: null,
  eventKey: { sourceId, key },
});

/** The runs that the first of these events started, by `source|key`. */
export async function readFirstRuns(sql: AccountSql, repeats: HookCandidate[]): Promise<Map<string, string>> {
  if (repeats.length === 0) return new Map();
  const rows = await sql<{ source_id: string; key: string; run_id: string }>(
    `select e.source_id, e.key, e.run_id from unnest($2::uuid[], $3::text[]) d(source_id, key)
     join inbound_event e on e.account_id = $1 and e.source_id = d.source_id and e.key = d.key`,
    [repeats.map((one) => one.sourceId), repeats.map((one) => one.key)],
    'read_first_runs',
  );
  return new Map(rows.map((row) => [`${row.source_id}|${row.key}`, row.run_id]));
}
