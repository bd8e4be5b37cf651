import type { AccountSql } from '@signalbox/db';
import { newId, toPublicId } from '@signalbox/domain';
import { seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactPort } from './contact-port.ts';
import { groupPort } from './label-port.ts';
import { optOutPort } from './opt-out-port.ts';

let database: TestDatabase;
let accountId: number;
beforeAll(async () => {
  database = await testDatabase();
  ({ accountId } = await seedAccount(database));
  await within((sql) => sql(`insert into field (account_id, id, key, title, type) values ($1, $2, 'floor', 'Floor', 'number')`, [newId()]));
});
afterAll(() => database.close());

const within = <T>(work: (sql: AccountSql) => Promise<T>) => database.db.withAccountSql(accountId, work);
const person = async (phone: string) => {
  const [made] = await within((sql) => contactPort(sql).findOrCreate([{ kind: 'phone', value: phone, name: 'Maja' }]));
  if (!made) throw new Error('nobody was made');
  return made.contact;
};

test('contacts are found by address and by id, each in its place, and nobody is made', async () => {
  const maja = await person('+46701740911');
  const found = await within((sql) =>
    contactPort(sql).find([
      { kind: 'phone', value: '+46701740999' },
      { id: toPublicId('contact', maja.id) },
      { kind: 'phone', value: '+46701740911' },
      { id: maja.id },
      { id: 'nonsense' },
      { id: newId() },
    ]),
  );
  expect(found.map((one) => one?.id ?? null)).toEqual([null, maja.id, maja.id, maja.id, null, null]);
});

test('many changes are one write, in their order; what does not fit changes nothing, and each change is kept', async () => {
  const [maja, olle] = [await person('+46701740912'), await person('+46701740913')];
  const answers = await within((sql) =>
    contactPort(sql).change([
      { contactId: maja.id, set: { field: { key: 'floor', value: 3 } } },
      { contactId: olle.id, set: { field: { key: 'floor', value: 'high' } } },
      { contactId: maja.id, set: { field: { key: 'floor', value: 4 } } },
      { contactId: olle.id, set: { field: { key: 'car', value: 1 } } },
      { contactId: olle.id, set: { language: 'sv', status: 'archived' } },
      { contactId: newId(), set: { language: 'sv' } },
    ]),
  );
  expect(answers).toMatchObject([
    { contact: { id: maja.id, fields: { floor: 4 } } },
    { error: { code: 'field.wrong' } },
    { contact: { id: maja.id, fields: { floor: 4 } } },
    { error: { code: 'field.unknown' } },
    { contact: { id: olle.id, language: 'sv', fields: {} } },
    { error: { code: 'contact.missing' } },
  ]);
  const kept = await within((sql) =>
    sql(
      `select kind, what, was, is_now as now, user_id as by from contact_entry where account_id = $1 and contact_id = any ($2::uuid[]) order by id`,
      [[maja.id, olle.id]],
    ),
  );
  expect(kept).toEqual([
    { kind: 'field', what: 'Floor', was: null, now: '3', by: null },
    { kind: 'field', what: 'Floor', was: '3', now: '4', by: null },
    { kind: 'language', what: null, was: null, now: 'sv', by: null },
    { kind: 'status', what: null, was: 'active', now: 'archived', by: null },
  ]);
  const [emptied] = await within((sql) => contactPort(sql).change([{ contactId: maja.id, set: { field: { key: 'floor', value: null } } }]));
  expect(emptied).toMatchObject({ contact: { fields: {} } });
});

test('members are listed up to a number; a group that is not there has none', async () => {
  const [maja, olle] = [await person('+46701740914'), await person('+46701740915')];
  await within((sql) => groupPort(sql).add([maja, olle].map(({ id }) => ({ contactId: id, group: 'Staff' }))));
  const listed = await within((sql) => groupPort(sql).members([' staff', 'Staff', 'Nobody'], 1));
  expect(listed.map((members) => members?.map(({ id }) => id) ?? null)).toEqual([[maja.id], [maja.id], null]);
});

test('messages are held back for an address or a category of it, once', async () => {
  const place = (value: string, category: string | null = null) => ({ kind: 'phone', value, category });
  const add = () => within((sql) => optOutPort(sql).add([place('+46701740916'), place('+46701740917', 'news'), place('+46701740916')]));
  await add();
  await add();
  const asked = [
    place('+46701740916'),
    place('+46701740916', 'news'),
    place('+46701740917'),
    place('+46701740917', 'news'),
    place('+46701740918'),
  ];
  expect(await within((sql) => optOutPort(sql).has(asked))).toEqual([true, true, false, true, false]);
});
