import type { KeyRefusal } from '@signalbox/contract';
import type { Database } from '@signalbox/db';
import { fromPublicId, isSignalboxError } from '@signalbox/domain';
import { partsOfKey } from '../api-keys/key-text.ts';
import { noteRefusal } from '../api-keys/note-refusal.ts';
import type { CurrentSession } from './auth.ts';

/** Notes that a request of an open key was refused. */
export async function refuseKey(
  db: Database,
  { accountId, key }: CurrentSession,
  reason: KeyRefusal['reason'],
  operation: string,
): Promise<void> {
  if (key) await noteRefusal(db, { accountId, keyId: key.id }, reason, operation);
}

/** Notes that a key stood in an address, as far as there is one of that prefix. */
export async function refuseKeyInAddress(db: Database, text: string): Promise<void> {
  const [row] = await db.router<{ account_id: number; key_id: string }>('select account_id, key_id from find_api_key($1)', [
    partsOfKey(text)?.prefix ?? text.slice(0, 16),
  ]);
  if (row) await noteRefusal(db, { accountId: row.account_id, keyId: row.key_id }, 'address');
}

/** Whether a run belongs to one of the workflows (both by public id); false for what is not there. */
export function isRunOf(db: Database, { accountId }: CurrentSession, runId: string, workflowIds: readonly string[]): Promise<boolean> {
  const ids = workflowIds.map((id) => fromPublicId('workflow', id));
  const id = uuidOfRun(runId);
  if (id === null) return Promise.resolve(false);
  return db.withAccountSql(accountId, async (sql) => {
    const rows = await sql('select 1 from run where account_id = $1 and id = $2 and workflow_id = any ($3)', [id, ids]);
    return rows.length > 0;
  });
}

function uuidOfRun(runId: string): string | null {
  try {
    return fromPublicId('run', runId);
  } catch (error) {
    if (isSignalboxError(error)) return null;
    throw error;
  }
}
