import { newId, type Role } from '@signalbox/domain';
import { type CurrentSession, hashPassword } from '@signalbox/services';
import type { TestDatabase } from '../database/test-database.ts';

/** A member of an account, as the actor that services take. With a password the person can sign in. */
export async function addPerson(
  { admin }: TestDatabase,
  accountId: number,
  person: { name?: string; email?: string; role?: Role; password?: string } = {},
): Promise<CurrentSession> {
  const userId = newId();
  const { name = 'Test Person', role = 'account_owner', email = `${userId}@test.example`, password } = person;
  await admin('insert into app_user (id, email, name, password_hash) values ($1, $2, $3, $4)', [
    ...[userId, email, name, password === undefined ? null : await hashPassword(password)],
  ]);
  await admin('insert into membership (account_id, user_id, role) values ($1, $2, $3)', [accountId, userId, role]);
  return {
    sessionId: newId(),
    userId,
    accountId,
    role,
    name,
    email,
    language: 'en',
    profile: { language: null, theme: null, timeZone: null },
  };
}
