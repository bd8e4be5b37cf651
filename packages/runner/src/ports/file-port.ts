import { createHash } from 'node:crypto';
import type { Database } from '@signalbox/db';
import { fromPublicId, isSignalboxError, newId, operationalError, toPublicId } from '@signalbox/domain';
import { type FilePort, keptDays } from '@signalbox/nodes/contract';

/** Keeps what calls bring. The same bytes are one row, whose time begins again; so a call that is repeated after a death keeps nothing twice. */
export const filePort = (db: Database, accountId: number): FilePort => ({
  async keep({ bytes, name, type }) {
    const sha256 = createHash('sha256').update(bytes).digest();
    const [file] = await db
      .withAccountSql(accountId, (sql) =>
        sql<{ id: string; keptUntil: Date }>(
          `insert into file (account_id, id, sha256, size_bytes, name, type, purpose, body, expires_at) values ($1, $2, $3, $4, $5, $6, 'call', $7, now() + make_interval(days => $8))
           on conflict (account_id, sha256, purpose) do update set name = excluded.name, type = excluded.type, expires_at = greatest(file.expires_at, excluded.expires_at)
           returning id, expires_at as "keptUntil"`,
          [newId(), sha256, bytes.length, name, type, bytes, keptDays],
          'file_keep',
        ),
      )
      .catch((cause: unknown) => {
        throw operationalError('file.not_kept', {}, { cause });
      });
    if (!file) throw new Error('a file was neither inserted nor found');
    return {
      ...{ id: toPublicId('file', file.id), name, type, sizeBytes: bytes.length },
      ...{ sha256: sha256.toString('hex'), keptUntil: file.keptUntil.toISOString() },
    };
  },
  async read(id) {
    const fileId = uuidOf(id);
    if (fileId === null) return null;
    const [file] = await db.withAccountSql(accountId, (sql) =>
      sql<{ name: string; type: string; bytes: Uint8Array }>(
        `select name, type, body as bytes from file where account_id = $1 and id = $2 and purpose = 'call' and (expires_at is null or expires_at > now())`,
        [fileId],
        'file_read',
      ),
    );
    return file ?? null;
  },
});

function uuidOf(id: string): string | null {
  try {
    return fromPublicId('file', id);
  } catch (error) {
    if (isSignalboxError(error)) return null;
    throw error;
  }
}
