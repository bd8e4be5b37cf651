import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { PartPlan } from './part-plan.ts';
import { postgresPrograms } from './postgres-programs.ts';
import { postgresUser } from './postgres-user.ts';

const run = promisify(execFile);

export interface PostgresOptions {
  /** Data folder; filled on the first start. */
  folder: string;
  port: number;
  superuserPassword: string;
  /** false only in tests: an operating system crash may then lose data. */
  durable?: boolean;
  /** Settings of the server beside ours. */
  settings?: Record<string, string>;
}

/** Address of the superuser; used to make roles and the database, never by a part. */
export const superuserUrl = (
  { port, superuserPassword }: Pick<PostgresOptions, 'port' | 'superuserPassword'>,
  database = 'postgres',
): string => `postgresql://postgres:${superuserPassword}@127.0.0.1:${port}/${database}`;

/** Prepares the data folder when it is new and returns how to run the server: loopback only, passwords (SCRAM) for everybody. */
export async function postgresPlan(options: PostgresOptions): Promise<PartPlan> {
  const { folder, port, durable = true, settings: more = {} } = options;
  const programs = postgresPrograms();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { wrapper, ...user } = postgresUser(folder);
  if (!existsSync(join(folder, 'PG_VERSION'))) await fill(options, programs.initdb, wrapper, user);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    // Plans follow the statistics: a table that grows quickly is looked at soon.
    autovacuum_naptime: '10s',
    jit: 'off',
  };
  const risky = durable ? {} : { fsync: 'off', full_page_writes: 'off' };
  const flags = Object.entries({ ...settings, ...risky, ...more }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command = programs.postgres, ...rest] = [...wrapper, programs.postgres, '-D', folder, '-p', String(port), ...flags];
  return {
    name: 'postgres',
    command,
    args: rest,
    ...user,
    cwd: folder,
    stopSignal: 'SIGINT',
    isReady: () => answers(superuserUrl(options)),
  };
}

async function fill(options: PostgresOptions, initdb: string, wrapper: string[], user: { uid?: number; gid?: number }): Promise<void> {
  const secret = mkdtempSync(join(tmpdir(), 'signalbox-'));
  const passwordFile = join(secret, 'password');
  try {
    writeFileSync(passwordFile, `${options.superuserPassword}\n`, { mode: 0o600 });
    for (const path of [secret, passwordFile]) if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
    const args = [
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--no-instructions',
    ];
    const sync = options.durable === false ? ['--no-sync'] : [];
    const [command = initdb, ...rest] = [...wrapper, initdb, `--pgdata=${options.folder}`, ...args, ...sync];
    await run(command, rest, { ...user, cwd: '/' });
  } finally {
    rmSync(secret, { recursive: true });
  }
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {}); // a server that goes away while we ask is simply not ready
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '28P01') throw wrongPassword();
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

const wrongPassword = () =>
  new Error(
    'PostgreSQL does not accept the password in .env: .env is not the one with which its data folder was made. Put the old .env back, or run npm run reset.',
  );
