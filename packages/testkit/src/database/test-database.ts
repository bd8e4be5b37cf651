import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asRole, type Database, inDatabase, openDatabase, prepareDatabase, type Sql } from '@signalbox/db';
import { migrate, migrationsFolder } from '@signalbox/db/migrate';
import pg from 'pg';
import { type OwnServer, testServer } from './test-server.ts';

export interface TestDatabase {
  name: string;
  /** The application role's login, as the parts have it. */
  url: string;
  ownerUrl: string;
  /** The parts' door: row-level security holds. */
  db: Database;
  /** The superuser's door: sees every account; for builders and assertions. */
  admin: Sql;
  close(): Promise<void>;
}

/** A fresh, migrated database of its own, copied from a template in a few dozen milliseconds. Close it when the file is done. `on` = a server that ends with it. */
export async function testDatabase(options: { poolSize?: number; on?: OwnServer } = {}): Promise<TestDatabase> {
  const server = options.on ? { url: options.on.url, release: options.on.stop } : await testServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server.url, async (client) => {
    const template = await templateOf(client, server.url);
    await client.query(`create database ${name} template ${template} owner signalbox_owner`);
  });
  const inIt = inDatabase(server.url, name);
  const url = asRole(inIt, 'signalbox_app', passwords.appPassword);
  const db = openDatabase(url, options.poolSize ? { poolSize: options.poolSize } : {});
  const pool = new pg.Pool({ connectionString: inIt, max: 4 });
  pool.on('error', () => {});
  const admin: Sql = async (text, values = []) => (await pool.query(text, [...values])).rows;
  return {
    name,
    url,
    ownerUrl: asRole(inIt, 'signalbox_owner', passwords.ownerPassword),
    db,
    admin,
    close: async () => {
      await db.close();
      await pool.end();
      await asAdmin(server.url, (client) => client.query(`drop database if exists ${name} with (force)`));
      await server.release();
    },
  };
}

const passwords = { ownerPassword: 'own', appPassword: 'app' };
// Any number: the lock that lets one test file make the template while the others wait.
const templateLock = 20_261_122;

/** The migrated template of these very migrations; made by the first who asks. */
async function templateOf(client: pg.Client, adminUrl: string): Promise<string> {
  const name = `template_${await migrationsHash()}`;
  await client.query('select pg_advisory_lock($1)', [templateLock]);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return name;
    const draft = `${name}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await prepareDatabase(adminUrl, { database: draft, ...passwords });
    await migrate(asRole(inDatabase(adminUrl, draft), 'signalbox_owner', passwords.ownerPassword));
    await client.query(`alter database ${draft} with allow_connections false`);
    await client.query(`alter database ${draft} rename to ${name}`);
    return name;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [templateLock]);
  }
}

async function migrationsHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(migrationsFolder)).sort()) hash.update(name).update(await readFile(join(migrationsFolder, name)));
  return hash.digest('hex').slice(0, 12);
}

async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
