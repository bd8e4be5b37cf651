import { type SeededAccount, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createConnectionLog } from './connection-log.ts';
import { dialogueOf } from './dialogue-of.ts';
import { createProviderLogs, type LogSettings } from './provider-logs.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

async function openLog(log: LogSettings, most = 100) {
  const account = await seedAccount(database);
  const logs = createProviderLogs({ db: database.db, onError: (error) => expect.unreachable(String(error)) }, { everyMs: 5, most });
  logs.know({ ...account, log });
  return { account, logs };
}
const stored = ({ providerId }: SeededAccount) =>
  database.admin<{ level: string; code: string; raw: Record<string, unknown> }>(
    'select level, code, raw from provider_event where provider_id = $1 order by id',
    [providerId],
  );

test.each([
  ['errors', null, ['error']],
  ['all', null, ['error', 'info']],
  ['errors', Date.now() + 60_000, ['error', 'info', 'debug']],
  ['errors', Date.now() - 1, ['error']],
  ['all', Date.now() - 1, ['error', 'info']],
] as const)('a log of %s, with debug until %s, holds %j', async (level, debugUntil, kept) => {
  const { account, logs } = await openLog({ level, debugUntil });
  for (const one of ['error', 'info', 'debug'] as const) logs.note(account.providerId, { level: one, code: 'dialogue', raw: {} });
  await logs.close();
  expect((await stored(account)).map((row) => row.level)).toEqual(kept);
});

test('what is more than a log can bear is counted', async () => {
  const { account, logs } = await openLog({ level: 'errors', debugUntil: null }, 3);
  for (let i = 0; i < 10; i += 1) logs.note(account.providerId, { level: 'error', code: 'send.failed', raw: { i } });
  await logs.close();
  expect((await stored(account)).map(({ code, raw }) => [code, raw.i ?? raw.count])).toEqual([
    ['send.failed', 0],
    ['send.failed', 1],
    ['send.failed', 2],
    ['log.cut', 7],
  ]);
});

test('a dialogue is written only while debug is on, without secrets', async () => {
  const { account, logs } = await openLog({ level: 'all', debugUntil: Date.now() + 60_000 });
  const dialogue = dialogueOf(logs, { providerId: account.providerId, secrets: { password: 'pa55 word' } });
  expect(dialogue.isOpen).toBe(true);
  dialogue.say('out', 'bind with pa55 word and pa55+word');
  logs.know({ ...account, log: { level: 'all', debugUntil: null } });
  expect(dialogue.isOpen).toBe(false);
  await logs.close();
  const rows = await stored(account);
  expect(rows).toMatchObject([{ code: 'dialogue', raw: { way: 'out' } }]);
  expect(JSON.stringify(rows)).not.toContain('pa55');
});

test('a connection that fails the same way again and again is told of once', async () => {
  const { account, logs } = await openLog({ level: 'errors', debugUntil: null });
  const note = createConnectionLog(logs, 'send');
  for (const code of ['ECONNREFUSED', 'ECONNREFUSED', 'lost', 'lost']) {
    note(account.providerId, { state: 'connecting', code: null });
    note(account.providerId, { state: 'waiting', code });
  }
  await logs.close();
  expect((await stored(account)).map(({ code, raw }) => [code, raw.code])).toEqual([
    ['connection.lost', 'ECONNREFUSED'],
    ['connection.lost', 'lost'],
  ]);
});
