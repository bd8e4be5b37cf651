import type { Graph } from '@signalbox/flow';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

test('a group takes contacts and pasted addresses, tells what it did not find, and makes contacts of it when asked', async () => {
  const { contacts } = at.services;
  const { owner } = at.ours;
  const group = await contacts.createGroup(owner, { name: 'Lake Street' });
  const base = { language: null, timeZone: null, fields: {} };
  const anna = await contacts.create(owner, { ...base, name: 'Anna', addresses: ['+46701740701'] });
  const erik = await contacts.create(owner, { ...base, name: 'Erik', addresses: ['erik@mail.example'] });
  const addresses = ['070-174 07 01', 'ERIK@mail.example', '070-174 07 02', 'nonsense', '+46 70 174 07 02'];
  expect(await contacts.addMembers(owner, group.id, { contactIds: [anna.id], addresses, create: false })).toEqual({
    ...{ added: 2, already: 0, invalid: ['nonsense'] },
    unknown: ['+46 70 174 07 02'],
  });
  expect(await contacts.addMembers(owner, group.id, { contactIds: [erik.id], addresses, create: true })).toEqual({
    ...{ added: 1, already: 2, invalid: ['nonsense'], unknown: [] },
  });
  expect(await contacts.group(owner, group.id)).toMatchObject({ name: 'Lake Street', count: 3, auto: false, archived: false, uses: [] });
  await expect(contacts.group(at.theirs.owner, group.id)).rejects.toMatchObject({ code: 'group.not_found' });
});

test('a group is renamed, archived and brought back; one that a workflow names stays as it is', async () => {
  const { contacts, workflows } = at.services;
  const { owner } = at.ours;
  const group = await contacts.createGroup(owner, { name: 'Night shift' });
  await contacts.createGroup(owner, { name: 'Day shift' });
  await expect(contacts.changeGroup(owner, group.id, { name: 'DAY shift' })).rejects.toMatchObject({ code: 'group.taken' });
  expect(await contacts.changeGroup(owner, group.id, { name: 'Nights' })).toMatchObject({ name: 'Nights' });
  expect(await contacts.changeGroup(owner, group.id, { archived: true })).toMatchObject({ archived: true });
  expect((await contacts.groups(owner)).items.map(({ name }) => name)).not.toContain('Nights');
  await expect(contacts.addMembers(owner, group.id, { contactIds: [], addresses: [], create: false })).rejects.toMatchObject({
    code: 'group.closed',
  });
  await contacts.changeGroup(owner, group.id, { archived: false });
  await workflows.create(owner, { name: 'Wakes them', graph });
  expect((await contacts.group(owner, group.id)).uses).toMatchObject([{ name: 'Wakes them' }]);
  for (const change of [{ name: 'Other' }, { archived: true }])
    await expect(contacts.changeGroup(owner, group.id, change)).rejects.toMatchObject({ code: 'group.used', details: { status: 409 } });
  expect(await contacts.changeGroup(owner, group.id, { name: 'NIGHTS' })).toMatchObject({ name: 'NIGHTS' });
  const user = await at.person('user');
  await expect((async () => contacts.changeGroup(user, group.id, { name: 'No' }))()).rejects.toMatchObject({ code: 'right.missing' });
});

const graph: Graph = {
  ...{ format: 1, edges: [], notes: [] },
  nodes: [
    {
      ...{ id: 'join', type: 'group.add', version: 1, title: '', position: { x: 0, y: 0 }, off: false, note: '' },
      input: { group: 'nights' },
    },
  ],
};
