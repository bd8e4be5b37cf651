import type { AccountSql } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { OutboxEntry } from './types.ts';

/**
 * Writes down what this transaction owes to other runs. It happens after the commit, each entry once: whoever commits calls `drain`,
 * and the sweeper finds what a dead process left.
 */
export async function enqueue(sql: AccountSql, entries: readonly OutboxEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await sql(
    `insert into outbox (account_id, id, kind, payload) select $1, * from unnest($2::uuid[], $3::text[], $4::jsonb[])`,
    [entries.map(() => newId()), entries.map((entry) => entry.kind), entries.map(({ kind: _, ...payload }) => JSON.stringify(payload))],
    'outbox_enqueue',
  );
}
