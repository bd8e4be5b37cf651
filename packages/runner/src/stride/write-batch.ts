import { type AccountSql, insertInto, rowsOf } from '@signalbox/db';
import { hearEarly } from './hear-early.ts';
import { calls, rowsOfCalls, rowsOfTraces, traces } from './turn-rows.ts';
import type { RunRow } from './types.ts';
import { type Carrier, wakeOf } from './wake-of.ts';

/** A lock that a run has, or stands in the queue for. */
export interface HeldLock {
  runId: string;
  key: string;
}

/** The runs `r` by their sorted ids. The partition key is the id: naming the span lets PostgreSQL skip the other months. */
const within = (ids: `$${number}`): string =>
  `r.id = any (${ids}::uuid[]) and r.id >= (${ids}::uuid[])[1] and r.id <= (${ids}::uuid[])[cardinality(${ids}::uuid[])]`;

/** Everything the batch did, in a handful of set-based statements. `locks` = those of the runs that ended, as soon as they are known: what does not need them may be sent right behind. Order of locks: run_state is held, then wait, then call, then run. */
export async function writeBatch(sql: AccountSql, carrier: Carrier, batch: RunRow[]): Promise<{ locks: Promise<HeldLock[]> }> {
  await writeAround(sql, batch);
  return { locks: writeRows(sql, carrier, batch) };
}

/** The same as the last thing in its transaction, for runs of which none ended. */
export async function writeOpenBatch(sql: AccountSql, carrier: Carrier, batch: RunRow[]): Promise<void> {
  await writeAround(sql, batch);
  await writeOpenRows(sql.last, carrier, batch);
}

/** The same for runs of which some ended, none of which has a lock: fails with `LocksHeld` when one has, for its lock would have to go to the next. */
export async function writeEndedBatch(sql: AccountSql, carrier: Carrier, batch: RunRow[]): Promise<void> {
  await writeAround(sql, batch);
  await writeEnds(sql.last, { carrier, batch, held: `select refuse_held_locks() from (${heldLocks}) l` }, 'write_last_rows').catch(
    (error: unknown) => {
      if (!isHeld(error)) throw error;
      for (const { end, plan } of batch) if (end) locking.add(plan);
      throw new LocksHeld('a run ended with a lock', { cause: error });
    },
  );
}

/** Whether no run of these that ended may have a lock, as far as is known. */
export const mayEndAlone = (batch: readonly RunRow[]): boolean => !batch.some(({ end, plan }) => end !== null && locking.has(plan));

/** Plans whose runs were seen to end with locks. */
const locking = new WeakSet<RunRow['plan']>();
export class LocksHeld extends Error {}
const isHeld = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'SBLOK';

/** What stands beside the states: waits, and whose contact changed. Nobody waits for what is written: what follows is sent right behind. */
async function writeAround(sql: AccountSql, batch: RunRow[]): Promise<void> {
  await writeWaits(sql, batch);
  setContacts(
    sql,
    batch.filter((run) => run.contactChanged),
  );
}

/** The waits of runs, in the same way. */
export async function writeWaits(sql: AccountSql, batch: RunRow[]): Promise<void> {
  closeWaits(sql, batch);
  await openWaits(sql, batch);
  endWaits(sql, batch);
}

const states = rowsOf({ run_id: 'uuid', seq: 'int?', state: 'jsonb?', is_ready: 'bool', wake_at: 'timestamptz?' });

const written = `traces as (insert into run_step (account_id, ${traces.names}) select $1, ${traces.names} from ${traces.from('$2')}),
       calls as (insert into run_call (account_id, ${calls.names}, tries) select $1, ${calls.names}, $6::smallint from ${calls.from('$3')}),
       states as (update run_state s set seq = coalesce(d.seq, s.seq), state = coalesce(d.state, s.state), wake_at = case when d.is_ready then now() else coalesce(d.wake_at, 'infinity') end
         from ${states.from('$4')} where s.account_id = $1 and s.run_id = any ($5::uuid[]) and s.run_id = d.run_id)`;

/** Runs of which none ended. A statement of its own: the other one takes PostgreSQL four times as long to plan. */
const writeOpenRows = async (sql: AccountSql['last'], carrier: Carrier, batch: RunRow[]): Promise<void> => {
  await sql(`with ${written} select where false`, rowsOfOpen(batch, carrier), 'write_open_rows');
};

const rowsOfOpen = (batch: RunRow[], carrier: Carrier) => {
  const open = batch.filter((run) => run.end === null);
  return [
    ...[traces.of(rowsOfTraces(batch)), calls.of(rowsOfCalls(open))],
    ...[states.of(open.map((run) => stateRow(run, carrier))), sortedIds(open), typeof carrier === 'object' ? 1 : 0],
  ];
};
const sortedIds = (runs: readonly { runId: string }[]) => runs.map((run) => run.runId).sort();

/** Traces, calls, states and ends: they touch different rows, so one statement (and one trip) does for all of them. */
async function writeRows(sql: AccountSql['last'], carrier: Carrier, batch: RunRow[]): Promise<HeldLock[]> {
  if (!batch.some(({ end }) => end !== null)) {
    await writeOpenRows(sql, carrier, batch);
    return [];
  }
  return writeEnds<HeldLock>(sql, { carrier, batch, held: heldLocks }, 'write_rows');
}

interface Ends {
  carrier: Carrier;
  batch: RunRow[];
  /** What is asked about the locks of those that ended. */
  held: string;
}
const heldLocks = `select run_id as "runId", key from run_lock where account_id = $1 and run_id = any ($8::uuid[])
     union all select run_id, key from run_lock_queue where account_id = $1 and run_id = any ($8::uuid[])`;

async function writeEnds<Row extends object>(sql: AccountSql['last'], { carrier, batch, held }: Ends, name: string): Promise<Row[]> {
  const ended = batch.flatMap(({ runId, end }) => (end ? [{ runId, end }] : []));
  return sql<Row>(
    `with ${written},
       ended_calls as (delete from run_call where account_id = $1 and run_id = any ($8::uuid[])),
       ended_states as (delete from run_state where account_id = $1 and run_id = any ($8::uuid[])),
       ended_tasks as (update human_task set status = 'cancelled', revision = revision + 1 where account_id = $1 and run_id = any ($8::uuid[]) and status = 'open'),
       ended_callbacks as (delete from callback where account_id = $1 and run_id = any ($8::uuid[])),
       ended_runs as (update run r set status = d.status, ended_at = now(), conductor_id = $9::uuid, error_code = d.error_code, error_node = d.error_node
         from ${ends.from('$7')} where r.account_id = $1 and r.id = d.id and ${within('$8')})
     ${held}`,
    [
      ...[...rowsOfOpen(batch, carrier), ends.of(ended.map(endRow)), sortedIds(ended)],
      typeof carrier === 'object' ? carrier.conductorId : null,
    ],
    name,
  );
}

const stateRow = (run: RunRow, carrier: Carrier) => {
  const { isReady, dueAt } = wakeOf(run, carrier);
  const wake = { run_id: run.runId, is_ready: isReady, wake_at: time(dueAt) };
  return run.isIdle ? wake : { ...wake, seq: run.seq + 1, state: toStored(run) };
};
const ends = rowsOf({ id: 'uuid', status: 'text', error_code: 'text?', error_node: 'text?' });
const endRow = ({ runId, end }: { runId: string; end: NonNullable<RunRow['end']> }) => ({
  ...{ id: runId, status: end.status, error_code: end.error?.code, error_node: end.error?.nodeId },
});

async function openWaits(sql: AccountSql, batch: RunRow[]): Promise<void> {
  const waits = batch.filter((run) => run.end === null).flatMap((run) => run.waits.map((wait) => ({ run, wait })));
  sql.behind(
    insertWaits(
      sql,
      waits.map(({ run: { runId, versionId }, wait: { id, nodeId, dueAt } }) => ({
        ...{ id, run_id: runId, version_id: versionId, node_id: nodeId, due_at: time(dueAt) },
      })),
    ),
  );
  const keys = waits.flatMap(({ run, wait }) =>
    wait.keys.map(({ kind, key, filter }) => ({ kind, key, wait_id: wait.id, run_id: run.runId, filter })),
  );
  sql.behind(insertWaitKeys(sql, keys));
  await hearEarly(sql, keys);
}

const insertWaits = insertInto('wait', { id: 'uuid', run_id: 'uuid', version_id: 'uuid', node_id: 'text', due_at: 'timestamptz?' });
const insertWaitKeys = insertInto('wait_key', { kind: 'text', key: 'text', wait_id: 'uuid', run_id: 'uuid', filter: 'jsonb?' });

function endWaits(sql: AccountSql, batch: RunRow[]): void {
  const ids = batch.filter((run) => run.end !== null && Object.keys(run.stored.refs).length > 0).map((run) => run.runId);
  if (ids.length === 0) return;
  sql.behind(
    sql(
      'with gone as (delete from wait where account_id = $1 and run_id = any ($2::uuid[])) delete from wait_key where account_id = $1 and run_id = any ($2::uuid[])',
      [ids],
      'end_waits',
    ),
  );
}

function setContacts(sql: AccountSql, changed: RunRow[]): void {
  if (changed.length === 0) return;
  sql.behind(
    sql(
      `update run r set contact_id = d.contact_id from ${contacts.from('$3')} where r.account_id = $1 and r.id = d.id and ${within('$2')}`,
      [
        changed.map((run) => run.runId).sort(),
        contacts.of(changed.map(({ runId, stored }) => ({ id: runId, contact_id: stored.contactId }))),
      ],
      'set_contacts',
    ),
  );
}

const contacts = rowsOf({ id: 'uuid', contact_id: 'uuid?' });

function closeWaits(sql: AccountSql, batch: RunRow[]): void {
  const runs = batch.filter((run) => run.closedWaits.length > 0);
  if (runs.length === 0) return;
  sql.behind(
    sql(
      'with gone as (delete from wait where account_id = $1 and id = any ($2::uuid[])) delete from wait_key where account_id = $1 and run_id = any ($3::uuid[]) and wait_id = any ($2::uuid[])',
      [runs.flatMap((run) => run.closedWaits), runs.map((run) => run.runId)],
      'close_waits',
    ),
  );
}

export const toStored = (run: RunRow) => {
  const { todo: _, ...stored } = run.stored;
  return run.effects.length > 0 ? { ...stored, todo: run.effects } : stored;
};
const time = (at: number | null): Date | null => (at === null ? null : new Date(at));
