import type { AccountSql } from '@signalbox/db';
import { keptTraces } from '../children/write-tallies.ts';
import { hearEarly } from './hear-early.ts';
import type { RunRow } from './types.ts';

/** A lock that a run has, or stands in the queue for. */
export interface HeldLock {
  runId: string;
  key: string;
}

/** Everything the batch did, in a handful of set-based statements; returns the locks of the runs that ended. Order of locks: run_state is held, then wait, then call, then run. */
export async function writeBatch(sql: AccountSql, conductorId: string, batch: RunRow[]): Promise<HeldLock[]> {
  await closeWaits(sql, batch);
  await writeWaits(sql, batch);
  await endWaits(sql, batch);
  const locks = await writeRows(sql, conductorId, batch);
  await setContacts(
    sql,
    batch.filter((run) => run.contactChanged),
  );
  return locks;
}

/** Traces, calls, states and ends: they touch different rows, so one statement (and one trip) does for all of them. */
async function writeRows(sql: AccountSql, conductorId: string, batch: RunRow[]): Promise<HeldLock[]> {
  const traces = batch.flatMap((run) => keptTraces(run).map((line) => ({ runId: run.runId, ...line })));
  const open = batch.filter((run) => run.end === null);
  const calls = open.flatMap((run) => run.calls.map((call) => ({ runId: run.runId, call })));
  const ended = batch.flatMap(({ runId, end }) => (end ? [{ runId, end }] : []));
  const endedIds = ended.map((run) => run.runId);
  return sql<HeldLock>(
    `with traces as (insert into run_step (account_id, run_id, seq, at, took_ms, visit, status, node_id, port, input, output, error)
         select $1, s.* from unnest($2::uuid[], $3::int[], $4::timestamptz[], $5::int[], $6::int[], $7::text[], $8::text[], $9::text[], $10::jsonb[], $11::jsonb[], $12::jsonb[]) s),
       calls as (insert into run_call (account_id, id, run_id, node_id, at_most_once, request, tries)
         select $1, c.*, 1 from unnest($13::uuid[], $14::uuid[], $15::text[], $16::bool[], $17::jsonb[]) c),
       states as (update run_state s set seq = d.seq, state = d.state, wake_at = coalesce(d.wake_at, 'infinity')
         from unnest($18::uuid[], $19::int[], $20::jsonb[], $21::timestamptz[]) d(run_id, seq, state, wake_at) where s.account_id = $1 and s.run_id = any ($18::uuid[]) and s.run_id = d.run_id),
       ended_calls as (delete from run_call where account_id = $1 and run_id = any ($23::uuid[])),
       ended_states as (delete from run_state where account_id = $1 and run_id = any ($23::uuid[])),
       ended_tasks as (update human_task set status = 'cancelled', revision = revision + 1 where account_id = $1 and run_id = any ($23::uuid[]) and status = 'open'),
       ended_callbacks as (delete from callback where account_id = $1 and run_id = any ($23::uuid[])),
       ended_runs as (update run r set status = d.status, ended_at = now(), conductor_id = $22, error_code = d.code, error_node = d.node
     from unnest($23::uuid[], $24::text[], $25::text[], $26::text[]) d(id, status, code, node) where r.account_id = $1 and r.id = d.id and r.id >= $27 and r.id <= $28)
     select run_id as "runId", key from run_lock where account_id = $1 and run_id = any ($23::uuid[])
     union all select run_id, key from run_lock_queue where account_id = $1 and run_id = any ($23::uuid[])`,
    [
      ...[traces.map((s) => s.runId), traces.map((s) => s.seq), traces.map((s) => new Date(s.at)), traces.map((s) => s.tookMs)],
      ...[traces.map((s) => s.visit), traces.map((s) => s.status), traces.map((s) => s.nodeId), traces.map((s) => s.port)],
      ...[traces.map((s) => json(s.input)), traces.map((s) => json(s.output)), traces.map((s) => json(s.error))],
      ...[calls.map(({ call }) => call.id), calls.map(({ runId }) => runId), calls.map(({ call }) => call.nodeId)],
      calls.map(({ call }) => call.atMostOnce),
      calls.map(({ call }) => json({ type: call.type, input: call.input, policy: call.policy })),
      ...[open.map((run) => run.runId), open.map((run) => run.seq + 1), open.map((run) => json(toStored(run)))],
      open.map((run) => time(wakeAt(run))),
      ...[conductorId, endedIds, ended.map(({ end }) => end.status)],
      ...[ended.map(({ end }) => end.error?.code ?? null), ended.map(({ end }) => end.error?.nodeId ?? null)],
      ...[least(endedIds), greatest(endedIds)],
    ],
    'write_rows',
  );
}

async function writeWaits(sql: AccountSql, batch: RunRow[]): Promise<void> {
  const waits = batch.filter((run) => run.end === null).flatMap((run) => run.waits.map((wait) => ({ run, wait })));
  if (waits.length === 0) return;
  await sql(
    `insert into wait (account_id, id, run_id, version_id, node_id, due_at) select $1, * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::timestamptz[])`,
    [
      waits.map(({ wait }) => wait.id),
      waits.map(({ run }) => run.runId),
      waits.map(({ run }) => run.versionId),
      waits.map(({ wait }) => wait.nodeId),
      waits.map(({ wait }) => time(wait.dueAt)),
    ],
    'write_waits',
  );
  const keys = waits.flatMap(({ run, wait }) => wait.keys.map((key) => ({ ...key, waitId: wait.id, runId: run.runId })));
  if (keys.length === 0) return;
  await sql(
    `insert into wait_key (account_id, kind, key, wait_id, run_id, filter) select $1, * from unnest($2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::jsonb[])`,
    [keys.map((k) => k.kind), keys.map((k) => k.key), keys.map((k) => k.waitId), keys.map((k) => k.runId), keys.map((k) => json(k.filter))],
    'write_wait_keys',
  );
  await hearEarly(sql, keys);
}

async function endWaits(sql: AccountSql, batch: RunRow[]): Promise<void> {
  const ids = batch.filter((run) => run.end !== null && Object.keys(run.stored.refs).length > 0).map((run) => run.runId);
  if (ids.length === 0) return;
  await sql(
    'with gone as (delete from wait where account_id = $1 and run_id = any ($2::uuid[])) delete from wait_key where account_id = $1 and run_id = any ($2::uuid[])',
    [ids],
    'end_waits',
  );
}

async function setContacts(sql: AccountSql, changed: RunRow[]): Promise<void> {
  if (changed.length === 0) return;
  const ids = changed.map((run) => run.runId);
  await sql(
    `update run r set contact_id = d.contact from unnest($2::uuid[], $3::uuid[]) d(id, contact) where r.account_id = $1 and r.id = d.id and r.id >= $4 and r.id <= $5`,
    [ids, changed.map((run) => run.stored.contactId), least(ids), greatest(ids)],
    'set_contacts',
  );
}

async function closeWaits(sql: AccountSql, batch: RunRow[]): Promise<void> {
  const runs = batch.filter((run) => run.closedWaits.length > 0);
  if (runs.length === 0) return;
  await sql(
    'with gone as (delete from wait where account_id = $1 and id = any ($2::uuid[])) delete from wait_key where account_id = $1 and run_id = any ($3::uuid[]) and wait_id = any ($2::uuid[])',
    [runs.flatMap((run) => run.closedWaits), runs.map((run) => run.runId)],
    'close_waits',
  );
}

/** Effects left over and groups to be gone through make the run ready at once; else the earliest deadline; else only an event wakes it. */
function wakeAt(run: RunRow): number | null {
  if (run.effects.length > 0 || (run.stored.expand?.length ?? 0) > 0) return 0;
  const dues = Object.values(run.stored.refs).flatMap((open) => (open.dueAt === null ? [] : [open.dueAt]));
  return dues.length > 0 ? Math.min(...dues) : null;
}

const toStored = (run: RunRow) => {
  const { todo: _, ...stored } = run.stored;
  return run.effects.length > 0 ? { ...stored, todo: run.effects } : stored;
};
const json = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value));
const time = (at: number | null): Date | null => (at === null ? null : new Date(at));
// The partition key is the id: naming the span lets PostgreSQL skip the other months.
const least = (ids: string[]): string | null => [...ids].sort()[0] ?? null;
const greatest = (ids: string[]): string | null => [...ids].sort().at(-1) ?? null;
