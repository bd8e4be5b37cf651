import type { AccountSql } from '@signalbox/db';
import { retryConflict } from '@signalbox/db';
import { answerWaits, callbackAccount, callbackKey, filePort } from '@signalbox/runner';
import { storableJson } from '../content/storable-json.ts';
import type { HookRequest, InboundDeps } from './inbound.ts';
import { bodyTooLarge } from './parse-body.ts';
import { readRequest } from './read-request.ts';

/** An answer goes into the run's values, which hold less than a trigger takes. */
const payloadBytes = 60 * 1024;

/** Answers the wait behind a callback address, or the next one for it. The first answer wins; whoever comes later, or too late, hears that nobody waits. */
export async function acceptCallback(
  { db, waker }: InboundDeps,
  token: string,
  request: Omit<HookRequest, 'idempotencyKey'>,
): Promise<boolean> {
  const accountId = callbackAccount(token);
  if (accountId === null) return false;
  const { query, body } = await readRequest(request, filePort(db, accountId));
  const payload = storableJson({ token, method: request.method, query, body, at: new Date().toISOString() });
  if (Buffer.byteLength(JSON.stringify(payload)) > payloadBytes) throw bodyTooLarge(payloadBytes);
  const taken = await retryConflict(() => db.withAccountSql(accountId, (sql) => take(sql, callbackKey(token), payload)));
  if (taken) waker.runs(accountId, taken.conductors);
  return taken !== null;
}

/** Null = nobody waits, and nobody will. */
async function take(sql: AccountSql, key: string, payload: Record<string, unknown>): Promise<{ conductors: (string | null)[] } | null> {
  const answer = async () => (await answerWaits(sql, [{ kind: 'callback', key, payload }])).conductors;
  const found = async (conductors: (string | null)[]) => {
    await sql('delete from callback where account_id = $1 and key = $2', [key], 'callback_used');
    return { conductors };
  };
  const first = await answer();
  if (first.length > 0) return found(first);
  // A step that begins to wait holds this row until it has committed: after it, either the wait is there or the answer will be read.
  const [open] = await sql(
    'select 1 from callback where account_id = $1 and key = $2 and answer is null for update',
    [key],
    'callback_hold',
  );
  if (!open) return null;
  const second = await answer();
  if (second.length > 0) return found(second);
  await sql('update callback set answer = $3 where account_id = $1 and key = $2', [key, JSON.stringify(payload)], 'callback_early');
  return { conductors: [] };
}
