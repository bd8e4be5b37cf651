import type { ProviderType } from '@signalbox/channels';
import { channels, operationalError, sms } from '@signalbox/domain';
import { addContact, addProvider, type SeededAccount, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createCreditChecks } from './credit-checks.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

/** A kind of provider that tells what is left, each under a name of its own so that tests do not meet. */
function purse(type: string, left: () => number) {
  const kind: ProviderType = {
    ...{
      type,
      channel: sms,
      title: type,
      help: { word: 'channels.help' },
      picture: { lines: 'M12 22h40' },
      config: z.object({}),
      secrets: z.object({ key: z.string() }),
    },
    ...{ limits: { perSecond: null }, capabilities: { receives: false, receipts: false } },
    openSender: () => expect.unreachable('nothing is sent'),
    balance: async ({ secrets }) => {
      const amount = left();
      if (Number.isNaN(amount)) throw operationalError('provider.no_balance', { code: String((secrets as { key: string }).key) });
      return { amountMicros: amount * 1e6, currency: 'SEK' };
    },
  };
  return new Map([[type, kind]]);
}

async function setUp(type: string, threshold: number | null = 500) {
  const account = await seedAccount(database);
  const { providerId } = await addProvider(database, account.accountId, {
    type,
    channel: 'sms',
    config: {},
    secrets: { key: 'pa55-word' },
  });
  const contactId = await addContact(database, account.accountId, { name: 'Maja', phone: '+46701740612' });
  await database.admin(
    `insert into provider_credit (account_id, provider_id, threshold_micros, warn_contact_id, warn_channel) values ($1, $2, $3, $4, 'sms')`,
    [account.accountId, providerId, threshold === null ? null : threshold * 1e6, contactId],
  );
  return { account, providerId };
}
const checks = (types: ReturnType<typeof purse>) => {
  const rung: string[] = [];
  const waker = { lanes: (ids: Iterable<string>) => void rung.push(...ids) };
  return { rung, ask: createCreditChecks({ db: database.db, types, channels, waker, secretKey: Buffer.alloc(32, 7).toString('base64') }) };
};
const texts = async ({ accountId }: SeededAccount) =>
  (await database.admin<{ body: string }>('select body from message where account_id = $1 order by id', [accountId])).map(
    ({ body }) => body,
  );
const events = async (providerId: string) =>
  (await database.admin<{ code: string }>('select code from provider_event where provider_id = $1 order by id', [providerId])).map(
    ({ code }) => code,
  );
const again = () => database.admin(`update provider_credit set asked_at = now() - interval '25 hours'`);

test('several processes that start together ask once, and warn once a day', async () => {
  const { account, providerId } = await setUp('pursea');
  let asked = 0;
  const types = purse('pursea', () => {
    asked += 1;
    return 120;
  });
  const processes = Array.from({ length: 4 }, () => checks(types));
  await Promise.all(processes.map(({ ask }) => ask()));
  expect(asked).toBe(1);
  expect(await texts(account)).toEqual(['Test has 120 SEK left. You wanted to be told under 500 SEK.']);
  expect(processes.flatMap(({ rung }) => rung)).toEqual([account.providerId]);
  await again();
  await Promise.all(processes.map(({ ask }) => ask()));
  expect([asked, (await texts(account)).length]).toEqual([2, 1]);
  await again();
  await database.admin('update provider_credit set warned_on = warned_on - 1 where provider_id = $1', [providerId]);
  await Promise.all(processes.map(({ ask }) => ask()));
  expect((await texts(account)).length).toBe(2);
  expect(await events(providerId)).toEqual(['credit.asked', 'credit.warned', 'credit.asked', 'credit.asked', 'credit.warned']);
});

test('a process that starts asks again what was asked an hour ago, one that runs does not', async () => {
  await setUp('purseb', null);
  let asked = 0;
  const types = purse('purseb', () => {
    asked += 1;
    return 900;
  });
  const running = checks(types);
  await running.ask();
  await database.admin(`update provider_credit set asked_at = now() - interval '1 hour'`);
  await running.ask();
  expect(asked).toBe(1);
  await checks(types).ask();
  expect(asked).toBe(2);
});

test('enough is left, or nobody said how little is too little: nobody is told', async () => {
  const { account } = await setUp('pursec', 100);
  const { account: silent } = await setUp('pursec', null);
  await checks(purse('pursec', () => 120)).ask();
  expect([await texts(account), await texts(silent)]).toEqual([[], []]);
});

test('who does not tell keeps what was known, with a reason without secrets', async () => {
  const { account, providerId } = await setUp('pursed', 100);
  let left = 120;
  const { ask } = checks(purse('pursed', () => left));
  await ask();
  left = Number.NaN;
  await again();
  await ask();
  const [row] = await database.admin<{ balance: string; problem: string }>(
    'select balance_micros as balance, problem from provider_credit where provider_id = $1',
    [providerId],
  );
  expect(Number(row?.balance)).toBe(120e6);
  expect(row?.problem).toMatch(/./);
  expect(JSON.stringify(row)).not.toContain('pa55-word');
  expect(await events(providerId)).toEqual(['credit.asked', 'credit.unknown']);
  expect(await texts(account)).toEqual([]);
});
