import type { Database } from '@signalbox/db';
import { type Role, toPublicId } from '@signalbox/domain';

export interface MemberAccount {
  id: string;
  number: number;
  name: string;
  timeZone: string;
  language: string;
  role: Role;
}

/** The accounts a person belongs to, oldest membership first. */
export function listAccounts(db: Database, userId: string): Promise<MemberAccount[]> {
  return db.withUser(userId, async (tx) => {
    const memberships = await tx.membership.findMany({ where: { userId }, orderBy: [{ createdAt: 'asc' }, { accountId: 'asc' }] });
    const accounts: MemberAccount[] = [];
    for (const { accountId, role } of memberships) {
      // An account's row is visible only while it is the chosen one of the transaction.
      await tx.$queryRaw`select set_config('app.account_id', ${String(accountId)}, true)`;
      const account = await tx.account.findUnique({ where: { id: accountId } });
      if (!account) continue;
      const { name, timeZone, language } = account;
      accounts.push({ id: toPublicId('account', account.publicId), number: accountId, name, timeZone, language, role: role as Role });
    }
    return accounts;
  });
}
