import type { AccountSql } from '@signalbox/db';
import { writeDeliveries } from '../webhooks/write-deliveries.ts';
import { startEventRuns } from './start-event-runs.ts';
import { tellEvents } from './tell-events.ts';
import type { HappenedItem, OutboxHandler, PayloadOf } from './types.ts';

/** What happened starts the workflows that begin with it, and is told to webhooks. */
export const happened: OutboxHandler<'happened'> = async (sql, entry, tables) => {
  const early = await withoutReason(sql, entry);
  if (early.size > 0) await tellLater(sql, { ...entry, items: entry.items.filter(({ messageId }) => early.has(messageId)) });
  const events = await tellEvents(sql, { ...entry, items: entry.items.filter(({ messageId }) => !early.has(messageId)) });
  await writeDeliveries(
    sql,
    events.map(({ payload }) => payload),
  );
  return startEventRuns(sql, tables, { events, isErrorRun: entry.name === 'run.failed' });
};

/** Why a message failed is noted right after it has: its event waits for that, but not for a reason that died with its process. */
const longestWaitMs = 5000;
async function withoutReason(sql: AccountSql, { name, at, items }: PayloadOf<'happened'>): Promise<Set<HappenedItem['messageId']>> {
  if (name !== 'message.failed' || Date.now() - Date.parse(at) > longestWaitMs) return new Set();
  const ids = items.flatMap(({ messageId }) => messageId ?? []).sort();
  const rows = await sql<{ id: string }>(
    `select id from message where account_id = $1 and id = any ($2::uuid[]) and id >= ($2::uuid[])[1] and error_code is null`,
    [ids],
    'event_reasons',
  );
  return new Set(rows.map(({ id }) => id));
}

const tellLater = (sql: AccountSql, payload: PayloadOf<'happened'>) =>
  sql(
    `insert into outbox (account_id, id, kind, due_at, payload) values ($1, uuid7(), 'happened', now() + interval '200 ms', $2)`,
    [JSON.stringify(payload)],
    'event_later',
  );
