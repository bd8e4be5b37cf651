import { createHash } from 'node:crypto';
import type { Database } from '@signalbox/db';
import { newId, toPublicId } from '@signalbox/domain';
import type { NodeResult } from '@signalbox/flow';

/** Bodies up to here stand in the run itself: with headers and escaping they fit into a node's output of 16 KiB. */
const inlineBytes = 12 * 1024;
const keepDays = 30;

/** A large body of a call's result becomes a file, and the result says which; the same body is stored once. */
export async function keepLarge(db: Database, accountId: number, callId: string, result: NodeResult): Promise<NodeResult> {
  if (!('port' in result)) return result;
  const { body, headers } = result.output as { body?: unknown; headers?: Record<string, string> };
  if (body === undefined || body === null) return result;
  const isText = typeof body === 'string';
  // Measured as it would be stored: quotes and escapes take room, too.
  if (Buffer.byteLength(JSON.stringify(body)) <= inlineBytes) return result;
  const bytes = Buffer.from(isText ? body : JSON.stringify(body), 'utf8');
  const type = (headers?.['content-type'] ?? (isText ? 'text/plain' : 'application/json')).split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const name = `answer.${endings[type] ?? (isText ? 'txt' : 'json')}`;
  const [file] = await db.withAccountSql(accountId, (sql) =>
    sql<{ id: string }>(
      `insert into file (account_id, id, sha256, size_bytes, name, type, purpose, body, expires_at) values ($1, $2, $3, $4, $5, $6, 'call', $7, now() + make_interval(days => $8))
       on conflict (account_id, sha256, purpose) do update set expires_at = greatest(file.expires_at, excluded.expires_at) returning id`,
      [accountId, newId(), createHash('sha256').update(bytes).digest(), bytes.length, name, type.slice(0, 100), bytes, keepDays],
      'keep_large',
    ),
  );
  if (!file)
    return { error: { code: 'call.not_stored', message: `The answer of call ${toPublicId('call', callId)} could not be stored.` } };
  return {
    ...result,
    output: { ...result.output, body: { file: { id: toPublicId('file', file.id), name, type, sizeBytes: bytes.length } } },
  };
}

const endings: Record<string, string> = {
  'application/json': 'json',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'text/csv': 'csv',
  'text/html': 'html',
};
