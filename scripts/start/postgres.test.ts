import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { freePort } from './ports.ts';
import { postgresPlan, superuserUrl } from './postgres.ts';
import { supervise } from './supervise.ts';

const folder = mkdtempSync(join(tmpdir(), 'signalbox-postgres-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('PostgreSQL starts with passwords only, survives kill -9 with its data, and stops', async () => {
  const options = { folder: join(folder, 'data'), port: await freePort(), superuserPassword: 'first-password-1' };
  const lines: string[] = [];
  const supervision = { say: (line: string) => lines.push(line), logFile: join(folder, 'log') };
  const part = await supervise(await postgresPlan(options), supervision);
  onTestFinished(part.stop);
  const url = superuserUrl(options);
  await query(url, 'create table kept as select 42 as answer');
  await expect(query(superuserUrl({ ...options, superuserPassword: 'wrong' }), 'select 1')).rejects.toThrow('password');
  process.kill(part.pid() ?? 0, 'SIGKILL');
  await vi.waitFor(() => expect(lines.join()).toContain('  again'), { timeout: 60_000 });
  expect(await query(url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await part.stop();
  const other = await postgresPlan({ ...options, superuserPassword: 'another-password' });
  await expect(supervise(other, supervision)).rejects.toThrow('.env');
}, 120_000);
