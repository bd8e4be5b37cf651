import { prepareDatabase } from '../prisma/src/roles.ts';
import { say } from './lib/say.ts';
import { runScript } from './start/run-script.ts';

// For a PostgreSQL that npm start does not run (docker-compose.yml): makes roles and database, applies migrations, seeds.
const { SUPERUSER_URL, POSTGRES_OWNER_PASSWORD: ownerPassword, POSTGRES_APP_PASSWORD: appPassword, DATABASE_OWNER_URL } = process.env;
if (!SUPERUSER_URL || !ownerPassword || !appPassword || !DATABASE_OWNER_URL) {
  throw new Error('Set SUPERUSER_URL, POSTGRES_OWNER_PASSWORD, POSTGRES_APP_PASSWORD and DATABASE_OWNER_URL.');
}
await prepareDatabase(SUPERUSER_URL, { database: 'signalbox', ownerPassword, appPassword });
say(await runScript('prisma/scripts/migrate.ts', ['apply'], { DATABASE_OWNER_URL }));
say(await runScript('scripts/seed.ts', [], { DATABASE_OWNER_URL }));
