import type { AccountSql } from '@signalbox/db';
import { groupBy } from '@signalbox/domain';
import type { RunEvent } from '@signalbox/flow';
import { childStart, type LoadedJoin, loadJoins } from '../children/child-start.ts';
import { addLabels, labelsOfPlans } from '../ports/contact-labels.ts';
import { loadContactViews } from '../ports/contact-view.ts';
import { accountFacts } from './account-facts.ts';
import type { EventRow, StateRow } from './batch-rows.ts';
import { toEvent } from './to-event.ts';
import type { RunRow, StoredState, StrideScope } from './types.ts';

/** Runs whose rows are locked, with the events they have not heard yet and the timers they won. A wait that is gone was answered: its timer has lost. */
export async function loadBatch(scope: Pick<StrideScope, 'sql' | 'deps'>, rows: StateRow[], events: EventRow[]): Promise<RunRow[]> {
  if (rows.length === 0) return [];
  return toBatch(scope, rows, { events, timers: await takeDueWaits(scope.sql, rows) });
}

/** Runs with what they are about to hear. */
export async function toBatch(
  { sql, deps }: Pick<StrideScope, 'sql' | 'deps'>,
  rows: StateRow[],
  { events, timers = [] }: { events: EventRow[]; timers?: { id: string; run_id: string }[] },
): Promise<RunRow[]> {
  const joins = await loadJoins(sql, rows);
  const contacts = await loadContactViews(sql, contactIdsOf(rows, events, joins));
  const planned = new Map<string, Awaited<ReturnType<typeof deps.plans>>>();
  for (const { version_id } of rows) if (!planned.has(version_id)) planned.set(version_id, await deps.plans(sql, version_id));
  await addLabels(sql, [...contacts.values()], labelsOfPlans([...planned.values()].map(({ plan }) => plan)));
  const { timeZone: zone } = await accountFacts(sql);
  const byRun = groupBy(
    events.sort((a, b) => (a.id < b.id ? -1 : 1)),
    (event) => event.run_id,
  );
  const dueByRun = groupBy(timers, (timer) => timer.run_id);

  const batch: RunRow[] = [];
  for (const row of rows) {
    const stored = storedState(row.state);
    const run: RunRow = {
      runId: row.run_id,
      seq: row.seq,
      class: row.class,
      versionId: row.version_id,
      ...(planned.get(row.version_id) ?? (await deps.plans(sql, row.version_id))),
      conductorId: row.conductor_id ?? null,
      parentId: row.parent_id,
      itemNo: row.item_no,
      stored,
      events: [],
      effects: stored.todo ?? [],
      traces: [],
      waits: [],
      calls: [],
      closedWaits: [],
      children: [],
      closedJoins: [],
      contactChanged: false,
      end: null,
      isIdle: false,
    };
    if (isUnstartedChild(row.state)) childStart(run, joins, { contacts, zone });
    for (const event of byRun.get(row.run_id) ?? []) run.events.push(...toEvent(run, event, { contacts, zone }));
    for (const timer of dueByRun.get(row.run_id) ?? []) {
      const open = stored.refs[timer.id];
      delete stored.refs[timer.id];
      if (open) run.events.push({ kind: 'timeout', ref: open.ref } satisfies RunEvent);
    }
    run.isIdle = stored.engine !== null && run.events.length === 0 && run.effects.length === 0 && !stored.expand?.length;
    batch.push(run);
  }
  return batch;
}

async function takeDueWaits(sql: AccountSql, rows: StateRow[]): Promise<{ id: string; run_id: string }[]> {
  const waiting = rows.filter((row) => Object.values(row.state.refs ?? {}).some((open) => open.dueAt !== null)).map((row) => row.run_id);
  if (waiting.length === 0) return [];
  return sql(
    `with won as (delete from wait where account_id = $1 and run_id = any ($2::uuid[]) and due_at <= now() returning id, run_id),
       gone as (delete from wait_key where account_id = $1 and run_id = any (array(select run_id from won)) and wait_id = any (array(select id from won)))
     select id, run_id from won order by id`,
    [waiting],
    'stride_timers',
  );
}

const storedState = (state: Partial<StoredState>): StoredState => ({
  ...{ engine: null, refs: {}, origin: null, eventKey: null, contactId: null },
  ...state,
});

/** Children wait for their turn with nothing but their item. */
export const isUnstartedChild = (state: Partial<StoredState>): boolean => state.child !== undefined && !state.engine;

/** Only a start and an answer bring a contact in; other events keep the view that the run already has. */
const contactIdsOf = (rows: StateRow[], events: EventRow[], joins: ReadonlyMap<string, LoadedJoin>): string[] => {
  const held = new Map(rows.map((row) => [row.run_id, row.state.contactId ?? null]));
  const told = events.flatMap((event) => {
    const id = event.kind === 'start' ? event.payload.contactId : held.get(event.run_id);
    return typeof id === 'string' && (event.kind === 'start' || event.wait_id !== null) ? [id] : [];
  });
  const children = rows.flatMap(({ state: { child } }) => (child?.contact === undefined ? [] : [child.contact]));
  return [...told, ...children, ...[...joins.values()].flatMap(({ start }) => (start.contactId === null ? [] : [start.contactId]))];
};
