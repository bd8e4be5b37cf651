import type { ProviderType } from '@signalbox/channels';
import { type AttemptResult, newId, sms } from '@signalbox/domain';
import { addProvider, seedAccount, type TestDatabase, testDatabase, testSecretKey } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { probeProviders } from './probe-providers.ts';
import { tripProvider } from './trip-provider.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

async function tripped(reason: 'auth' | 'credit' | 'transient', answer: () => AttemptResult, balance?: () => number) {
  const { accountId } = await seedAccount(database);
  const type = `probe${newId().slice(-6)}`;
  let asked = 0;
  const kind: ProviderType = {
    ...{
      type,
      channel: sms,
      title: type,
      help: { word: 'channels.help' },
      picture: { lines: 'M12 22h40' },
      config: z.object({}),
      secrets: z.object({}),
    },
    ...{ limits: { perSecond: null }, capabilities: { receives: false, receipts: false } },
    openSender: () => expect.unreachable('nothing is sent'),
    test: async () => {
      asked += 1;
      return { result: answer(), rawCode: '0x0E' };
    },
    ...(balance ? { balance: async () => ({ amountMicros: balance(), currency: null }) } : {}),
  };
  const { providerId } = await addProvider(database, accountId, { type, channel: 'sms', config: {} });
  await tripProvider(database.db, { accountId, providerId, reason, code: '0x0E' });
  const probe = () => probeProviders({ db: database.db, types: new Map([[type, kind]]), secretKey: testSecretKey });
  const due = () => database.admin(`update provider set probe_at = now() - interval '1 s' where id = $1`, [providerId]);
  const status = async () =>
    (await database.admin<{ status: string }>('select status from provider where id = $1', [providerId]))[0]?.status;
  const pause = async () =>
    (
      await database.admin<{ s: number }>('select round(extract(epoch from probe_at - now()))::int as s from provider where id = $1', [
        providerId,
      ])
    )[0]?.s;
  return { providerId, probe, due, status, pause, asked: () => asked };
}

test('it is tried when its time has come, by one process, and is on again when it answers', async () => {
  let answer: AttemptResult = 'transient';
  const { probe, due, status, asked, providerId } = await tripped('transient', () => answer);
  await probe();
  expect(asked()).toBe(0);
  await due();
  await Promise.all([probe(), probe(), probe()]);
  expect([asked(), await status()]).toEqual([1, 'tripped']);
  answer = 'accepted';
  await due();
  await probe();
  expect(await status()).toBe('on');
  const events = await database.admin<{ code: string }>('select code from provider_event where provider_id = $1 order by id', [providerId]);
  expect(events.map(({ code }) => code)).toEqual(['breaker.tripped', 'breaker.probed', 'breaker.back']);
});

test('a refused password is tried seldom, and ever more seldom', async () => {
  const { probe, due, pause } = await tripped('auth', () => 'auth');
  const pauses = [await pause()];
  for (let i = 0; i < 4; i += 1) {
    await due();
    await probe();
    pauses.push(await pause());
  }
  expect(pauses).toEqual([300, 300, 600, 1200, 2400]);
});

test('without credit signing in is not enough', async () => {
  let left = 0;
  const { probe, due, status } = await tripped(
    'credit',
    () => 'accepted',
    () => left,
  );
  await due();
  await probe();
  expect(await status()).toBe('tripped');
  left = 5;
  await due();
  await probe();
  expect(await status()).toBe('on');
});
