import { createHash } from 'node:crypto';
import type { AccountSql } from '@signalbox/db';
import { errorFacts, newId, toPublicId, userError } from '@signalbox/domain';
import { exportFileBytes, type KeptFile, keptDays } from '@signalbox/nodes/contract';
import { enqueue } from '@signalbox/runner';
import type { ErrorFacts } from '@signalbox/words';

/** The run that waits for an export hears that it is over. Its file becomes one that steps can use, for as long as those are kept. */
export async function answerRun(sql: AccountSql, id: string, error: ErrorFacts | null): Promise<void> {
  const key = toPublicId('export', id);
  const [row] = await sql<{ rows: number; name: string; format: 'csv' | 'xlsx'; size: number }>(
    'select rows, name, format, size_bytes::float8 as size from export where account_id = $1 and id = $2',
    [id],
  );
  if (!row) return;
  const isTooLarge = row.size > exportFileBytes;
  const problem = error ?? (isTooLarge ? errorFacts(userError('export.file_too_large', { most: { size: exportFileBytes } })) : null);
  const file = problem === null ? await keepFile(sql, id, row) : null;
  const payload = { rows: row.rows, file, error: problem };
  await enqueue(sql, [{ kind: 'answer', events: [{ kind: 'export', key, payload }] }]);
}

async function keepFile(sql: AccountSql, id: string, { name, format }: { name: string; format: 'csv' | 'xlsx' }): Promise<KeptFile> {
  const pieces = await sql<{ body: Uint8Array }>('select body from export_piece where account_id = $1 and export_id = $2 order by no', [
    id,
  ]);
  const bytes = Buffer.concat(pieces.map(({ body }) => body));
  const sha256 = createHash('sha256').update(bytes).digest();
  const type = types[format];
  const [file] = await sql<{ id: string; keptUntil: Date }>(
    `insert into file (account_id, id, sha256, size_bytes, name, type, purpose, body, expires_at) values ($1, $2, $3, $4, $5, $6, 'call', $7, now() + make_interval(days => $8))
     on conflict (account_id, sha256, purpose) do update set name = excluded.name, type = excluded.type, expires_at = greatest(file.expires_at, excluded.expires_at)
     returning id, expires_at as "keptUntil"`,
    [newId(), sha256, bytes.length, name, type, bytes, keptDays],
  );
  if (!file) throw new Error('a file was neither inserted nor found');
  return {
    ...{ id: toPublicId('file', file.id), name, type, sizeBytes: bytes.length, sha256: sha256.toString('hex') },
    keptUntil: file.keptUntil.toISOString(),
  };
}
const types = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;
