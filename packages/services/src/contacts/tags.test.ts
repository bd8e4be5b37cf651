import type { Graph } from '@signalbox/flow';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

const person = (name: string, phone: string) =>
  at.services.contacts.create(at.ours.owner, { ...{ language: null, timeZone: null, fields: {} }, name, addresses: [phone] });

test('a tag gets a colour and another name; one that a workflow or a group names keeps its name', async () => {
  const { contacts, workflows } = at.services;
  const { owner } = at.ours;
  const tag = await contacts.createTag(owner, { name: 'Water' });
  await contacts.createTag(owner, { name: 'Heat' });
  expect(await contacts.changeTag(owner, tag.id, { colour: 'blue' })).toMatchObject({
    name: 'Water',
    colour: 'blue',
    uses: [],
    groups: [],
  });
  await expect(contacts.changeTag(owner, tag.id, { name: 'HEAT' })).rejects.toMatchObject({ code: 'tag.taken', details: { status: 409 } });
  expect(await contacts.changeTag(owner, tag.id, { name: 'No water' })).toMatchObject({ name: 'No water', colour: 'blue' });
  const maja = await person('Maja', '+46701740801');
  const tagged = await contacts.tag(owner, maja.id, { name: 'no water' });
  expect(tagged.tags).toEqual([{ id: tag.id, name: 'No water', colour: 'blue' }]);

  await workflows.create(owner, { name: 'Tells them', graph });
  await contacts.createGroup(owner, { name: 'Thirsty', when: '"No water" in contact.tags' });
  expect(await contacts.tagDetail(owner, tag.id)).toMatchObject({
    count: 1,
    uses: [{ name: 'Tells them' }],
    groups: [{ name: 'Thirsty' }],
  });
  await expect(contacts.changeTag(owner, tag.id, { name: 'Other' })).rejects.toMatchObject({ code: 'tag.used' });
  await expect(contacts.removeTag(owner, tag.id)).rejects.toMatchObject({ code: 'tag.used' });
  expect(await contacts.changeTag(owner, tag.id, { name: 'NO WATER', colour: null })).toMatchObject({ name: 'NO WATER', colour: null });
  await expect(contacts.tagDetail(at.theirs.owner, tag.id)).rejects.toMatchObject({ code: 'tag.not_found' });
  const user = await at.person('user');
  await expect((async () => contacts.changeTag(user, tag.id, { colour: 'red' }))()).rejects.toMatchObject({ code: 'right.missing' });
});

test('a tag is merged into another: everybody has the other one, once; a tag is removed from everybody', async () => {
  const { contacts } = at.services;
  const { owner } = at.ours;
  const [from, into] = [await contacts.createTag(owner, { name: 'Vistor' }), await contacts.createTag(owner, { name: 'Visitors' })];
  const [anna, erik] = [await person('Anna', '+46701740802'), await person('Erik', '+46701740803')];
  for (const { id } of [anna, erik]) await contacts.tag(owner, id, { name: 'Vistor' });
  await contacts.tag(owner, erik.id, { name: 'Visitors' });
  await expect(contacts.mergeTag(owner, from.id, { intoId: from.id })).rejects.toMatchObject({ code: 'tag.itself' });
  expect(await contacts.mergeTag(owner, from.id, { intoId: into.id })).toMatchObject({ name: 'Visitors', count: 2 });
  expect((await contacts.get(owner, anna.id)).tags.map(({ name }) => name)).toEqual(['Visitors']);
  expect((await contacts.tags(owner)).items.map(({ name }) => name)).not.toContain('Vistor');
  await contacts.removeTag(owner, into.id);
  expect((await contacts.get(owner, erik.id)).tags).toEqual([]);
  await expect(contacts.removeTag(owner, into.id)).rejects.toMatchObject({ code: 'tag.not_found' });
});

const graph: Graph = {
  ...{ format: 1, edges: [], notes: [] },
  nodes: [
    {
      ...{ id: 'tag1', type: 'tag.add', version: 1, title: '', position: { x: 0, y: 0 }, off: false, note: '' },
      input: { tag: 'no water' },
    },
  ],
};
