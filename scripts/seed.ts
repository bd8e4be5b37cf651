import { seedEnv } from '@signalbox/env';
import { seedDemo } from '@signalbox/services';

// npm run db:seed: the two demo accounts. Safe to run again; prints the password when it made one.
const env = seedEnv();
const { email, password } = await seedDemo({
  ownerUrl: env.DATABASE_OWNER_URL,
  secretKey: env.SECRET_KEY,
  smpp: { host: env.SIMULATOR_HOST, port: env.SMPP_PORT, systemId: env.SIMULATOR_SYSTEM_ID, password: env.SIMULATOR_PASSWORD },
  ownerPassword: env.SEED_OWNER_PASSWORD,
});
if (password !== null)
  process.stdout.write(
    `Sign in as ${email} with ${env.SEED_OWNER_PASSWORD === undefined ? password : 'the password of SEED_OWNER_PASSWORD'}\n`,
  );
