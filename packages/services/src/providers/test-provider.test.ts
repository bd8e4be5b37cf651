import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { fromPublicId, isSignalboxError, newId } from '@signalbox/domain';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
}, 60_000);
afterAll(() => at.close());

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (isSignalboxError(error) ? [error.code, error.details.field].filter(Boolean).join(' ') : error),
  );
const events = async (id: string) => (await at.services.providers.events(at.ours.owner, id, {})).items;

test('one real message, every line of it, and what it means; no secret, no message in the ledger', async () => {
  const { send, taken, id } = await elks();
  const [before] = await at.database.admin('select count(*) as n from message');
  const told = await send({ key: 'first-press' });
  expect(told).toMatchObject({ result: 'accepted', code: '200', ref: 's1', left: 9 });
  expect(told.lines.map(({ way }) => way)).toEqual(['out', 'in']);
  expect(told.lines[0]?.text).toContain('authorization: ••••••');
  expect(told.lines[0]?.text).toContain('to=%2B46701740601');
  expect(JSON.stringify([told, await events(id)])).not.toContain('pa55-word');
  expect(JSON.stringify(told)).not.toContain(Buffer.from('u1:pa55-word').toString('base64'));
  expect(taken).toHaveLength(1);
  expect(await at.database.admin('select count(*) as n from message')).toEqual([before]);
  expect((await events(id)).slice(0, 2)).toMatchObject([
    { code: 'test.done', to: '+46701740601', raw: { result: 'accepted', ref: 's1' } },
    { code: 'test.begun', raw: { by: 'Ours owner' } },
  ]);
});

test('a press that comes twice, even at once, sends once', async () => {
  const { send, taken } = await elks();
  const presses = await Promise.all(['one-press', 'one-press', 'one-press'].map((key) => refusal(send({ key }))));
  expect(presses.toSorted()).toEqual(['done', 'provider.test_repeated', 'provider.test_repeated']);
  expect(taken).toHaveLength(1);
});

test('ten an hour, and then no more', async () => {
  const { send, taken, id } = await elks();
  for (let i = 0; i < 10; i += 1) await send({ key: `press number ${i}` });
  expect(await refusal(send({ key: 'press number 10' }))).toBe('provider.test_limit');
  expect(taken).toHaveLength(10);
  await at.database.admin(
    `update provider_event set id = uuid7(now() - interval '61 minutes') where id = (select min(id::text)::uuid from provider_event where provider_id = $1 and code = 'test.begun')`,
    [fromPublicId('provider', id)],
  );
  expect(await send({ key: 'press number 11' })).toMatchObject({ left: 0 });
});

test('what cannot be sent is told before anything leaves', async () => {
  const { send, taken, id, from } = await elks();
  const theirs = { key: 'never-leaves', from, to: '+46701740601', text: 'Hello' };
  expect(await refusal(at.services.providers.test(at.theirs.owner, id, theirs))).toBe('provider.not_found');
  expect(await refusal(send({ key: 'never-leaves', to: 'Maja' }))).toMatch(/^phone\.invalid/);
  const [other] = (await at.services.providers.ownAddresses(at.ours.owner)).items.filter(({ providerId }) => providerId !== id);
  expect(await refusal(send({ key: 'never-leaves', from: other?.id ?? '' }))).toBe('provider.test_sender from');
  await at.database.admin(
    `insert into opt_out (account_id, kind, value, category, source) values ($1, 'phone', '+46701740699', '*', 'sms')`,
    [at.ours.accountId],
  );
  expect(await refusal(send({ key: 'never-leaves', to: '+46701740699' }))).toBe('address.opted_out to');
  const moderator = await at.person('moderator');
  expect(await refusal((async () => at.services.providers.test(moderator, id, theirs))())).toBe('right.missing');
  expect(taken).toEqual([]);
});

test('a lost answer is unclear, and stays in the log; its report is no riddle', async () => {
  const { send, id, lose } = await elks();
  lose();
  expect(await send({ key: 'lost-answer' })).toMatchObject({ result: 'unknown', ref: null });
  expect((await events(id))[0]).toMatchObject({ level: 'error', code: 'test.done', raw: { result: 'unknown' } });
  await send({ key: 'with-report' });
  const [done] = await at.database.admin<{ ref: string }>(
    `select raw ->> 'ref' as ref from provider_event where provider_id = $1 and code = 'test.done' order by id desc limit 1`,
    [fromPublicId('provider', id)],
  );
  await at.database.admin('insert into receipt (account_id, id, provider_id, provider_ref, state, raw) values ($1, $2, $3, $4, 60, $5)', [
    ...[at.ours.accountId, newId(), fromPublicId('provider', id), done?.ref, '{}'],
  ]);
  expect((await events(id))[0]).toMatchObject({ level: 'info', code: 'test.reported', raw: { ref: done?.ref, state: 'delivered' } });
});

let made = 0;

/** A provider of ours that talks to a 46elks of this test. */
async function elks() {
  const taken: string[] = [];
  let isLost = false;
  const server = createServer(async (request, response) => {
    taken.push(await text(request));
    if (isLost) {
      isLost = false;
      return request.socket.destroy();
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: `s${taken.length}`, status: 'created' }));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const address = server.address();
  const apiUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const { id } = await at.services.providers.create(at.ours.owner, {
    ...{ type: 'elks', name: 'Elks', config: { user: 'u1', apiUrl }, secrets: { password: 'pa55-word' }, perSecond: null },
  });
  made += 1;
  const value = `Tester${made}`;
  const own = await at.services.providers.createAddress(at.ours.owner, { providerId: id, kind: 'name', value });
  const send = (more: { key: string; from?: string; to?: string }) =>
    at.services.providers.test(at.ours.owner, id, { from: own.id, to: '+46701740601', text: 'A test', ...more });
  const lose = () => {
    isLost = true;
  };
  return { id, from: own.id, taken, send, lose };
}
