import { createServer } from 'node:net';
import { openConnection } from '@signalbox/channels';
import { fromPublicId, isSignalboxError } from '@signalbox/domain';
import { emptyGraph, type Graph } from '@signalbox/flow';
import { readProvider, readSenders } from '@signalbox/messaging';
import { testSecretKey } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
}, 60_000);
afterAll(() => at.close());

const config = { host: '127.0.0.1', port: 2775, systemId: 'ours' };
const create = (name: string, more: object = {}) =>
  at.services.providers.create(at.ours.owner, { type: 'smpp', name, config, secrets: { password: 'pa55-word' }, perSecond: null, ...more });
const stored = (id: string) =>
  readProvider(at.database.db, { masterKey: testSecretKey, accountId: at.ours.accountId, providerId: fromPublicId('provider', id) });
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (isSignalboxError(error) ? [error.code, error.details.field].filter(Boolean).join(' ') : error),
  );

test('a provider is connected, and its secret is nowhere but with whoever talks to it', async () => {
  const made = await create('Operator');
  expect(made).toMatchObject({ name: 'Operator', status: 'on', secrets: [{ field: 'password', by: 'Ours owner' }], checked: null });
  // What was not said is as usual.
  expect(made.config).toMatchObject({ ...config, country: 'SE', windowSize: 10 });
  const lists = [await at.services.providers.list(at.ours.owner), await at.services.providers.list(at.theirs.owner)];
  expect(JSON.stringify(lists)).not.toContain('pa55-word');
  expect(lists[1]?.items.map(({ id }) => id)).not.toContain(made.id);
  expect(await stored(made.id)).toMatchObject({ secrets: { password: 'pa55-word' }, status: 'on' });
});

test.each([
  [{ config: { ...config, port: 99_999 } }, 'provider.setting config.port'],
  [{ config: { host: '', port: 1, systemId: 'a' } }, 'provider.setting config.host'],
  [{ secrets: {} }, 'provider.setting secrets.password'],
  [{ type: 'telepathy' }, 'provider.type_unknown type'],
])('settings that do not fit are named: %j', async (more, told) => {
  expect(await refusal(create('Broken', more))).toBe(told);
});

test('what is saved is what was looked at; pausing takes it from receivers and lanes', async () => {
  const { id, revision } = await create('Changing');
  const { change } = at.services.providers;
  const changed = await change(at.ours.owner, id, { revision, name: 'Changed', secrets: { password: 'other-word' }, perSecond: 20 });
  expect(changed).toMatchObject({ name: 'Changed', perSecond: 20, config });
  expect(await stored(id)).toMatchObject({ secrets: { password: 'other-word' } });
  expect(await refusal(change(at.ours.owner, id, { revision, name: 'Late' }))).toBe('provider.changed_elsewhere revision');
  expect(await refusal(change(at.ours.owner, id, { revision: changed.revision, secrets: { password: null } }))).toBe(
    'provider.setting secrets.password',
  );
  expect(await refusal(change(at.theirs.owner, id, { revision: changed.revision, name: 'Theirs' }))).toBe('provider.not_found');
  const open = async () => (await at.database.db.router<{ provider_id: string }>('select provider_id from find_lanes()')).length;
  const before = await open();
  const paused = await change(at.ours.owner, id, { revision: changed.revision, status: 'paused' });
  expect([paused.status, await open()]).toEqual(['paused', before - 1]);
  expect(await change(at.ours.owner, id, { revision: paused.revision, status: 'on' })).toMatchObject({ status: 'on', statusCode: null });
});

test('a provider that stopped itself is on again after reconnecting, with connections of their own', async () => {
  const { id } = await create('Tripped');
  const before = await stored(id);
  await at.database.admin(
    `update provider set status = 'tripped', status_code = 'auth:0x0E', status_at = now() - interval '1 day' where id = $1`,
    [fromPublicId('provider', id)],
  );
  const again = await at.services.providers.reconnect(at.ours.owner, id);
  expect(again).toMatchObject({ status: 'on', statusCode: null });
  expect(Date.now() - Date.parse(again.since)).toBeLessThan(60_000);
  expect((await stored(id))?.fingerprint).not.toBe(before?.fingerprint);
});

test('prices are typed by country, copied along, and refused where they make no sense', async () => {
  const { id } = await create('Priced');
  const set = (each: { country: string; amount: number }[], of = id) =>
    at.services.providers.setPrices(at.ours.owner, of, { currency: 'SEK', each });
  const [sweden, others] = [
    { country: 'SE', amount: 0.35 },
    { country: '', amount: 0.8 },
  ];
  if (!sweden || !others) throw new Error('two prices');
  expect((await set([sweden, others])).prices).toEqual({ currency: 'SEK', each: [others, sweden] });
  expect(await stored(id)).toMatchObject({ prices: { currency: 'SEK' } });
  expect((await at.services.providers.copy(at.ours.owner, id)).prices).toMatchObject({ currency: 'SEK' });
  expect(await refusal(set([sweden, sweden]))).toBe('provider_prices.twice each.1.country');
  expect((await set([])).prices).toBeNull();
  await expect(at.services.providers.setPrices(at.theirs.owner, id, { currency: 'SEK', each: [] })).rejects.toMatchObject({
    code: 'provider.not_found',
  });
});

test('a copy is paused and has no secret', async () => {
  const { id } = await create('Original', { perSecond: 5 });
  const copy = await at.services.providers.copy(at.ours.owner, id);
  expect(copy).toMatchObject({ name: 'Copy of Original', status: 'paused', perSecond: 5, secrets: [], addresses: [], config });
  expect(copy.id).not.toBe(id);
});

test('settings are tried without sending; what is stored fills in the secret, and keeps the outcome', async () => {
  const port = await smsc('pa55-word');
  const { check } = at.services.providers;
  const there = { ...config, port };
  const made = await create('Tried', { config: there });
  const given = { type: 'smpp', config: made.config, secrets: {} };
  expect(await check(at.ours.owner, { ...given, id: made.id })).toMatchObject({ result: 'accepted' });
  expect(await check(at.ours.owner, { ...given, secrets: { password: 'wrong' } })).toMatchObject({ result: 'auth', code: '0x0000000E' });
  expect(await refusal(check(at.ours.owner, given))).toBe('provider.setting secrets.password');
  // Another account's secret is not theirs to use.
  expect(await refusal(check(at.theirs.owner, { ...given, id: made.id }))).toBe('provider.setting secrets.password');
  const { items } = await at.services.providers.list(at.ours.owner);
  expect(items.find(({ id }) => id === made.id)).toMatchObject({ checked: { code: null } });
});

test('what is used cannot be deleted; what is deleted takes its secrets along', async () => {
  const { providers } = at.services;
  const { id } = await create('Short life');
  const address = await providers.createAddress(at.ours.owner, { providerId: id, kind: 'name', value: 'Shortlife' });
  expect(await providers.uses(at.ours.owner, id)).toEqual({ items: [{ kind: 'address', id: address.id, name: 'Shortlife' }] });
  expect(await refusal(providers.remove(at.ours.owner, id))).toBe('provider.used');
  await providers.removeAddress(at.ours.owner, address.id);
  await providers.remove(at.ours.owner, id);
  expect(await refusal(providers.remove(at.ours.owner, id))).toBe('provider.not_found');
  expect(await at.database.admin('select 1 from provider_secret where provider_id = $1', [fromPublicId('provider', id)])).toEqual([]);
});

describe('own addresses', () => {
  test.each([
    ['name', 'Kommunen', 'Kommunen'],
    ['name', 'Hi', 'ownAddress.name value'],
    ['name', 'Twelve chars', 'ownAddress.name value'],
    ['name', 'Båtklubben', 'ownAddress.name value'],
    ['name', '12345', 'ownAddress.name value'],
    ['short_code', '72', 'ownAddress.short_code value'],
    ['short_code', '72 100', '72100'],
    ['phone', '070-174 06 99', '+46701740699'],
    ['phone', 'Maja', 'phone.invalid'],
    ['pigeon', 'loft', 'ownAddress.kind kind'],
  ])('%s %s', async (kind, value, told) => {
    const providerId = (await at.services.providers.list(at.ours.owner)).items[0]?.id ?? '';
    const made = at.services.providers.createAddress(at.ours.owner, { providerId, kind, value });
    expect(await refusal(made).then(async (said) => (said === 'done' ? (await made).value : said))).toBe(told);
    if (told !== 'done' && !told.includes('.'))
      expect(await refusal(at.services.providers.createAddress(at.ours.owner, { providerId, kind, value }))).toBe('ownAddress.taken value');
  });

  test('a live workflow that hears every number hears a new one, and no longer one that is gone or deaf', async () => {
    const { providers } = at.services;
    const graph = hearing({ keywords: ['EVERY'] });
    const { workflowId } = await at.publish(graph, 'Hears everything');
    const hears = async () =>
      (
        await at.database.admin<{ value: string }>(
          'select o.value from workflow_trigger t join own_address o on o.id = t.source_id where t.workflow_id = $1',
          [workflowId],
        )
      ).map(({ value }) => value);
    const { id } = await create('New numbers');
    const address = await providers.createAddress(at.ours.owner, { providerId: id, kind: 'short_code', value: '72222' });
    expect(await hears()).toContain('72222');
    await providers.changeAddress(at.ours.owner, address.id, { canReceive: false });
    expect(await hears()).not.toContain('72222');
    expect(await refusal(providers.removeAddress(at.theirs.owner, address.id))).toBe('ownAddress.not_found');
  });

  test('one address of a channel is the usual one, and messages leave from it where nothing else is said', async () => {
    const { providers } = at.services;
    const { id } = await create('Usual');
    const [first, second] = await Promise.all(
      ['74441', '74442'].map((value) => providers.createAddress(at.ours.owner, { providerId: id, kind: 'short_code', value })),
    );
    const usual = async () =>
      (await providers.ownAddresses(at.ours.owner)).items.filter((one) => one.usual && one.channel === 'sms').map(({ value }) => value);
    await providers.changeAddress(at.ours.owner, first?.id ?? '', { usual: true });
    await Promise.all([first, second].map((one) => providers.changeAddress(at.ours.owner, one?.id ?? '', { usual: true })));
    expect(await usual()).toHaveLength(1);
    await providers.changeAddress(at.ours.owner, second?.id ?? '', { usual: true });
    expect(await usual()).toEqual(['74442']);
    const senders = await at.database.db.withAccountSql(at.ours.accountId, readSenders);
    expect(senders.find(({ channel }) => channel === 'sms')?.value).toBe('74442');
    await providers.changeAddress(at.ours.owner, second?.id ?? '', { usual: false });
    expect(await usual()).toEqual([]);
  });

  test('one that a live workflow names is kept, and the workflow is told', async () => {
    const { providers } = at.services;
    const { id } = await create('Named');
    const address = await providers.createAddress(at.ours.owner, { providerId: id, kind: 'short_code', value: '73333' });
    const graph = hearing({ keywords: ['ONE'], to: address.id });
    await at.publish(graph, 'Names the number');
    expect(await refusal(providers.removeAddress(at.ours.owner, address.id))).toBe('ownAddress.used');
    expect((await providers.uses(at.ours.owner, id)).items).toContainEqual(
      expect.objectContaining({ kind: 'workflow', name: 'Names the number' }),
    );
  });
});

test('it takes an administrator', async () => {
  const moderator = await at.person('moderator');
  const { providers } = at.services;
  const given = { type: 'smpp', name: 'No', config, secrets: { password: 'x' }, perSecond: null };
  await expect((async () => providers.create(moderator, given))()).rejects.toMatchObject({ code: 'right.missing' });
  await expect((async () => providers.check(moderator, given))()).rejects.toMatchObject({ code: 'right.missing' });
  await expect((async () => providers.remove(moderator, 'prv_x'))()).rejects.toMatchObject({ code: 'right.missing' });
});

const hearing = (input: Record<string, unknown>): Graph => ({
  ...emptyGraph(),
  nodes: [{ ...{ id: 'sms1', type: 'trigger.sms', version: 1, title: '', off: false, note: '' }, input, position: { x: 0, y: 0 } }],
});

/** An SMSC that knows one password. */
async function smsc(password: string): Promise<number> {
  const server = createServer((socket) => {
    const connection = openConnection(socket, {
      ...{ responseTimeoutMs: 5_000, enquireLinkMs: 60_000, onClose: () => {} },
      onRequest: (pdu) => connection.answer(pdu, pdu.fields.password === password ? 0 : 0x0e, { system_id: 'smsc' }),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
