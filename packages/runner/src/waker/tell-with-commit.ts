import type { AccountSql } from '@signalbox/db';
import type { OwedSoFar } from '../stride/types.ts';

/** What is owed so far goes out with the commit where it can, and is owed no longer: docs/adr/0029-told-with-the-commit.md. Call it right before the last statement. */
export function tellWithCommit(sql: AccountSql, owed: OwedSoFar): void {
  const notices = [
    ...[...owed.unclaimed].map((ofClass) => ({ channel: 'runs', payload: `${sql.accountId}:${ofClass}` })),
    ...[...new Set(owed.providers)].map((payload) => ({ channel: 'lane', payload })),
  ];
  if (notices.length === 0 || !sql.tell(notices)) return;
  owed.unclaimed.clear();
  owed.providers = [];
}
