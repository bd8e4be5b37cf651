import type { AccountSql } from './sql.ts';

/**
 * Until the end of the transaction, plans look at all partitions of a table instead of picking them when they run. For each statement that changes
 * messages, attempts or reports by a list while others may change the same rows: where PostgreSQL 18 looks at such a row again, it picks no partition
 * and leaves the row as it was (the test beside this file), or falls over (migration 20261201140000). A statement with a name keeps the plan of its
 * first use, so it always runs so.
 */
export function lookAtAllPartitions(sql: AccountSql): void {
  sql.behind(sql(`select set_config('enable_partition_pruning', 'off', true) where $1::integer is not null`, [], 'all_partitions'));
}
