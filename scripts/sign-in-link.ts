import { seedEnv } from '@signalbox/env';
import { createSignInLink, demoAccounts } from '@signalbox/services';

// npx tsx scripts/sign-in-link.ts [e-mail]: prints a link that signs in once, within 15 minutes.
const env = seedEnv();
const email = process.argv[2] ?? demoAccounts[0].owner.email;
process.stdout.write(`${await createSignInLink({ ownerUrl: env.DATABASE_OWNER_URL, publicUrl: env.PUBLIC_URL, email })}\n`);
