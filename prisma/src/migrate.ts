import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type RunnerOption, runner } from 'node-pg-migrate';
import pg from 'pg';

export const migrationsFolder = resolve(import.meta.dirname, '../migrations');
export const schemaFolder = resolve(import.meta.dirname, '../schema');

/**
 * Applies what is not applied yet, as the owner, each migration in a transaction of its own. Returns the names of those it applied.
 * Who comes while another is at it waits and finds nothing left to do.
 */
export async function migrate(ownerUrl: string, folder = migrationsFolder): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(takeOver);
    const applied = await runner({
      dbClient: client,
      dir: folder,
      migrationLoaderStrategies: [wholeScripts],
      // In a schema of its own: the migrations give every table of `public` its policies, and find them by looking.
      migrationsSchema: 'migration',
      createMigrationsSchema: true,
      migrationsTable: 'applied',
      direction: 'up',
      // One that comes from another branch may be older than the newest here.
      checkOrder: false,
      singleTransaction: false,
      advisoryLockMode: 'wait',
      log: () => {},
    });
    return applied.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** The loader of the library would cut a script at comments that say which half leads up and which down. */
const wholeScripts: NonNullable<RunnerOption['migrationLoaderStrategies']>[number] = {
  extensions: ['.sql'],
  loader: (files) =>
    Promise.all(
      files.map(async (file) => {
        const script = await readFile(file, 'utf8');
        return { id: file, filePaths: [file], actions: { up: (migration) => migration.sql(script), down: false } };
      }),
    ),
};

// Before, Prisma's engine applied them and kept a book of its own, which stays as it is.
const takeOver = `do $$ begin
  if to_regclass('public._prisma_migrations') is not null and to_regclass('migration.applied') is null then
    lock table public._prisma_migrations in access exclusive mode;
    create schema if not exists migration;
    create table if not exists migration.applied (id serial primary key, name varchar(255) not null, run_on timestamp not null);
    insert into migration.applied (name, run_on) select migration_name, finished_at from public._prisma_migrations
      where finished_at is not null and rolled_back_at is null and migration_name not in (select name from migration.applied)
      order by finished_at, migration_name;
  end if;
end $$`;
