import type { Database, Tx } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { DemoAccount } from './demo-accounts.ts';

export interface SeededAccount {
  accountId: number;
  userId: string;
  personIsNew: boolean;
  demo: DemoAccount;
}

/** The account with its owner and contacts, made once; found by the owner's mail address afterwards. */
export async function seedAccount(db: Database, demo: DemoAccount, passwordHash: () => Promise<string>): Promise<SeededAccount> {
  const [found] = await db.router<{ account_id: number; user_id: string }>(
    'select m.account_id, m.user_id from app_user u join membership m on m.user_id = u.id where u.email = $1 order by m.created_at, m.account_id limit 1',
    [demo.owner.email],
  );
  if (found) return { accountId: found.account_id, userId: found.user_id, personIsNew: false, demo };
  const userId = newId();
  const hash = await passwordHash();
  const accountId = await db.withUser(userId, async (tx) => {
    const { name, timeZone, language, practicePhone, peerName } = demo;
    const account = await tx.account.create({
      data: { publicId: newId(), name, timeZone, language, settings: { demoPeerName: peerName } },
    });
    await tx.practicePhone.create({ data: { accountId: account.id, number: practicePhone } });
    await tx.appUser.create({ data: { id: userId, email: demo.owner.email, name: demo.owner.name, passwordHash: hash } });
    await tx.membership.create({ data: { accountId: account.id, userId, role: 'account_owner' } });
    await addContacts(tx, account.id, demo.contacts);
    return account.id;
  });
  return { accountId, userId, personIsNew: true, demo };
}

async function addContacts(tx: Tx, accountId: number, contacts: DemoAccount['contacts']): Promise<void> {
  for (const { name, phone } of contacts) {
    const id = newId();
    await tx.contact.create({ data: { accountId, id, name } });
    await tx.address.create({ data: { accountId, id: newId(), contactId: id, kind: 'phone', value: phone } });
  }
}
