import { writeDeliveries } from '../webhooks/write-deliveries.ts';
import { startEventRuns } from './start-event-runs.ts';
import { tellEvents } from './tell-events.ts';
import type { OutboxHandler } from './types.ts';

/** What happened starts the workflows that begin with it, and is told to webhooks. */
export const happened: OutboxHandler<'happened'> = async (sql, entry, tables) => {
  const events = await tellEvents(sql, entry);
  await writeDeliveries(
    sql,
    events.map(({ payload }) => payload),
  );
  return startEventRuns(sql, tables, { events, isErrorRun: entry.name === 'run.failed' });
};
