import type { AccountSql } from '@signalbox/db';
import { fromPublicId, isSignalboxError, type TableColumn, type TableShape } from '@signalbox/domain';

export interface StoredTable extends TableShape {
  /** The uuid. */
  id: string;
  columns: TableColumn[];
  archived: boolean;
}

/** Tables by public id, also archived ones: runs that are under way go on finding their rows. What is not there is not in the answer. */
export async function readTables(sql: AccountSql, ids: readonly string[]): Promise<Map<string, StoredTable>> {
  const uuids = new Map([...new Set(ids)].flatMap((id) => uuidOf(id).map((uuid) => [uuid, id] as const)));
  if (uuids.size === 0) return new Map();
  const rows = await sql<StoredTable>(
    `select id, name, columns, key_column as "keyColumn", archived_at is not null as archived from resource_table where account_id = $1 and id = any ($2::uuid[])`,
    [[...uuids.keys()]],
    'tables_read',
  );
  return new Map(rows.map((row) => [uuids.get(row.id) ?? row.id, row]));
}

/** A setting may hold anything. */
function uuidOf(id: string): string[] {
  try {
    return [fromPublicId('table', id)];
  } catch (error) {
    if (!isSignalboxError(error)) throw error;
    return [];
  }
}
