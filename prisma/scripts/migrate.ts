// migrate.ts apply                applies what is not applied yet
// migrate.ts diff -- NAME         writes prisma/migrations/<time>_NAME.sql from the schema at the last commit to the schema now
import { execFileSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { migrationEnv } from '@signalbox/env';
import { migrate, migrationsFolder, schemaFolder } from '../src/migrate.ts';
import { diffSchemas } from './diff-schemas.ts';

const [command, ...words] = process.argv.slice(2).filter((word) => word !== '--');
const { DATABASE_OWNER_URL } = migrationEnv();
if (command === 'apply') {
  const names = await migrate(DATABASE_OWNER_URL);
  console.log(names.length ? `applied ${names.join(', ')}` : 'nothing to apply');
} else if (command === 'diff' && words[0]) {
  const sql = await diffSchemas(DATABASE_OWNER_URL, await lastCommittedSchema(), schemaFolder);
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const file = join(migrationsFolder, `${time}_${words[0]}.sql`);
  await writeFile(file, sql);
  console.log(`wrote ${file}: now add policies, partial indexes and grants by hand (data model rules), then npm run db:migrate`);
} else {
  console.error('usage: migrate.ts apply | diff -- NAME');
  process.exitCode = 2;
}
// The engine behind diff keeps its pool open; there is nothing left to wait for.
process.exit();

async function lastCommittedSchema(): Promise<string | null> {
  const files = execFileSync('git', ['ls-tree', '-r', '--name-only', 'HEAD', '--', schemaFolder], { encoding: 'utf8', cwd: schemaFolder })
    .split('\n')
    .filter(Boolean);
  if (files.length === 0) return null;
  const folder = await mkdtemp(join(tmpdir(), 'schema-'));
  for (const file of files) {
    await writeFile(join(folder, basename(file)), execFileSync('git', ['show', `HEAD:./${basename(file)}`], { cwd: schemaFolder }));
  }
  return folder;
}
