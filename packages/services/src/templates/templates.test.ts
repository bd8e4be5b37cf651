import { TemplateBody } from '@signalbox/domain';
import type { Graph } from '@signalbox/flow';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

const body = (text: string) =>
  TemplateBody.parse({
    fallback: 'en',
    texts: [
      { channel: 'sms', language: 'en', text },
      { channel: 'sms', language: 'sv', text: 'Hej {{ contact.name }}, {{ values.when }}' },
    ],
    values: [{ name: 'when' }],
  });

test('is made, found, says something else, and goes back to what it said', async () => {
  const { templates } = at.services;
  const { owner } = at.ours;
  const made = await templates.create(owner, { name: 'Water is back', body: body('Hi {{ contact.name }}') });
  expect(made).toMatchObject({ channels: ['sms'], languages: ['en', 'sv'], version: 1, revision: 1, uses: [] });
  await expect(templates.create(owner, { name: 'WATER is back' })).rejects.toMatchObject({ code: 'template.taken' });
  expect((await templates.list(owner, { search: 'WATER' })).items).toMatchObject([{ id: made.id }]);
  const renamed = await templates.change(owner, made.id, { revision: 1, name: 'Water' });
  expect(renamed).toMatchObject({ name: 'Water', version: 1, revision: 2 });
  const other = await templates.change(owner, made.id, { revision: 2, body: body('Dear {{ contact.name }}') });
  expect(other).toMatchObject({ version: 2, revision: 3 });
  await expect(templates.change(owner, made.id, { revision: 2, name: 'Late' })).rejects.toMatchObject({
    code: 'template.changed_elsewhere',
  });
  const { items } = await templates.versions(owner, made.id);
  expect(items.map(({ version }) => version)).toEqual([2, 1]);
  const first = items[1]?.body;
  expect(first).toEqual(made.body);
  expect(await templates.change(owner, made.id, { revision: 3, ...(first ? { body: first } : {}) })).toMatchObject({
    version: 3,
    body: made.body,
  });
});

test('reads only what somebody gives it', async () => {
  const { templates } = at.services;
  const { owner } = at.ours;
  const wrong = (text: string) => templates.create(owner, { name: text, body: body(text) });
  await expect(wrong('{{ trigger.text }}')).rejects.toMatchObject({ code: 'template.hole', details: { field: 'body.texts.sms.en.text' } });
  await expect(wrong('{{ contact.fields.home }}')).rejects.toMatchObject({ code: 'template.hole' });
  await expect(wrong('{{ contact.name')).rejects.toMatchObject({ code: 'template.hole_broken' });
  await at.services.contacts.createField(owner, { title: 'Home', type: 'text', choices: [], required: false });
  expect(await wrong('{{ contact.fields.home }}')).toMatchObject({ version: 1 });
});

test('a person gets their language, or the one that it falls back to, and that is said', async () => {
  const { templates, contacts } = at.services;
  const { owner } = at.ours;
  const { id } = await templates.create(owner, { name: 'Spoken', body: body('Hi {{ contact.name }}, {{ values.when }}') });
  const person = (name: string, language: string | null) =>
    contacts.create(owner, { name, language, timeZone: null, fields: {}, addresses: [] });
  const preview = async (contactId: string | null) =>
    templates.preview(owner, id, { channel: 'sms', contactId, values: { when: '14:00' } });
  expect(await preview((await person('Maja', 'sv-FI')).id)).toMatchObject({ language: 'sv', fellBack: false, text: 'Hej Maja, 14:00' });
  expect(await preview((await person('Aino', 'fi')).id)).toMatchObject({ language: 'en', fellBack: true, text: 'Hi Aino, 14:00' });
  expect(await preview(null)).toMatchObject({ language: 'en', fellBack: false, text: 'Hi , 14:00' });
  await expect(templates.preview(owner, id, { channel: 'email', contactId: null, values: {} })).rejects.toMatchObject({
    code: 'template.no_text',
  });
});

test('one that a workflow names is not deleted; it may be archived, and its name is free then', async () => {
  const { templates, workflows } = at.services;
  const { owner } = at.ours;
  const made = await templates.create(owner, { name: 'Named' });
  await workflows.create(owner, { name: 'Says it', graph: graphWith(made.id) });
  expect((await templates.get(owner, made.id)).uses).toMatchObject([{ name: 'Says it' }]);
  await expect(templates.delete(owner, made.id)).rejects.toMatchObject({ code: 'template.used', details: { status: 409 } });
  const archived = await templates.change(owner, made.id, { revision: 1, archived: true });
  expect((await templates.list(owner, {})).items.map(({ id }) => id)).not.toContain(made.id);
  expect((await templates.list(owner, { archived: true })).items.map(({ id }) => id)).toEqual([made.id]);
  const again = await templates.create(owner, { name: 'Named' });
  await expect(templates.change(owner, made.id, { revision: archived.revision, archived: false })).rejects.toMatchObject({
    code: 'template.taken',
  });
  await templates.delete(owner, again.id);
  await expect(templates.get(owner, again.id)).rejects.toMatchObject({ code: 'template.not_found' });
});

test('another account is not there, and a user may look only', async () => {
  const { templates } = at.services;
  const made = await templates.create(at.ours.owner, { name: 'Ours' });
  const missing = { code: 'template.not_found', details: { status: 404 } };
  await expect(templates.get(at.theirs.owner, made.id)).rejects.toMatchObject(missing);
  await expect(templates.change(at.theirs.owner, made.id, { revision: 1, name: 'Theirs' })).rejects.toMatchObject(missing);
  await expect(templates.delete(at.theirs.owner, made.id)).rejects.toMatchObject(missing);
  await expect(templates.versions(at.theirs.owner, made.id)).rejects.toMatchObject(missing);
  await expect(templates.preview(at.theirs.owner, made.id, { channel: 'sms', contactId: null, values: {} })).rejects.toMatchObject(missing);
  expect((await templates.list(at.theirs.owner, {})).items).toEqual([]);
  const user = await at.person('user');
  expect(await templates.get(user, made.id)).toEqual(made);
  expect(() => templates.create(user, { name: 'No' })).toThrow(expect.objectContaining({ code: 'right.missing' }));
});

const graphWith = (template: string): Graph => ({
  ...{ format: 1, edges: [], notes: [] },
  nodes: [
    { ...{ id: 'get', type: 'template.get', version: 1, title: '', position: { x: 0, y: 0 }, off: false, note: '' }, input: { template } },
  ],
});
