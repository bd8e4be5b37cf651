import { addContact, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { addPerson, testServices } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CurrentSession } from '../auth/auth.ts';
import type { Services } from '../create-services.ts';
import { takeNumber } from './take-number.ts';

let database: TestDatabase;
let services: Services;
let close: () => Promise<void>;
beforeAll(async () => {
  database = await testDatabase();
  ({ services, close } = testServices(database));
});
afterAll(async () => {
  await close();
  await database.close();
});

let accounts = 0;
async function account(): Promise<{ accountId: number; person: CurrentSession }> {
  accounts += 1;
  const { accountId } = await seedAccount(database, { name: `Account ${accounts}`, ownAddress: `7200${accounts}` });
  return { accountId, person: await addPerson(database, accountId) };
}
const phonesOf = async (accountId: number): Promise<string[]> => {
  const rows = await database.admin<{ number: string }>(
    'select number from practice_phone where account_id = $1 and not put_away order by added_at',
    [accountId],
  );
  return rows.map(({ number }) => number);
};
/** Without a workflow that starts by a text there is nothing to try; the phone is there all the same. */
const gone = { code: 'try_it.gone' };

test('an account without a practice phone says so, and gets one', async () => {
  const { accountId, person } = await account();
  await expect(services.practice.tryIt(person)).rejects.toMatchObject({ code: 'try_it.no_phone' });
  for (const _ of [1, 2]) await expect(services.practice.setUpPhone(person)).rejects.toMatchObject(gone);
  expect(await phonesOf(accountId)).toEqual([expect.stringMatching(/^\+467017406[2-9]\d$/)]);
});

test('no two accounts get one number, also when they ask together', async () => {
  const both = await Promise.all([account(), account()]);
  const range = [{ begin: '+4477009009', digits: 2, from: 10, to: 13 }];
  const take = ({ accountId }: { accountId: number }) => database.db.withAccountSql(accountId, (sql) => takeNumber(sql, range));
  const [one, other] = both;
  const taken = await Promise.all([take(one), take(other), take(one), take(other)]);
  expect(new Set(taken).size).toBe(4);
  await expect(take(one)).rejects.toMatchObject({ code: 'practice.none_left' });
  await expect(
    database.admin('insert into practice_phone (account_id, number) values ($1, $2)', [other.accountId, taken[0]]),
  ).rejects.toMatchObject({ code: '23505' });
});

test('a number that a contact has is no practice phone', async () => {
  const { accountId } = await account();
  await addContact(database, accountId, { phone: '+447700900950' });
  const range = [{ begin: '+4477009009', digits: 2, from: 50, to: 51 }];
  expect(await database.db.withAccountSql(accountId, (sql) => takeNumber(sql, range))).toBe('+447700900951');
});

test('three phones are the most; one that is put away is nobody else’s and comes back, the last one stays', async () => {
  const { accountId, person } = await account();
  const add = () => services.practice.addPhone(person);
  for (const _ of [1, 2, 3]) await expect(add()).rejects.toMatchObject(gone);
  await expect(add()).rejects.toMatchObject({ code: 'practice.enough' });
  const [first = '', second = '', third = ''] = await phonesOf(accountId);
  await expect(services.practice.putPhoneAway(person, second)).rejects.toMatchObject(gone);
  await expect(services.practice.read(person, second, { after: 0, waitMs: 0 })).rejects.toMatchObject({ code: 'practice.no_phone' });
  const other = await account();
  await expect(services.practice.putPhoneAway(other.person, first)).rejects.toMatchObject({ code: 'practice.no_phone' });
  await expect(add()).rejects.toMatchObject(gone);
  expect(await phonesOf(accountId)).toEqual([first, third, second]);
  for (const number of [first, second]) await expect(services.practice.putPhoneAway(person, number)).rejects.toMatchObject(gone);
  await expect(services.practice.putPhoneAway(person, third)).rejects.toMatchObject({ code: 'practice.last_phone' });
});

test('who has a phone is said by name, language and fields of their kind', async () => {
  const { accountId, person } = await account();
  await database.admin(
    `insert into field (account_id, id, key, title, type, choices) values ($1, uuid7(), 'floor', 'Floor', 'number', null), ($1, uuid7(), 'size', 'Size', 'choice', '["S", "M"]')`,
    [accountId],
  );
  await expect(services.practice.setUpPhone(person)).rejects.toMatchObject(gone);
  const [phone = ''] = await phonesOf(accountId);
  expect(await services.practice.contact(person, phone)).toEqual({ name: '', language: null, fields: {} });
  const change = (fields: Record<string, string | number | null>) =>
    services.practice.changeContact(person, phone, { name: 'Elsa', language: 'sv', fields });
  expect(await change({ floor: 3, size: 'M' })).toEqual({ name: 'Elsa', language: 'sv', fields: { floor: 3, size: 'M' } });
  expect(await change({ floor: null })).toMatchObject({ fields: { size: 'M' } });
  await expect(change({ floor: 'three' })).rejects.toMatchObject({ code: 'contact.field_wrong', values: { title: 'Floor' } });
  await expect(change({ size: 'XL' })).rejects.toMatchObject({ code: 'contact.field_wrong' });
  await expect(change({ height: 3 })).rejects.toMatchObject({ code: 'contact.field_gone' });
  expect((await services.contacts.list(person, { search: phone })).items).toMatchObject([{ name: 'Elsa', phones: [phone] }]);
});
