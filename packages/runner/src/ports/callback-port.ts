import { createHash, randomBytes } from 'node:crypto';
import { type AccountSql, insertInto } from '@signalbox/db';
import type { CallbackPort } from '@signalbox/nodes/contract';

/**
 * Secret addresses that answer a wait. The token begins with the account, so that the gateway knows where to look;
 * of the rest only the SHA-256 is stored, for an answer that comes before the run waits for it.
 */
export const callbackPort = (sql: AccountSql, gatewayUrl: string): CallbackPort => ({
  async create(items) {
    const made = items.map(({ runId }) => ({ runId, token: `${sql.accountId.toString(36)}-${randomBytes(24).toString('base64url')}` }));
    await insertCallbacks(
      sql,
      made.map(({ runId, token }) => ({ key: callbackKey(token), run_id: runId })),
    );
    return made.map(({ token }) => ({ token, url: `${gatewayUrl}/hooks/callback/${token}` }));
  },
});

/** The account that a token belongs to, or null for what cannot be one. */
export function callbackAccount(token: string): number | null {
  const [, digits] = /^([0-9a-z]{1,7})-[\w-]{32}$/.exec(token) ?? [];
  const accountId = Number.parseInt(digits ?? '', 36);
  return accountId > 0 && accountId <= 0x7fff_ffff ? accountId : null;
}

/** The key of the wait that a token answers. */
export const callbackKey = (token: string): string => createHash('sha256').update(token).digest('hex');

const insertCallbacks = insertInto('callback', { key: 'text', run_id: 'uuid' });
