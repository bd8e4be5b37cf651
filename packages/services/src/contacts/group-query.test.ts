import { fromPublicId } from '@signalbox/domain';
import { groupPort, listMembers, memberIdsAfter } from '@signalbox/runner';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
  const { contacts } = at.services;
  await contacts.createField(at.ours.owner, { title: 'Flat', type: 'number', choices: [], required: false });
  await contacts.createField(at.ours.owner, { title: 'Moved in', type: 'date', choices: [], required: false });
  await contacts.createField(at.ours.owner, { title: 'Late', type: 'boolean', choices: [], required: false });
  await add('Maja Lind', { language: 'sv', fields: { flat: 3, moved_in: '2024-05-01', late: true }, tags: ['Water'], groups: ['Street'] });
  await add('Olle Ek', { language: 'fi', fields: { flat: 12, moved_in: '2020-01-31' }, tags: ['Water'] });
  await add('Bo', { fields: {} });
});
afterAll(() => at.close());

interface Person {
  language?: string;
  fields: Record<string, string | number | boolean>;
  tags?: string[];
  groups?: string[];
}
async function add(name: string, { language, fields, tags = [], groups = [] }: Person) {
  const { contacts } = at.services;
  const { id } = await contacts.create(at.ours.owner, { name, addresses: [], language: language ?? null, timeZone: null, fields });
  for (const tag of tags) await contacts.tag(at.ours.owner, id, { name: tag });
  for (const group of groups) await contacts.addToGroup(at.ours.owner, id, { name: group });
  return id;
}
const found = async (when: string): Promise<string[]> => {
  const { count, first } = await at.services.contacts.previewGroup(at.ours.owner, { when });
  expect(count).toBe(first.length);
  return first.map(({ name }) => name).sort();
};
const own = (form: string): string => form.replaceAll('#flat', 'contact.fields.flat').replaceAll('#moved', 'contact.fields.moved_in');

test.each([
  ['"water" in contact.tags', ['Maja Lind', 'Olle Ek']],
  ['!("Water" in contact.tags)', ['Bo']],
  ['"Street" in contact.groups || default(same(contact.language, "FI "), false)', ['Maja Lind', 'Olle Ek']],
  [
    '"Water" in contact.tags && (default(double(#flat) > 5, false) || default(contact.fields.late == true, false))',
    ['Maja Lind', 'Olle Ek'],
  ],
  ['default(double(#flat) >= 3, false) && default(double(#flat) < 12, false)', ['Maja Lind']],
  ['default(double(#flat) != 3, true)', ['Bo', 'Olle Ek']],
  ['default(between(double(#flat), 1, 5), false)', ['Maja Lind']],
  ['default(!same(contact.language, "sv"), true)', ['Bo', 'Olle Ek']],
  ['default(same(contact.language, ["sv", "en"]), false)', ['Maja Lind']],
  ['default(lower(contact.name).contains(lower("IND")), false)', ['Maja Lind']],
  ['default(lower(trim(contact.name)).startsWith(lower("bo")), false)', ['Bo']],
  ['default(contact.language, "") == ""', ['Bo']],
  ['default(beforeDay(#moved, "2022-01-01"), false)', ['Olle Ek']],
  ['default(onDay(#moved, "2024-05-01"), false)', ['Maja Lind']],
  ['default(inLast(contact.createdAt, 2, "days"), false)', ['Bo', 'Maja Lind', 'Olle Ek']],
  [`default(same(contact.name, "x' or true --"), false)`, []],
])('%s finds %j', async (when, names) => {
  expect(await found(own(when))).toEqual(names);
});

test('what contacts cannot be looked up by is refused with the reason', async () => {
  for (const [when, variant] of [
    ['size(contact.name) > 3 && "a" in contact.tags', 'unknown'],
    ['default(same(trigger.text, "a"), false)', 'unknown'],
    ['choose("contact.name", "is")', 'unfinished'],
    ['((', 'unknown'],
  ] as const)
    await expect(at.services.contacts.previewGroup(at.ours.owner, { when })).rejects.toMatchObject({ code: 'group.query', variant });
});

test('a group that fills itself is a group like another: members, counts, lists, and why', async () => {
  const { contacts } = at.services;
  const { owner, accountId } = at.ours;
  const made = await contacts.createGroup(owner, { name: 'Water people', when: '"Water" in contact.tags' });
  expect(made).toMatchObject({ auto: true });
  expect(await contacts.group(owner, made.id)).toMatchObject({ count: 2, when: '"Water" in contact.tags' });
  expect((await contacts.list(owner, { groupId: made.id })).items.map(({ name }) => name)).toEqual(['Olle Ek', 'Maja Lind']);
  expect((await contacts.list(owner, { groupId: made.id, search: 'maja' })).items.map(({ name }) => name)).toEqual(['Maja Lind']);
  const [olle, maja] = (await contacts.list(owner, { groupId: made.id })).items.map(({ id }) => id);
  await at.database.db.withAccountSql(accountId, async (sql) => {
    expect(await memberIdsAfter(sql, fromPublicId('group', made.id), { after: null, limit: 10 })).toHaveLength(2);
    expect((await listMembers(sql, ['Water people'], 5)).get('Water people')).toHaveLength(2);
    expect(await groupPort(sql).count(['water people'])).toEqual([2]);
    expect(await groupPort(sql).has([{ contactId: fromPublicId('contact', maja ?? ''), group: 'Water people' }])).toEqual([true]);
  });
  const when = '"Water" in contact.tags && default(double(contact.fields.flat) < 10, false)';
  expect(await contacts.previewGroup(owner, { when, groupId: made.id })).toMatchObject({ count: 1, joins: 0, leaves: 1 });
  expect(await contacts.changeGroup(owner, made.id, { when })).toMatchObject({ count: 1 });
  expect(await contacts.whyMember(owner, made.id, olle ?? '')).toEqual({
    ...{ isIn: false, join: 'and', active: true },
    parts: [
      { text: '"Water" in contact.tags', holds: true },
      { text: 'default(double(contact.fields.flat) < 10, false)', holds: false },
    ],
  });
  await expect(contacts.previewGroup(at.theirs.owner, { when, groupId: made.id })).rejects.toMatchObject({ code: 'group.not_found' });
  const byHand = await contacts.createGroup(owner, { name: 'By hand' });
  await expect(contacts.changeGroup(owner, byHand.id, { when })).rejects.toMatchObject({ code: 'group.by_hand' });
});
