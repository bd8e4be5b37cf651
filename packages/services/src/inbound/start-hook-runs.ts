import type { Sql } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { Answers, ExpectedAnswer } from './answers.ts';
import { createGroupCommit } from './group-commit.ts';
import type { InboundDeps } from './inbound.ts';
import { type PickDeps, pickTrigger } from './pick-trigger.ts';
import type { RoutedTrigger } from './read-routes.ts';

export interface HookStart {
  tokenHash: string;
  method: string;
  /** Idempotency-Key, or an id of its own. */
  key: string;
  payload: Record<string, unknown>;
}
/** `answer` = null when the trigger answers 202 by itself. */
export type StartedHook =
  | { runId: string; repeated: boolean; answer: ExpectedAnswer | null; timeoutMs: number }
  | { refused: 'unknown' | 'method' | 'not_matched'; method: string };
export type StartHookRun = (accountId: number, start: HookStart) => Promise<StartedHook>;

/** Runs that HTTP requests start: the requests of an account that arrive together share one transaction. */
export function createHookStarts(deps: InboundDeps & PickDeps & { answers: Answers }): StartHookRun {
  return createGroupCommit<HookStart, StartedHook>({
    isAlone: ({ payload }) => isRisky(payload),
    write: async (accountId, starts) => {
      const expected: ExpectedAnswer[] = [];
      const expect = (sourceId: string, key: string) => {
        const answer = deps.answers.expect({ accountId, sourceId, key });
        expected.push(answer);
        return answer;
      };
      try {
        const results = await deps.db.withAccountSql(accountId, (sql) => writeStarts(deps, sql, accountId, starts, expect));
        const fresh = results.flatMap((one) => ('runId' in one && !one.repeated ? [one.runId] : []));
        if (fresh.length > 0) {
          deps.waker.runs(accountId, [null]);
          deps.waker.live({ account: accountId, runs: fresh });
        }
        return results;
      } catch (error) {
        for (const answer of expected) answer.forget();
        throw error;
      }
    },
  });
}

interface Candidate {
  sourceId: string;
  key: string;
  runId: string;
  trigger: RoutedTrigger;
  payload: Record<string, unknown>;
  answer: ExpectedAnswer | null;
  timeoutMs: number;
}

async function writeStarts(
  deps: PickDeps,
  sql: Sql,
  accountId: number,
  starts: HookStart[],
  expect: (sourceId: string, key: string) => ExpectedAnswer,
): Promise<StartedHook[]> {
  const triggers = await readTriggers(sql, accountId, [...new Set(starts.map((start) => start.tokenHash))]);
  const candidates: (Candidate | Extract<StartedHook, { refused: string }>)[] = [];
  for (const start of starts) {
    const trigger = triggers.get(start.tokenHash);
    const { method, waits, timeoutMs } = hookConfig(trigger?.config ?? {});
    const refuse = (refused: 'unknown' | 'method' | 'not_matched') => candidates.push({ refused, method });
    if (!trigger) refuse('unknown');
    else if (method !== 'ANY' && method !== start.method) refuse('method');
    else {
      const picked = await pickTrigger(deps, sql, accountId, [trigger], { kind: 'http', payload: start.payload });
      if (!picked) refuse('not_matched');
      else {
        // The workflow, not the trigger: publishing makes new trigger rows, and a repeat may come after it.
        const event = { sourceId: trigger.workflowId, key: `${trigger.nodeId}:${start.key}` };
        // Heard before the commit: the answer may be there before this process knows that the commit is.
        const answer = waits ? expect(event.sourceId, event.key) : null;
        candidates.push({ ...event, runId: newId(), trigger, payload: picked.payload, answer, timeoutMs });
      }
    }
  }
  const taken = candidates.filter((one) => 'runId' in one);
  const firsts = await insertStarts(sql, accountId, taken);
  const repeats = taken.filter((one) => !firsts.has(one.runId));
  const known = await readFirstRuns(sql, accountId, repeats);
  return candidates.map((one) => {
    if ('refused' in one) return one;
    const { runId, answer, timeoutMs } = one;
    const repeated = !firsts.has(runId);
    return { runId: repeated ? (known.get(`${one.sourceId}|${one.key}`) ?? runId) : runId, repeated, answer, timeoutMs };
  });
}

async function readTriggers(sql: Sql, accountId: number, hashes: string[]): Promise<Map<string, RoutedTrigger>> {
  const rows = await sql<RoutedTrigger & { hash: string }>(
    `select t.key as hash, t.workflow_id as "workflowId", t.version_id as "versionId", t.node_id as "nodeId", t.config, w.class
     from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id
     where t.account_id = $1 and t.kind = 'http' and t.key = any ($2::text[]) and w.enabled and w.archived_at is null order by t.id desc`,
    [accountId, hashes],
    'read_http_triggers',
  );
  return new Map(rows.map((row) => [row.hash, row]));
}

/** Events in the order of their keys, so that two processes with the same keys cannot block each other. Answers the runs that are new. */
async function insertStarts(sql: Sql, accountId: number, starts: Candidate[]): Promise<Set<string>> {
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
      accountId,
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

const startEvent = ({ trigger, payload, sourceId, key }: Candidate) => ({
  triggerNodeId: trigger.nodeId,
  payload,
  origin: null,
  contactId: null,
  eventKey: { sourceId, key },
});

async function readFirstRuns(sql: Sql, accountId: number, repeats: Candidate[]): Promise<Map<string, string>> {
  if (repeats.length === 0) return new Map();
  const rows = await sql<{ source_id: string; key: string; run_id: string }>(
    `select e.source_id, e.key, e.run_id from unnest($2::uuid[], $3::text[]) d(source_id, key)
     join inbound_event e on e.account_id = $1 and e.source_id = d.source_id and e.key = d.key`,
    [accountId, repeats.map((one) => one.sourceId), repeats.map((one) => one.key)],
    'read_first_runs',
  );
  return new Map(rows.map((row) => [`${row.source_id}|${row.key}`, row.run_id]));
}

function hookConfig(config: Record<string, unknown>): { method: string; waits: boolean; timeoutMs: number } {
  const timeoutMs = typeof config.timeoutMs === 'number' ? Math.min(config.timeoutMs, 120_000) : 30_000;
  return {
    method: typeof config.method === 'string' ? config.method.toUpperCase() : 'POST',
    waits: config.respond === 'answer',
    timeoutMs,
  };
}

const largeBytes = 32 * 1024;

/** NUL and half surrogates, which jsonb refuses, and what may be too large as stored. A wrong guess costs a transaction of its own, no more. */
function isRisky(payload: Record<string, unknown>): boolean {
  const text = JSON.stringify(payload);
  return text.length > largeBytes || /\\u(?:0000|d[89a-f])/.test(text);
}
