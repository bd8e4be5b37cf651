import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

test('a group and a tag are made once, whatever the capitals, by whoever may draw workflows', async () => {
  const { contacts } = at.services;
  const made = await contacts.createGroup(at.ours.owner, { name: 'Caretakers' });
  expect(made).toMatchObject({ name: 'Caretakers', count: 0, auto: false });
  expect(await contacts.createGroup(at.ours.owner, { name: 'CARETAKERS' })).toEqual(made);
  const tag = await contacts.createTag(at.ours.owner, { name: 'On call' });
  expect(await contacts.createTag(at.ours.owner, { name: 'on call' })).toEqual(tag);
  expect((await contacts.groups(at.ours.owner)).items.filter(({ name }) => /^caretakers$/i.test(name))).toHaveLength(1);
  expect((await contacts.groups(at.theirs.owner)).items.map(({ name }) => name)).not.toContain('Caretakers');
  await expect(contacts.createGroup(await at.person('user'), { name: 'Others' })).rejects.toMatchObject({ code: 'right.missing' });
});

test('the fields that the account gave its contacts', async () => {
  await at.database.admin(
    `insert into field (account_id, id, key, title, type, choices) values ($1, uuid7(), 'visit', 'Last visit', 'date', null), ($1, uuid7(), 'size', 'Size', 'choice', '["S", "M"]')`,
    [at.ours.accountId],
  );
  expect((await at.services.contacts.fields(at.ours.owner)).items).toEqual([
    { key: 'visit', title: 'Last visit', type: 'date', choices: [] },
    { key: 'size', title: 'Size', type: 'choice', choices: ['S', 'M'] },
  ]);
  expect((await at.services.contacts.fields(at.theirs.owner)).items).toEqual([]);
});
