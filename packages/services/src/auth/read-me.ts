import type { Me } from '@signalbox/contract';
import type { Database } from '@signalbox/db';
import { toPublicId, unexpectedError } from '@signalbox/domain';
import { findLinkUrl } from '@signalbox/messaging';
import type { CurrentSession } from './auth.ts';
import { listAccounts } from './list-accounts.ts';

/** Who is signed in, where, and where else they could work. */
export async function readMe(db: Database, session: CurrentSession, usual: { linkUrl: string }): Promise<Me> {
  const accounts = await listAccounts(db, session.userId);
  const current = accounts.find((account) => account.number === session.accountId);
  if (!current) throw unexpectedError('account.missing');
  const { id, name, timeZone, language, role } = current;
  const linkUrl = await db.withAccountSql(session.accountId, (sql) => findLinkUrl(sql, usual.linkUrl));
  return {
    user: { id: toPublicId('user', session.userId), name: session.name, email: session.email },
    profile: session.profile,
    role,
    account: { id, name, timeZone, language, linkUrl },
    accounts: accounts.map((account) => ({ id: account.id, name: account.name, role: account.role })),
  };
}
