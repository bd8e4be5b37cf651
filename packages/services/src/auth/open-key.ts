import type { Database } from '@signalbox/db';
import { toPublicId, userError } from '@signalbox/domain';
import { type Language, sourceLanguage } from '@signalbox/words';
import { rightsOf } from '../api-keys/api-key-rows.ts';
import { isSecretOf, partsOfKey } from '../api-keys/key-text.ts';
import { noteRefusal } from '../api-keys/note-refusal.ts';
import type { CurrentSession } from './auth.ts';
import { membershipIn } from './session.ts';

/**
 * Who calls with a key: its maker, with no more than the key allows. Throws 401: `key.unknown`, `key.revoked`, `key.ended`, `key.maker_gone`.
 * What was wrong with a key is told to who has all of it only.
 */
export async function openKey(db: Database, key: string, accepted: Language = sourceLanguage): Promise<CurrentSession> {
  const parts = partsOfKey(key);
  const [row] = parts ? await db.router<KeyRow>('select * from find_api_key($1)', [parts.prefix]) : [];
  const isRight = isSecretOf(parts?.secret ?? '', row?.secret_hash);
  if (!row) throw refused('key.unknown');
  const found = { accountId: row.account_id, keyId: row.key_id };
  const refuse = async (reason: keyof typeof codes) => {
    await noteRefusal(db, found, reason);
    return refused(codes[reason]);
  };
  if (!isRight) throw await refuse('secret');
  if (row.revoked_at) throw await refuse('revoked');
  if (row.ends_at && row.ends_at.getTime() <= Date.now()) throw await refuse('ended');
  const maker = await membershipIn(db, { userId: row.made_by, accountId: row.account_id, accepted });
  if (!maker) throw await refuse('maker');
  if (!row.used_at || Date.now() - row.used_at.getTime() > usedEveryMs)
    await db.withAccountSql(row.account_id, (sql) =>
      sql('update api_key set used_at = now() where account_id = $1 and id = $2', [row.key_id]),
    );
  const workflowIds = row.all_workflows ? null : row.workflow_ids.map((id) => toPublicId('workflow', id));
  return { ...maker, sessionId: row.key_id, key: { id: row.key_id, rights: rightsOf(row.rights), workflowIds } };
}

const codes = { secret: 'key.unknown', revoked: 'key.revoked', ended: 'key.ended', maker: 'key.maker_gone' } as const;
const refused = (code: (typeof codes)[keyof typeof codes]) => userError(code, {}, { status: 401 });
const usedEveryMs = 60_000;

interface KeyRow {
  account_id: number;
  key_id: string;
  secret_hash: Uint8Array;
  made_by: string;
  rights: string[];
  all_workflows: boolean;
  workflow_ids: string[];
  ends_at: Date | null;
  revoked_at: Date | null;
  used_at: Date | null;
}
