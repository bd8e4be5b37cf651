import type { FieldType } from '@signalbox/domain';
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

test('fields are made, renamed, hidden and put in order; their keys are made of the title and stay', async () => {
  const { contacts } = at.services;
  const { owner } = at.ours;
  const field = (title: string, type: FieldType = 'text', choices: string[] = []) =>
    contacts.createField(owner, { title, type, choices, required: false });
  await field('Förra besöket', 'date');
  await field('Storlek', 'choice', ['S', 'M', 'S']);
  const made = (await field('Forra besoket!')).items;
  expect(made.map(({ key, title, type, choices }) => [key, title, type, choices])).toEqual([
    ['forra_besoket', 'Förra besöket', 'date', []],
    ['storlek', 'Storlek', 'choice', ['S', 'M']],
    ['forra_besoket_2', 'Forra besoket!', 'text', []],
  ]);
  await expect(field('STORLEK')).rejects.toMatchObject({ code: 'field.taken', details: { status: 409 } });
  await expect((async () => field('None', 'choice'))()).rejects.toMatchObject({ code: 'field.no_choices' });
  const [date, size, other] = made.map(({ id }) => id) as [string, string, string];
  const renamed = await contacts.changeField(owner, size, { title: 'Size', choices: ['L'], hidden: true });
  expect(renamed.items[1]).toMatchObject({ key: 'storlek', title: 'Size', choices: ['L'], hidden: true, required: false });
  const turned = await contacts.orderFields(owner, { ids: [other, date, size] });
  expect(turned.items.map(({ id }) => id)).toEqual([other, date, size]);
  await expect(contacts.orderFields(owner, { ids: [date, size] })).rejects.toMatchObject({ code: 'field.changed_elsewhere' });
  expect((await contacts.fields(at.theirs.owner)).items).toEqual([]);
  await expect(contacts.changeField(at.theirs.owner, date, { title: 'Theirs' })).rejects.toMatchObject({ code: 'field.not_found' });
});

test('values are of the kind of their field, what has to be filled in is, and a contact keeps them through a rename', async () => {
  const { contacts } = at.services;
  const { owner } = at.ours;
  const kinds = ['text', 'number', 'boolean', 'date', 'time', 'location', 'phone', 'email'] as const;
  for (const type of kinds) await contacts.createField(owner, { title: `Of ${type}`, type, choices: [], required: type === 'number' });
  const base = { name: 'Fields', addresses: [], language: null, timeZone: null };
  await expect(contacts.create(owner, { ...base, fields: {} })).rejects.toMatchObject({ code: 'contact.field_required' });
  const made = await contacts.create(owner, { ...base, fields: { of_number: 4711, of_phone: '070-174 06 12', of_email: 'A@B.example' } });
  expect(made.fields).toEqual({ of_number: 4711, of_phone: '+46701740612', of_email: 'a@b.example' });
  const put = (fields: Record<string, string | number | boolean | null>, revision = 1) =>
    contacts.change(owner, made.id, { revision, fields });
  for (const [key, wrong] of [
    ...([
      ['of_number', '12'],
      ['of_boolean', 'yes'],
      ['of_date', '2026-13-40'],
      ['of_time', '24:00'],
    ] as const),
    ...([
      ['of_phone', 'none'],
      ['of_email', 'none'],
    ] as const),
  ])
    await expect(put({ [key]: wrong })).rejects.toMatchObject({ code: 'contact.field_wrong', details: { field: `fields.${key}` } });
  await expect(put({ gone: 'x' })).rejects.toMatchObject({ code: 'contact.field_gone' });
  await expect(put({ of_number: null })).rejects.toMatchObject({ code: 'contact.field_required' });
  const changed = await put({ of_boolean: true, of_date: '2026-03-02', of_phone: '' });
  expect(changed.fields).toEqual({ of_number: 4711, of_email: 'a@b.example', of_boolean: true, of_date: '2026-03-02' });
  const { items } = await contacts.entries(owner, made.id, { kind: 'changes' });
  expect(items.map((one) => (one.kind === 'change' ? [one.what, one.was, one.now] : []))).toEqual([
    ['Of phone', '+46701740612', null],
    ['Of date', null, '2026-03-02'],
    ['Of boolean', null, 'true'],
    [null, null, null],
  ]);
});
