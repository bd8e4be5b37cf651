import { type AccountSql, type RowOf, rowsOf } from '@signalbox/db';
import type { OncePort } from '@signalbox/nodes/contract';

/** Keys that count once: the first to write a key in its scope has it, until it expires. */
export const oncePort = (sql: AccountSql, now: number): OncePort => ({
  async claim(items) {
    const firsts = new Map(items.toReversed().map((item) => [placeOf(item.scopeId, item.key), item]));
    const wanted = [...firsts.values()];
    const rows = await sql<{ scope_id: string; key: string }>(
      `insert into once_key (account_id, scope_id, key, seen_at, expires_at)
         select $1, scope_id, key, $3, expires_at from ${keys.from('$2')} order by scope_id, key
       on conflict (account_id, scope_id, key) do update set seen_at = excluded.seen_at, expires_at = excluded.expires_at
         where once_key.expires_at <= excluded.seen_at
       returning scope_id, key`,
      [keys.of(wanted.map(keyRow)), new Date(now)],
      'once_claim',
    );
    const claimed = new Set(rows.map((row) => placeOf(row.scope_id, row.key)));
    return items.map((item) => claimed.delete(placeOf(item.scopeId, item.key)));
  },
});

const placeOf = (scopeId: string, key: string): string => `${scopeId} ${key}`;

const keys = rowsOf({ scope_id: 'uuid', key: 'text', expires_at: 'timestamptz?' });
const keyRow = ({ scopeId, key, expiresAt }: Parameters<OncePort['claim']>[0][number]): RowOf<typeof keys.columns> => ({
  ...{ scope_id: scopeId, key, expires_at: expiresAt === null ? null : new Date(expiresAt) },
});
