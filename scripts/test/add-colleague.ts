import { openDatabase } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import { seedEnv } from '@signalbox/env';

// npx tsx scripts/test/add-colleague.ts <e-mail> <name> <e-mail of a member>: another owner of the account of a member, for walks of two people.
const [email, name, beside] = process.argv.slice(2);
const db = openDatabase(seedEnv().DATABASE_OWNER_URL, { poolSize: 1, applicationName: 'add-colleague' });
try {
  const userId = newId();
  await db.router('insert into app_user (id, email, name) values ($1, $2, $3)', [userId, email, name]);
  await db.router(
    `insert into membership (account_id, user_id, role) select m.account_id, $1, 'account_owner' from membership m join app_user u on u.id = m.user_id where u.email = $2`,
    [userId, beside],
  );
} finally {
  await db.close();
}
