import type { FileLife } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { fromPublicId, isSignalboxError, toPublicId } from '@signalbox/domain';

/** The files that these values name and that can still be read. */
export async function namedFiles(sql: AccountSql, values: readonly unknown[]): Promise<FileLife[]> {
  const ids = [...new Set(values.flatMap((value) => idsIn(value, 0)))].sort();
  if (ids.length === 0) return [];
  const rows = await sql<{ id: string; expires_at: Date | null }>(
    `select id, expires_at from file where account_id = $1 and id = any ($2::uuid[]) and purpose = 'call' and (expires_at is null or expires_at > now()) order by id`,
    [ids],
  );
  return rows.map((row) => ({ id: toPublicId('file', row.id), keptUntil: row.expires_at?.toISOString() ?? null }));
}

/** A file stands anywhere in what a step read or gave, as `{ file: { id, .. } }`. */
function idsIn(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const id = key === 'file' && typeof inner === 'object' ? uuidOf((inner as { id?: unknown } | null)?.id) : null;
    return id === null ? idsIn(inner, depth + 1) : [id];
  });
}

function uuidOf(id: unknown): string | null {
  try {
    return typeof id === 'string' ? fromPublicId('file', id) : null;
  } catch (error) {
    if (isSignalboxError(error)) return null;
    throw error;
  }
}
