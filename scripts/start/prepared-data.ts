import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoAccounts } from '../../packages/services/src/seed/demo-accounts.ts';
import { sourcesHash } from '../build/build-if-stale.ts';
import { root } from '../lib/state-paths.ts';
import { asOwner } from './as-owner.ts';
import { runScript } from './run-script.ts';

/** Tables and demo accounts are as this Signalbox wants them. Returns what was done, in words, and what the seed has to say. */
export async function preparedData(ownerUrl: string): Promise<{ done: string; seeded: string }> {
  const wanted = seedSum();
  if (await isPrepared(ownerUrl, wanted)) return { done: 'nothing to apply', seeded: '' };
  const applied = await runScript('prisma/scripts/migrate.ts', ['apply'], { DATABASE_OWNER_URL: ownerUrl });
  const seeded = await runScript('scripts/seed.ts', [], { DATABASE_OWNER_URL: ownerUrl });
  await asOwner(ownerUrl, async (owner) => {
    await owner.query('create table if not exists migration.seeded (sum text not null)');
    await owner.query('with gone as (delete from migration.seeded) insert into migration.seeded values ($1)', [wanted]);
  });
  return { done: lastLine(applied), seeded: lastLine(seeded) };
}

/** Every migration is applied, and the seed ran with these settings and sources: both would find nothing to do, and take two seconds for it. */
async function isPrepared(ownerUrl: string, wanted: string): Promise<boolean> {
  const migrations = readdirSync(join(root, 'prisma/migrations')).filter((file) => file.endsWith('.sql'));
  return asOwner(ownerUrl, async (owner) => {
    const { rows: books } = await owner.query(
      `select from pg_tables where schemaname = 'migration' and tablename in ('applied', 'seeded')`,
    );
    if (books.length < 2) return false;
    const { rows } = await owner.query<{ fits: boolean }>(
      `select exists (select from migration.seeded where sum = $1) and exists (select from app_user where email = $2)
         and not exists (select from unnest($3::text[]) wanted where wanted not in (select name from migration.applied)) as fits`,
      [wanted, demoAccounts[0].owner.email, migrations.map((file) => file.replace(/\.sql$/, ''))],
    );
    return rows[0]?.fits ?? false;
  });
}

const settings = ['SEED_OWNER_PASSWORD', 'SECRET_KEY', 'SMPP_PORT', 'SIMULATOR_HOST', 'SIMULATOR_SYSTEM_ID', 'SIMULATOR_PASSWORD'];

function seedSum(): string {
  const hash = createHash('sha256').update(sourcesHash(['packages/services/src/seed', 'packages/store/src', 'prisma/migrations']));
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  return hash.digest('hex');
}

const lastLine = (text: string): string => text.split('\n').at(-1) ?? '';
