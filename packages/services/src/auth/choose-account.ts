import type { Database } from '@signalbox/db';
import { type Role, userError } from '@signalbox/domain';
import type { CurrentSession } from './auth.ts';
import { listAccounts } from './list-accounts.ts';

/** Moves a session to another account of the same person. */
export async function chooseAccount(db: Database, session: CurrentSession, accountId: string): Promise<CurrentSession> {
  const chosen = (await listAccounts(db, session.userId)).find((account) => account.id === accountId);
  if (!chosen) throw userError('account.not_found', {}, { status: 404, field: 'accountId' });
  await db.withUser(session.userId, (tx) =>
    tx.session.updateMany({ where: { id: session.sessionId, userId: session.userId }, data: { accountId: chosen.number } }),
  );
  return { ...session, accountId: chosen.number, role: chosen.role satisfies Role };
}
