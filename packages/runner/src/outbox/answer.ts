import { type AccountSql, rowsOf } from '@signalbox/db';
import { decideWaits } from '../waits/decide-wait.ts';
import { type WebhookEvent, writeDeliveries } from '../webhooks/write-deliveries.ts';
import { enqueue } from './enqueue.ts';
import { passesFilter } from './passes-filter.ts';
import { startEventRuns } from './start-event-runs.ts';
import type { EmittedEvent, OutboxHandler } from './types.ts';

const ownEvent = ({ payload: { name, key = '', values = {}, at } }: EmittedEvent): WebhookEvent => ({
  ...{ name: String(name), key: String(key), values: values as Record<string, unknown> },
  at: typeof at === 'string' ? at : new Date().toISOString(),
});

interface OpenKey {
  wait_id: string;
  run_id: string;
  kind: string;
  key: string;
  filter: Record<string, unknown> | null;
}

/** Waits per transaction; an event that more runs wait for goes on in an entry of its own. */
const chunk = 5000;

/** Every open wait with the kind and key of an event, whose filter lets it pass, hears of it: the first event in the entry wins a wait. Custom events start workflows and are told to webhooks, too. */
export const answer: OutboxHandler<'answer'> = async (sql, { events, after }, tables) => {
  const { conductors, last } = await answerWaits(sql, events, after);
  if (last !== null) await enqueue(sql, [{ kind: 'answer', events, after: last }]);
  const custom = after === undefined ? events.filter((event) => event.kind === 'event') : [];
  await writeDeliveries(sql, custom.map(ownEvent));
  const started = await startEventRuns(sql, tables, { events: custom });
  return { conductors: [...conductors, ...started.conductors], runs: started.runs };
};

/** Returns the conductors of the runs that were woken, and the last wait looked at when there are more. Locks: run_state ascending, then wait, then event. */
export async function answerWaits(
  sql: AccountSql,
  events: readonly EmittedEvent[],
  after = '00000000-0000-0000-0000-000000000000',
): Promise<{ conductors: (string | null)[]; last: string | null }> {
  const keys = await sql<OpenKey>(
    `select k.wait_id, k.run_id, k.kind, k.key, k.filter from (select distinct * from ${eventKeys.from('$2', 'e')}) d
       join wait_key k on k.account_id = $1 and k.kind = d.kind and k.key = d.key
     where k.key = any ($3::text[]) and k.wait_id > $4 order by k.wait_id limit $5`,
    [eventKeys.of(events.map(({ kind, key }) => ({ kind, key }))), events.map(({ key }) => key), after, chunk],
    'answer_find',
  );
  const last = keys.length === chunk ? (keys.at(-1)?.wait_id ?? null) : null;
  const winners = new Map<string, OpenKey & { event: EmittedEvent }>();
  for (const event of events)
    for (const open of keys)
      if (open.kind === event.kind && open.key === event.key && !winners.has(open.wait_id) && passesFilter(open.filter, event.payload))
        winners.set(open.wait_id, { ...open, event });
  if (winners.size === 0) return { conductors: [], last };
  const won = await decideWaits(
    sql,
    [...winners.values()].map(({ wait_id, run_id, event }) => ({ wait: { waitId: wait_id, runId: run_id }, event })),
  );
  return { conductors: [...won.values()].map((one) => one.conductorId), last };
}

const eventKeys = rowsOf({ kind: 'text', key: 'text' });
