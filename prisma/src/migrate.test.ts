import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate, migrationsFolder } from './migrate.ts';

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  database = await testDatabase();
  // Signs that mean something in a pattern of file names mean nothing in a path.
  folder = join(await mkdtemp(join(tmpdir(), 'migrations-')), 'a [b] (c) {d,e}');
  await mkdir(folder);
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});
const write = (name: string, sql: string) => writeFile(join(folder, `${name}.sql`), sql);
const apply = () => migrate(database.ownerUrl, folder);
const words = async () => (await database.admin<{ word: string }>('select word from sample order by id')).map(({ word }) => word);
const table = 'create table sample (id integer generated always as identity, word text not null)';

it('applies what is new, in the order of the names, and nothing twice', async () => {
  await write('20990102000000_second', `insert into sample (word) values ('second')`);
  await write('20990101000000_first', `${table}; insert into sample (word) values ('first');`);
  expect(await apply()).toEqual(['20990101000000_first', '20990102000000_second']);
  expect(await apply()).toEqual([]);
  await write('20990103000000_third', `insert into sample (word) values ('third')`);
  expect(await apply()).toEqual(['20990103000000_third']);
  expect(await words()).toEqual(['first', 'second', 'third']);
});

it('applies one that is older than the newest, as it comes from another branch', async () => {
  await write('20990102000000_second', table);
  await apply();
  await write('20990101000000_first', `insert into sample (word) values ('late')`);
  expect(await apply()).toEqual(['20990101000000_first']);
});

it('leaves nothing of one that fails, keeps those before it, and goes on there once it is mended', async () => {
  await write('20990101000000_first', table);
  await write('20990102000000_broken', `insert into sample (word) values ('half'); select 1 / 0;`);
  await write('20990103000000_third', `insert into sample (word) values ('third')`);
  await expect(apply()).rejects.toThrow('division by zero');
  expect(await words()).toEqual([]);
  await write('20990102000000_broken', `insert into sample (word) values ('whole')`);
  expect(await apply()).toEqual(['20990102000000_broken', '20990103000000_third']);
  expect(await words()).toEqual(['whole', 'third']);
});

it('hands a script over as it is: functions with semicolons and braces in them', async () => {
  await write(
    '20990101000000_function',
    `${table};
     -- Up migration of nothing: a comment.
     create function say() returns text language plpgsql as $$ begin insert into sample (word) values ('{"a": 1}'); return ';'; end $$;
     select say();`,
  );
  await apply();
  expect(await words()).toEqual(['{"a": 1}']);
});

it('lets two that start together apply each migration once', async () => {
  await write('20990101000000_first', table);
  await write('20990102000000_second', `insert into sample (word) values ('once')`);
  const applied = await Promise.all([apply(), apply(), apply()]);
  expect(applied.map((names) => names.length).sort()).toEqual([0, 0, 2]);
  expect(await words()).toEqual(['once']);
});

it('goes on where the engine of Prisma stopped', async () => {
  await database.admin(`create table _prisma_migrations (id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz,
    migration_name varchar(255) not null, logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`);
  await database.admin(`insert into _prisma_migrations (id, checksum, finished_at, migration_name)
    select gen_random_uuid(), '', run_on, name from migration.applied`);
  await database.admin(`insert into _prisma_migrations (id, checksum, finished_at, rolled_back_at, migration_name)
    values (gen_random_uuid(), '', null, now(), '20990101000000_first'), (gen_random_uuid(), '', null, null, '20990102000000_second')`);
  await database.admin('alter table _prisma_migrations owner to signalbox_owner; drop schema migration cascade');
  expect(await migrate(database.ownerUrl, migrationsFolder)).toEqual([]);
  await write('20990101000000_first', table);
  await write('20990102000000_second', `insert into sample (word) values ('second')`);
  expect(await Promise.all([apply(), apply()])).toEqual(expect.arrayContaining([['20990101000000_first', '20990102000000_second'], []]));
});
