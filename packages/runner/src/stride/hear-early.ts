import type { AccountSql } from '@signalbox/db';
import { heardAs, stateOfRank } from '@signalbox/domain';
import { enqueueEvents } from '../outbox/enqueue-events.ts';
import type { EmittedEvent } from '../outbox/types.ts';

type Key = { kind: string; key: string };

/** What a run waits for may have happened before it began to wait: a delivery, a link that was opened, or the answer at a callback address. Then it hears of it right after the commit. */
export async function hearEarly(sql: AccountSql, keys: readonly Key[]): Promise<void> {
  await enqueueEvents(sql, [...(await finalMessages(sql, keys)), ...(await earlyAnswers(sql, keys)), ...(await earlyClicks(sql, keys))]);
}

/** The rows are locked, so a report that comes now finds the wait. */
async function finalMessages(sql: AccountSql, keys: readonly Key[]): Promise<EmittedEvent[]> {
  const asked = keys.filter(({ kind, key }) => messageKinds.has(kind) && isUuid.test(key));
  const wanted = new Set(asked.map(({ kind, key }) => `${kind} ${key}`));
  const ids = [...new Set(asked.map(({ key }) => key))].sort();
  if (ids.length === 0) return [];
  const messages = await sql<{ id: string; state: number; at: Date }>(
    `select id, state, coalesce(final_at, now()) as at from message where account_id = $1 and id = any ($2::uuid[]) and id >= $3 and id <= $4 order by id for share`,
    [ids, ids[0], ids.at(-1)],
    'hear_deliveries',
  );
  return messages.flatMap(({ id, state: rank, at }) => {
    const state = stateOfRank(rank);
    return heardAs[state]
      .filter((kind) => wanted.has(`${kind} ${id}`))
      .map((kind) => ({ kind, key: id, payload: { messageId: id, state, at: at.toISOString() } }));
  });
}
const messageKinds = new Set(Object.values(heardAs).flat());

/** Whoever opens the link from now on finds the wait: the rows are locked. */
async function earlyClicks(sql: AccountSql, keys: readonly Key[]): Promise<EmittedEvent[]> {
  const ids = namesOf(keys, 'click').filter((id) => isUuid.test(id));
  if (ids.length === 0) return [];
  const links = await sql<{ messageId: string; target: string; at: Date | null }>(
    `select message_id as "messageId", target, first_at as at from short_link where account_id = $1 and message_id = any ($2::uuid[]) order by code for share`,
    [ids],
    'hear_clicks',
  );
  return links.flatMap(({ messageId, target, at }) =>
    at === null ? [] : [{ kind: 'click', key: messageId, payload: { messageId, target, at: at.toISOString() } }],
  );
}

async function earlyAnswers(sql: AccountSql, keys: readonly Key[]): Promise<EmittedEvent[]> {
  const wanted = namesOf(keys, 'callback');
  if (wanted.length === 0) return [];
  const rows = await sql<{ key: string; answer: Record<string, unknown> | null }>(
    'select key, answer from callback where account_id = $1 and key = any ($2::text[]) order by key for update',
    [wanted],
    'hear_callbacks',
  );
  const early = rows.flatMap(({ key, answer }) => (answer === null ? [] : [{ kind: 'callback', key, payload: answer }]));
  if (early.length > 0)
    await sql('delete from callback where account_id = $1 and key = any ($2::text[])', [early.map((one) => one.key)], 'callbacks_heard');
  return early;
}

const namesOf = (keys: readonly Key[], kind: string): string[] =>
  [...new Set(keys.filter((one) => one.kind === kind).map((one) => one.key))].sort();
const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
