import { type AccountSql, insertInto } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { OutboxEntry } from './types.ts';

/**
 * Writes down what this transaction owes to other runs. It happens after the commit, each entry once: whoever commits calls `drain`,
 * and the sweeper finds what a dead process left.
 */
export function enqueue(sql: AccountSql, entries: readonly OutboxEntry[]): Promise<void> {
  if (entries.length > 0) owing.add(sql);
  return insertEntries(
    sql,
    entries.map(({ kind, ...payload }) => ({ id: newId(), kind, payload })),
  );
}

/** Whether this transaction owes anything so far. */
export const owesOthers = (sql: AccountSql): boolean => owing.has(sql);
const owing = new WeakSet<AccountSql>();

const insertEntries = insertInto('outbox', { id: 'uuid', kind: 'text', payload: 'jsonb' });
