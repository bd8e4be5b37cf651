import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@signalbox/domain';
import { triggers } from '@signalbox/nodes';
import { createEgress, createOutbox, createWebhookSender } from '@signalbox/runner';
import { testSecretKey, waitFor } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

interface Got {
  headers: IncomingHttpHeaders;
  body: string;
}

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A receiver on loopback that answers as it is told. */
async function receiver(answer: (response: ServerResponse, nth: number) => void) {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      answer(response, got.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in?token=t0p` };
}
const status =
  (code: number, headers = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end('said');
function sender(allowedHosts: readonly string[] = ['127.0.0.1']) {
  const log = { warn: () => {} };
  const made = createWebhookSender({ db: at.database.db, http: createEgress({ allowedHosts }), secretKey: testSecretKey, log });
  closers.push(made.close);
  return made;
}
const outbox = () =>
  createOutbox({
    ...{ db: at.database.db, triggers, expandBatch: async () => ({ more: false, providers: [] }) },
    ...{ waker: { runs: () => {}, live: () => {}, lanes: () => {} }, log: { warn: () => {} } },
  }).drained(at.ours.accountId);
const dueNow = () => at.database.admin(`update webhook_delivery set due_at = now() where state = 'waiting'`);
const signature = (secret: string, { headers, body }: Got) =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
    .digest('base64')}`;
const deliveries = async (id: string) => (await at.services.webhooks.deliveries(at.ours.owner, id, {})).items;

test('what happens is sent once, signed with both secrets after a rotation, and its secret is nowhere to be read', async () => {
  const { webhooks, contacts } = at.services;
  const { owner } = at.ours;
  const { got, url } = await receiver(status(204));
  const { webhook, secret } = await webhooks.create(owner, { name: 'Orders', url, events: ['contact.created'] });
  const rotated = await webhooks.rotate(owner, webhook.id);
  expect(rotated.webhook.oldSecretUntil).not.toBeNull();
  const sending = sender();
  await contacts.create(owner, { name: 'Maja', addresses: [], language: null, timeZone: null, fields: {} });
  await outbox();
  await Promise.all([sending.drained(), sender().drained()]);
  await waitFor(() => got.length === 1);
  const [one] = got;
  if (!one) throw new Error('nothing came');
  expect(JSON.parse(one.body)).toMatchObject({ type: 'contact.created', data: { name: 'Maja' } });
  expect(one.headers['webhook-signature']).toBe(`${signature(rotated.secret, one)} ${signature(secret, one)}`);
  await waitFor(async () => (await deliveries(webhook.id))[0]?.state === 'done');
  expect((await deliveries(webhook.id)).map(({ id, tries, statusCode }) => [id, tries, statusCode])).toEqual([
    [one.headers['webhook-id'], 1, 204],
  ]);
  const read = JSON.stringify([await webhooks.list(owner, {}), await webhooks.get(owner, webhook.id), await deliveries(webhook.id)]);
  for (const hidden of [secret, rotated.secret]) expect(read).not.toContain(hidden.slice(6));
  await webhooks.archive(owner, webhook.id);
});

test('500 is tried again with the same id, slow ones hold no other up, 410 ends it, a redirect is not followed', async () => {
  const { webhooks } = at.services;
  const { owner } = at.ours;
  const inner = await receiver(status(200));
  const answers: Record<string, (response: ServerResponse, nth: number) => void> = {
    failing: (response, nth) => status(nth === 1 ? 500 : 200, { 'retry-after': '7' })(response),
    gone: status(410),
    led: status(302, { location: inner.url }),
    slow: () => {},
    quick: status(200),
  };
  const made = new Map<string, { id: string; got: Got[] }>();
  for (const [name, answer] of Object.entries(answers)) {
    const { got, url } = await receiver(answer);
    const { webhook } = await webhooks.create(owner, { name, url, events: ['tag.added'] });
    made.set(name, { id: webhook.id, got });
    await webhooks.test(owner, webhook.id, { event: 'tag.added' });
  }
  const of = (name: string) => made.get(name) ?? { id: '', got: [] };
  const last = async (name: string) => (await deliveries(of(name).id))[0];
  const sending = sender();
  sending.ring();
  await waitFor(
    async () => (await last('quick'))?.state === 'done' && (await last('led'))?.tries === 1 && (await last('failing'))?.statusCode === 500,
  );
  expect(await last('slow')).toMatchObject({ state: 'waiting', triedAt: null });
  expect(await last('led')).toMatchObject({ state: 'waiting', statusCode: 302, problem: expect.stringContaining('leads elsewhere') });
  expect(inner.got).toEqual([]);
  await waitFor(async () => (await webhooks.get(owner, of('gone').id)).state === 'gone');
  expect(await last('gone')).toMatchObject({ state: 'failed', statusCode: 410 });
  const { nextAt, triedAt } = (await last('failing')) ?? {};
  expect(Date.parse(nextAt ?? '') - Date.parse(triedAt ?? '')).toBeGreaterThanOrEqual(7000);
  await dueNow();
  sending.ring();
  await waitFor(async () => (await last('failing'))?.state === 'done');
  expect(new Set(of('failing').got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  await webhooks.replay(owner, of('quick').id, (await last('quick'))?.id ?? '');
  await waitFor(() => of('quick').got.length === 2);
  expect(new Set(of('quick').got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  await expect(webhooks.test(owner, of('gone').id, { event: 'tag.added' })).rejects.toMatchObject({ code: 'webhook.not_on' });
  for (const { id } of made.values()) await webhooks.archive(owner, id);
});

test('an address inside the house is refused, and who fails for a day is paused with an event, and goes on when it is switched on', async () => {
  const { webhooks } = at.services;
  const { owner } = at.ours;
  const { got, url } = await receiver(status(200));
  const { webhook } = await webhooks.create(owner, { name: 'Inside', url, events: ['tag.added'] });
  const watcher = await webhooks.create(owner, { name: 'Watcher', url: 'https://example.org/', events: ['webhook.stopped'] });
  await webhooks.test(owner, webhook.id, { event: 'tag.added' });
  const guarded = sender([]);
  await guarded.drained();
  expect((await deliveries(webhook.id))[0]?.problem).toContain('127.0.0.1');
  expect(got).toEqual([]);
  await at.database.admin(`update webhook set failing_since = now() - interval '1 day' where name = 'Inside'`);
  await at.database.admin(`update webhook_delivery set tries = 8, due_at = now() where state = 'waiting'`);
  await guarded.drained();
  expect(await webhooks.get(owner, webhook.id)).toMatchObject({ state: 'paused' });
  await guarded.close();
  await outbox();
  expect(JSON.parse((await deliveries(watcher.webhook.id))[0]?.body ?? '{}')).toMatchObject({
    data: { webhookName: 'Inside', reason: 'paused', url: expect.not.stringContaining('t0p') },
  });
  const { revision } = await webhooks.get(owner, webhook.id);
  expect(await webhooks.change(owner, webhook.id, { revision, isOn: true })).toMatchObject({ state: 'on', failingSince: null });
  for (const id of [webhook.id, watcher.webhook.id]) await webhooks.archive(owner, id);
});

test('another account is not there, and who may not change it may not', async () => {
  const { webhooks } = at.services;
  const { webhook } = await webhooks.create(at.ours.owner, { name: 'Ours', url: 'https://example.org/', events: [] });
  const missing = { code: 'webhook.not_found', details: { status: 404 } };
  for (const work of [webhooks.get, webhooks.archive, webhooks.rotate])
    await expect(work(at.theirs.owner, webhook.id)).rejects.toMatchObject(missing);
  await expect(webhooks.deliveries(at.theirs.owner, webhook.id, {})).rejects.toMatchObject(missing);
  expect((await webhooks.list(at.theirs.owner, {})).items).toEqual([]);
  const moderator = await at.person('moderator');
  expect(await webhooks.get(moderator, webhook.id)).toEqual(webhook);
  expect(() => webhooks.rotate(moderator, webhook.id)).toThrow(expect.objectContaining({ code: 'right.missing' }));
  await expect(webhooks.change(at.ours.owner, webhook.id, { revision: 9, name: 'Late' })).rejects.toMatchObject({
    code: 'webhook.changed_elsewhere',
  });
});

test('an event of one’s own is sent once for its key, and none in the name of the house', async () => {
  const { sentEvents, webhooks } = at.services;
  const { owner } = at.ours;
  const { webhook } = await webhooks.create(owner, { name: 'All', url: 'https://example.org/', events: ['order.paid'] });
  const event = { name: 'order.paid', key: '7', values: { amount: 12.5 } };
  const key = newId();
  const sent = await Promise.all([1, 2, 3].map(() => sentEvents.send(owner, event, key)));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  expect(sent.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
  await outbox();
  expect((await deliveries(webhook.id)).map(({ body }) => JSON.parse(body).data)).toEqual([{ amount: 12.5 }]);
  await expect(sentEvents.send(owner, { ...event, name: 'contact.created' }, null)).rejects.toMatchObject({ code: 'event.reserved' });
  const user = await at.person('user');
  await expect(sentEvents.send(user, event, null)).rejects.toMatchObject({ code: 'right.missing' });
});
