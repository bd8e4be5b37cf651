import { requireRight, userError } from '@signalbox/domain';
import { keptDays } from '@signalbox/nodes/contract';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

export interface StoredFile {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A file that a call brought: whoever may read runs may read it. */
export async function readFile({ db, actor }: ActorContext, id: string): Promise<StoredFile> {
  requireRight(actor, 'run.read');
  const [file] = await db.withAccountSql(actor.accountId, (sql) =>
    sql<StoredFile>(
      `select name, type, body as bytes from file where account_id = $1 and id = $2 and purpose = 'call' and (expires_at is null or expires_at > now())`,
      [findableId('file', id)],
    ),
  );
  if (!file) throw userError('file.not_found.kept', { days: keptDays }, { status: 404 });
  return file;
}
