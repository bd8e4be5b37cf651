import type { ContactDetail } from '@signalbox/contract';
import { fromPublicId } from '@signalbox/domain';
import type { Graph } from '@signalbox/flow';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

const make = (name: string, ...addresses: string[]): Promise<ContactDetail> =>
  at.services.contacts.create(at.ours.owner, { name, addresses, language: null, timeZone: null, fields: {} });
const found = async (search: string): Promise<string[]> =>
  (await at.services.contacts.list(at.ours.owner, { search })).items.map(({ name }) => name);

test('a contact is made with addresses as people write them, and found by first name, last name, number and e-mail', async () => {
  const made = await make('Leena Maria Korhonen', '070-174 06 61', 'Leena.K@Mail.example');
  expect(made.addresses.map(({ kind, value }) => [kind, value])).toEqual([
    ['phone', '+46701740661'],
    ['email', 'leena.k@mail.example'],
  ]);
  for (const search of ['leena', 'KORHO', '+46 70 174 06 61', '070-174 06 61', 'leena.k@'])
    expect([search, await found(search)]).toEqual([search, ['Leena Maria Korhonen']]);
  expect(await found('maria k%')).toEqual([]);
  const { contacts } = at.services;
  await expect(make('', '')).rejects.toMatchObject({ code: 'phone.missing' });
  await expect(make('')).rejects.toMatchObject({ code: 'contact.nameless', details: { field: 'name' } });
  await expect(make('Other', '12')).rejects.toMatchObject({ details: { field: 'addresses.0' } });
  await expect(make('Other', '+46 70 174 06 61')).rejects.toMatchObject({
    code: 'address.taken',
    details: { status: 409, field: 'addresses.0' },
  });
  expect(await found('other')).toEqual([]);
  await expect(contacts.get(at.theirs.owner, made.id)).rejects.toMatchObject({ code: 'contact.not_found' });
});

test('facts are changed one by one, a late change is refused, and everything is told with who did it', async () => {
  const { contacts } = at.services;
  const { owner } = at.ours;
  const { id } = await make('Bashir', '+46701740646', 'bashir@mail.example');
  const renamed = await contacts.change(owner, id, { revision: 1, name: 'Bashir Nur', language: 'so' });
  expect(renamed).toMatchObject({ name: 'Bashir Nur', language: 'so', timeZone: null, revision: 2 });
  await expect(contacts.change(owner, id, { revision: 1, timeZone: 'Europe/Paris' })).rejects.toMatchObject({
    code: 'contact.changed_elsewhere',
  });
  const [phone, email] = renamed.addresses.map((one) => one.id);
  const turned = await contacts.change(owner, id, { revision: 2, addressOrder: [email ?? '', phone ?? ''] });
  expect(turned.addresses.map(({ kind }) => kind)).toEqual(['email', 'phone']);
  await expect(contacts.change(owner, id, { revision: 3, addressOrder: [email ?? '', email ?? ''] })).rejects.toMatchObject({
    details: { field: 'addressOrder' },
  });
  await contacts.note(owner, id, { text: 'Rings back after 16.' });
  const { items } = await contacts.entries(owner, id, { kind: 'changes' });
  expect(
    items.map((one) => (one.kind === 'change' ? [one.change, one.was, one.now, one.by] : one.kind === 'note' ? one.text : one.kind)),
  ).toEqual([
    'Rings back after 16.',
    ['address_order', null, null, 'Ours owner'],
    ['language', null, 'so', 'Ours owner'],
    ['name', 'Bashir', 'Bashir Nur', 'Ours owner'],
    ['created', null, null, 'Ours owner'],
  ]);
  const first = await contacts.entries(owner, id, { kind: 'changes', limit: 2 });
  expect(await contacts.entries(owner, id, { kind: 'changes', before: first.next ?? '' })).toEqual({ items: items.slice(2), next: null });
});

test('an address is corrected, verified, held back and let through again with a reason', async () => {
  const { contacts } = at.services;
  const { owner } = at.ours;
  const made = await make('Mira', '+46701740675');
  const [addressId = ''] = made.addresses.map((one) => one.id);
  const key = { id: made.id, addressId };
  expect((await contacts.changeAddress(owner, key, { verified: true })).addresses[0]?.verifiedAt).not.toBeNull();
  const corrected = await contacts.changeAddress(owner, key, { address: '070 174 06 76' });
  expect(corrected.addresses).toMatchObject([{ value: '+46701740676', verifiedAt: null, optedOut: null }]);
  expect((await contacts.changeAddress(owner, key, { optedOut: true })).addresses[0]?.optedOut).toMatchObject({ source: 'hand' });
  await expect(contacts.changeAddress(owner, key, { optedOut: false })).rejects.toMatchObject({ code: 'contact.reason_missing' });
  expect((await contacts.changeAddress(owner, key, { optedOut: false, reason: 'Rang us.' })).addresses[0]?.optedOut).toBeNull();
  const both = await contacts.addAddress(owner, made.id, { address: 'mira@mail.example' });
  expect(both.addresses.map(({ value }) => value)).toEqual(['+46701740676', 'mira@mail.example']);
  expect((await contacts.removeAddress(owner, key)).addresses.map(({ value }) => value)).toEqual(['mira@mail.example']);
  await expect(contacts.removeAddress(owner, key)).rejects.toMatchObject({ code: 'address.not_found' });
});

test('tags and groups, for one and for many; who has them already is left out, and a run that waits for the tag hears of it', async () => {
  const { contacts } = at.services;
  const { owner } = at.ours;
  const [anna, erik] = [await make('Anna Ek'), await make('Erik Ek')];
  const tagged = await contacts.tag(owner, anna.id, { name: 'Heating' });
  expect(tagged.tags.map(({ name }) => name)).toEqual(['Heating']);
  const events = await at.database.admin<{ events: unknown }>(`select payload -> 'events' as events from outbox where account_id = $1`, [
    at.ours.accountId,
  ]);
  expect(JSON.stringify(events)).toContain(`${fromPublicId('contact', anna.id)}|heating`);
  const act = { kind: 'tag' as const, name: 'heating' };
  expect(await contacts.changeMany(owner, { ids: [anna.id, erik.id], act })).toEqual({ ids: [erik.id] });
  const tagId = tagged.tags[0]?.id ?? '';
  expect((await contacts.list(owner, { tagId })).items.map(({ name }) => name)).toEqual(['Erik Ek', 'Anna Ek']);
  expect((await contacts.untag(owner, { id: anna.id, tagId })).tags).toEqual([]);
  const joined = await contacts.addToGroup(owner, erik.id, { name: 'Lake Street' });
  const groupId = joined.groups[0]?.id ?? '';
  expect((await contacts.list(owner, { groupId })).items.map(({ name }) => name)).toEqual(['Erik Ek']);
  expect((await contacts.removeFromGroup(owner, { id: erik.id, groupId })).groups).toEqual([]);
  await contacts.changeMany(owner, { ids: [anna.id, erik.id], act: { kind: 'status', status: 'archived' } });
  expect(await found('ek')).toEqual([]);
  expect((await contacts.list(owner, { search: 'ek', status: 'archived' })).items).toHaveLength(2);
  expect(await contacts.changeMany(at.theirs.owner, { ids: [anna.id], act })).toEqual({ ids: [] });
});

test('messages and runs about a contact stand in the timeline, open runs on their own; who may look only changes nothing', async () => {
  const { contacts } = at.services;
  const { owner } = at.ours;
  const made = await make('Jonas Weber', '+46701740652');
  const [begin, end] = [node('start', 'trigger.manual'), node('end', 'flow.stop')];
  const published = await at.publish({
    ...{ format: 1, nodes: [begin, end], notes: [] },
    edges: [{ id: 'start-end', from: 'start', port: 'next', to: 'end' }],
  });
  await at.addRun(published, { contactId: fromPublicId('contact', made.id) });
  expect((await contacts.get(owner, made.id)).openRuns).toMatchObject([{ workflowName: 'Test', status: 'open' }]);
  await at.database.admin(
    `insert into message (account_id, id, inbound, channel, class, state, our_address, their_address, body) values ($1, uuid7(), true, 'sms', 2, 0, '71400', '+46701740652', 'Hello')`,
    [at.ours.accountId],
  );
  const { items } = await contacts.entries(owner, made.id, {});
  expect(items.map(({ kind }) => kind)).toEqual(['message', 'run', 'change']);
  expect((await contacts.entries(owner, made.id, { kind: 'messages' })).items).toMatchObject([{ message: { text: 'Hello' } }]);
  const user = await at.person('user');
  expect((await contacts.get(user, made.id)).name).toBe('Jonas Weber');
  for (const refused of [
    () => contacts.create(user, { name: 'No', addresses: [], language: null, timeZone: null, fields: {} }),
    () => contacts.tag(user, made.id, { name: 'No' }),
    () => contacts.note(user, made.id, { text: 'No' }),
    () => contacts.addAddress(user, made.id, { address: '+46701740653' }),
  ])
    await expect((async () => refused())()).rejects.toMatchObject({ code: 'right.missing' });
});

const node = (id: string, type: string): Graph['nodes'][number] => ({
  ...{ id, type, version: 1, title: '', input: {}, position: { x: 0, y: 0 }, off: false, note: '' },
});
