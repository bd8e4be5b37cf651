import { type AccountSql, rowsOf } from '@signalbox/db';
import type { EventRow } from '../stride/batch-rows.ts';
import { toBatch } from '../stride/load-batch.ts';
import type { OwedSoFar, RunRow, StrideScope } from '../stride/types.ts';
import { doorOf, wakeOf } from '../stride/wake-of.ts';
import type { Won } from '../waits/decide-wait.ts';
import type { WonRun } from '../waits/win-waits.ts';
import { finishTurns } from './finish-turns.ts';

/** A run that won its wait, and what it hears of it. */
export interface Answered {
  run: WonRun;
  event: EventRow;
}

/** Runs that were answered go on in the transaction that takes the answer. Their rows are locked. What they have not heard yet comes first. */
export async function carryAnswered(scope: StrideScope, answered: readonly Answered[], isLast: boolean): Promise<void> {
  const { sql, owed } = scope;
  const runs = new Map(answered.map(({ run }) => [run.run_id, run]));
  const earlier = await takeEvents(sql, [...runs.keys()].sort());
  const batch = await toBatch(scope, [...runs.values()], { events: [...earlier, ...answered.map(({ event }) => event)] });
  const leaves = batch.some((run) => run.conductorId !== null);
  owed.outbox ||= await finishTurns(scope, { batch, left: batch, isLast: isLast && !leaves });
  owed.runs.push(...batch.map((run) => run.parentId ?? run.runId));
  const open = batch.filter((run) => run.end === null);
  for (const run of open) {
    const wake = wakeOf(run, doorOf(batch.length));
    if (run.conductorId !== null && isSooner(wake, runs.get(run.runId))) owed.wakes.push(run.conductorId);
    if (run.conductorId === null && wake.isReady) owed.unclaimed.add(run.class);
  }
  owed.wakes.push(...(await findLeft(sql, batch)));
}

const takeEvents = (sql: AccountSql, runIds: readonly string[]): Promise<EventRow[]> =>
  sql<EventRow>(
    'delete from run_event where account_id = $1 and run_id = any ($2::uuid[]) returning id, run_id, kind, wait_id, call_id, payload',
    [runIds],
    'door_events',
  );

/** Its conductor sleeps until the earliest deadline that it knows. */
const isSooner = ({ isReady, dueAt }: ReturnType<typeof wakeOf>, before: WonRun | undefined): boolean =>
  isReady || (dueAt !== null && dueAt < Number(before?.wake_at ?? 0));

/**
 * Conductors that have no run left: they have to hear of it, to end. Of two doors that end the last two runs of one at once, one is passed over at the lock
 * and wakes it: the other cannot see that its run was not the last.
 */
async function findLeft(sql: AccountSql, batch: readonly RunRow[]): Promise<string[]> {
  const ids = [...new Set(batch.flatMap((run) => (run.end && run.conductorId ? [run.conductorId] : [])))].sort();
  if (ids.length === 0) return [];
  const [held, carrying] = await Promise.all([
    sql<{ id: string }>(
      'select id from conductor where account_id = $1 and id = any ($2::uuid[]) order by id for update skip locked',
      [ids],
      'conductors_hold',
    ),
    sql<{ id: string }>(
      'select c.id from unnest($2::uuid[]) c(id) where exists (select from run_state s where s.account_id = $1 and s.conductor_id = c.id)',
      [ids],
      'conductors_carrying',
    ),
  ]);
  const isSure = (id: string) => held.some((one) => one.id === id) && carrying.some((one) => one.id === id);
  return ids.filter((id) => !isSure(id));
}

/** For runs that are left to their conductors: what they have to hear. Their rows are locked. */
export async function leaveAnswered({ sql, owed }: Pick<StrideScope, 'sql' | 'owed'>, answered: readonly Answered[]): Promise<void> {
  if (answered.length === 0) return;
  await sql(
    `with d as materialized (select * from ${events.from('$2')}),
       told as (insert into run_event (account_id, ${events.names}) select $1, ${events.names} from d)
     update run_state set wake_at = now() where account_id = $1 and run_id = any (array(select run_id from d))`,
    [events.of(answered.map(({ event: { call_id: _, ...row } }) => row))],
    'leave_answered',
  );
  owed.runs.push(...answered.map(({ run }) => run.parent_id ?? run.run_id));
  for (const { run } of answered) noteWoken(owed, { conductorId: run.conductor_id, class: run.class });
}

const events = rowsOf({ id: 'uuid', run_id: 'uuid', kind: 'text', wait_id: 'uuid?', payload: 'jsonb' });

/** A run was made ready: its conductor must come, or somebody else if it has none. */
export function noteWoken(owed: OwedSoFar, woken: Won): void {
  if (woken.conductorId === null) owed.unclaimed.add(woken.class);
  else owed.wakes.push(woken.conductorId);
}
