import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { channels, newId, sms, toPublicId } from '@signalbox/domain';
import { createBatches, createExpandBatch, createMessageQueue, openLink } from '@signalbox/messaging';
import { createEffectContext } from '@signalbox/runner';
import { type ServiceSetup, serviceSetup, testServices } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
}, 60_000);
afterAll(() => at.close());

const queueMessages = createMessageQueue(channels);
// Half past eleven at night in Stockholm, years ahead.
const night = Date.parse('2090-01-10T22:30:00Z');
const terms = { notBefore: night, notAfter: null, category: null, quiet: true };

async function queue(over: object = {}): Promise<string> {
  const item = {
    runId: null,
    nodeId: null,
    class: 2,
    channel: sms.id,
    content: { text: 'Hi' },
    to: '+46701740601',
    contactId: null,
    from: null,
  };
  const { messageIds } = await at.database.db.withAccountSql(at.ours.accountId, (sql) =>
    queueMessages(sql, [{ ...item, terms: { ...terms, ...over } }], { now: Date.now() }),
  );
  return messageIds[0] ?? '';
}
const holdOf = async (id: string) => (await at.services.messages.get(at.ours.owner, toPublicId('message', id))).hold;

test('quiet hours are set, hold back what may wait, say so at the message, and are taken away; another account has none', async () => {
  const { sendingRules } = at.services;
  await at.database.admin(
    `update account set time_zone = 'Europe/Stockholm', settings = settings || '{"optOut": {"stop": [], "start": [null]}}' where id = $1`,
    [at.ours.accountId],
  );
  expect(await sendingRules.get(at.ours.owner)).toMatchObject({ quietHours: null, timeZone: 'Europe/Stockholm' });
  expect(await holdOf(await queue())).toEqual({ code: 'planned', until: new Date(night).toISOString() });
  const quietHours = { from: '21:00', to: '08:00' };
  expect(await sendingRules.change(at.ours.owner, { quietHours })).toMatchObject({ quietHours });
  expect(await sendingRules.get(at.theirs.owner)).toMatchObject({ quietHours: null });
  expect(await holdOf(await queue())).toEqual({ code: 'quiet_hours', until: '2090-01-11T07:00:00.000Z' });
  expect(await holdOf(await queue({ quiet: false }))).toMatchObject({ code: 'planned' });
  expect(await holdOf(await queue({ notBefore: null, quiet: false }))).toBeNull();
  expect(await sendingRules.change(at.ours.owner, { channelOrder: ['email'] })).toMatchObject({
    quietHours,
    channelOrder: ['email', 'sms'],
  });
  expect(await sendingRules.change(at.ours.owner, { quietHours: null })).toMatchObject({
    quietHours: null,
    channelOrder: ['email', 'sms'],
  });
  const [row] = await at.database.admin<{ settings: object }>('select settings from account where id = $1', [at.ours.accountId]);
  expect(row?.settings).toMatchObject({ optOut: { start: [null] }, channelOrder: ['email'] });
  expect(row?.settings).not.toHaveProperty('quietHours');
});

test('a category has hours of its own, or none; what is wrong is refused', async () => {
  const { sendingRules } = at.services;
  const [quietHours, early] = [
    { from: '21:00', to: '08:00' },
    { from: '12:00', to: '06:00' },
  ];
  const categoryHours = [
    { category: 'reminder', hours: early },
    { category: 'alarm', hours: null },
  ];
  const rules = await sendingRules.change(at.ours.owner, { quietHours, categoryHours });
  expect(rules.categoryHours.map(({ category }) => category)).toEqual(['alarm', 'reminder']);
  expect(await holdOf(await queue({ category: 'alarm' }))).toMatchObject({ code: 'planned' });
  expect(await holdOf(await queue({ category: 'reminder' }))).toEqual({ code: 'quiet_hours', until: '2090-01-11T05:00:00.000Z' });
  expect(await holdOf(await queue({ category: 'offer' }))).toEqual({ code: 'quiet_hours', until: '2090-01-11T07:00:00.000Z' });
  await sendingRules.change(at.ours.owner, { quietHours: null });
  expect(await holdOf(await queue({ category: 'reminder' }))).toMatchObject({ code: 'quiet_hours' });
  expect(await holdOf(await queue())).toMatchObject({ code: 'planned' });
  const wrong = (list: typeof categoryHours) => sendingRules.change(at.ours.owner, { categoryHours: list });
  await expect(wrong([...categoryHours, ...categoryHours])).rejects.toMatchObject({ code: 'category_hours.twice' });
  await expect(wrong([{ category: 'x', hours: { from: '01:00', to: '01:00' } }])).rejects.toMatchObject({ code: 'quiet_hours.whole_day' });
  expect((await sendingRules.change(at.ours.owner, { categoryHours: [] })).categoryHours).toEqual([]);
});

test('a message whose time is over before the morning expires and is not sent', async () => {
  await at.services.sendingRules.change(at.ours.owner, { quietHours: { from: '00:00', to: '23:59' } });
  const late = await queue({ notBefore: Date.now() - 1000, notAfter: Date.now() - 1 });
  const inTime = await queue({ notBefore: null, notAfter: night });
  const gone = await at.database.db.router<{ message_id: string }>('select * from expire_unsent(100)');
  expect(gone.map(({ message_id: id }) => id)).toEqual([late]);
  expect(await at.services.messages.get(at.ours.owner, toPublicId('message', late))).toMatchObject({
    ...{ state: 'expired', errorCode: 'send.expired', hold: null },
  });
  expect(await at.services.messages.get(at.ours.owner, toPublicId('message', inTime))).toMatchObject({ state: 'queued' });
});

test('a batch says how many quiet hours hold back, and when it is done', async () => {
  await at.services.sendingRules.change(at.ours.owner, { quietHours: { from: '21:00', to: '08:00' } });
  const batchId = await at.database.db.withAccountSql(at.ours.accountId, async (sql) => {
    const [opened] = await createBatches(channels)(sql).open([
      {
        ...{ runId: newId(), nodeId: 'tell', visit: 1, workflowId: newId(), class: 3, reach: 'first', from: null, files: [], groups: [] },
        ...{ ways: [{ channel: 'sms', text: 'Hi', subject: '', formatted: '' }], people: ['+46701740611', '+46701740612'], terms },
        ...{ guard: false, shortLinks: false, waitFor: 'nothing' },
      },
    ]);
    if (!opened || 'error' in opened) throw new Error('not opened');
    await createExpandBatch(channels)(sql, opened.batchId);
    return opened.batchId;
  });
  expect(await at.services.batches.get(at.ours.owner, toPublicId('batch', batchId))).toMatchObject({
    held: [{ code: 'quiet_hours', count: 2, until: '2090-01-11T07:00:00.000Z' }],
    estimate: '2090-01-11T07:00:00.000Z',
  });
});

test('steps try the channels in the order of the account', async () => {
  const context = createEffectContext({
    channels,
    queueMessages: async () => ({ answers: [], providerIds: [], messageIds: [] }),
    batches: createBatches(channels),
  });
  const owed = { messages: [], providers: [], answers: [] } as unknown as Parameters<typeof context>[0]['owed'];
  const orderOf = (accountId: number) =>
    at.database.db.withAccountSql(accountId, async (sql) => (await context({ sql, owed }, Date.now())).channels.all.map(({ id }) => id));
  expect(await orderOf(at.ours.accountId)).toEqual(['email', 'sms']);
  expect(await orderOf(at.theirs.accountId)).toEqual(['sms', 'email']);
});

test('a day without an end is refused; it takes an administrator', async () => {
  const allDay = at.services.sendingRules.change(at.ours.owner, { quietHours: { from: '08:00', to: '08:00' } });
  await expect(allDay).rejects.toMatchObject({ code: 'quiet_hours.whole_day' });
  const moderator = await at.person('moderator');
  await expect(Promise.resolve().then(() => at.services.sendingRules.change(moderator, { quietHours: null }))).rejects.toMatchObject({
    code: 'right.missing',
  });
});

test('an address for short links is tried with a link of its own, saved as it is kept, and given up again', async () => {
  const { db } = at.database;
  const waker = { live: () => {}, runs: () => {} };
  const server = createServer(async (request, response) => {
    const target = await openLink({ db, waker }, { code: request.url?.slice(3) ?? '', isClick: false });
    response.writeHead(target === null ? 404 : 302, target === null ? {} : { location: new URL(target).href }).end();
  });
  const host = `127.0.0.1:${await new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))}`;
  onTestFinished(() => void server.close());
  const own = testServices(at.database, { egressAllow: [host, '127.0.0.1:1'] });
  onTestFinished(own.close);
  const { sendingRules } = own.services;
  const { owner } = at.ours;
  const found = async (linkUrl: string) => (await sendingRules.checkLinkUrl(owner, { linkUrl })).result;
  expect(await found(`http://${host}/`)).toBe('works');
  expect(await found(`http://${host}/elsewhere`)).toBe('elsewhere');
  expect(await found('http://127.0.0.1:1')).toBe('silent');
  expect(await found('http://10.1.2.3')).toBe('blocked');
  expect(await sendingRules.change(owner, { linkUrl: 'https://go.example.com/' })).toMatchObject({ linkUrl: 'https://go.example.com' });
  expect(await sendingRules.get(at.theirs.owner)).toMatchObject({ linkUrl: null });
  await expect(sendingRules.change(owner, { linkUrl: 'javascript:alert(1)' })).rejects.toMatchObject({ code: 'link_url.invalid' });
  expect(await sendingRules.change(owner, { linkUrl: null })).toMatchObject({ linkUrl: null });
});
