import { openDatabase } from '@signalbox/db';
import { seedEnv } from '@signalbox/env';
import { createSignInLink, demoAccounts } from '@signalbox/services';

// npx tsx scripts/sign-in-link.ts [e-mail]: prints a link that signs in once, within 15 minutes.
const env = seedEnv();
const db = openDatabase(env.DATABASE_OWNER_URL, { poolSize: 1, applicationName: 'sign-in-link' });
try {
  const email = process.argv[2] ?? demoAccounts[0].owner.email;
  process.stdout.write(`${await createSignInLink(db.router, { publicUrl: env.PUBLIC_URL, email })}\n`);
} finally {
  await db.close();
}
