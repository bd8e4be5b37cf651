import type { AccountSql } from '@signalbox/db';
import { findEventTriggers, takenBy } from './event-triggers.ts';
import { foldEvents } from './fold-events.ts';
import { type EventStart, insertEventRuns, type StartingEvent } from './insert-event-runs.ts';
import type { OutboxHandler, OutboxTables, Woken } from './types.ts';

/** Every switched-on workflow that begins with this event gets a run. */
export const startRuns: OutboxHandler<'startRun'> = (sql, { payload }, tables) =>
  startEventRuns(sql, tables, { events: [{ payload }], isErrorRun: payload.name === 'run.failed' });

/** The events by the `name` in their values. Those that come in storms are folded, see `fold-events.ts`. */
export async function startEventRuns(
  sql: AccountSql,
  { triggers }: OutboxTables,
  { events, isErrorRun = false }: { events: readonly StartingEvent[]; isErrorRun?: boolean },
): Promise<Woken> {
  const candidates = await findEventTriggers(
    sql,
    events.flatMap(({ payload: { name } }) => (typeof name === 'string' ? [name] : [])),
  );
  const starts: EventStart[] = [];
  for (const event of events)
    for (const trigger of candidates.filter((one) => one.key === event.payload.name)) {
      const taken = await takenBy(sql, { triggers, trigger, payload: event.payload });
      if (taken) starts.push({ trigger, taken, event });
    }
  return insertEventRuns(sql, await foldEvents(sql, starts), isErrorRun);
}
