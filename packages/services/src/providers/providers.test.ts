import { messageRanks, newId, toPublicId } from '@signalbox/domain';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
}, 60_000);
afterAll(() => at.close());

const keepEvent = (code: string, raw: object) =>
  at.database.admin('insert into provider_event (account_id, id, provider_id, code, raw) values ($1, $2, $3, $4, $5)', [
    ...[at.ours.accountId, newId(), at.ours.providerId, code, JSON.stringify(raw)],
  ]);
const keepReport = (ref: string, ageS: number) =>
  at.database.admin(
    `insert into receipt (account_id, id, provider_id, provider_ref, state, raw) values ($1, uuid7(now() - make_interval(secs => $2)), $3, $4, 60, $5)`,
    [at.ours.accountId, ageS, at.ours.providerId, ref, JSON.stringify({ text: `id:${ref}` })],
  );

test('what a provider brought and could not be used is counted and listed for its account, newest first', async () => {
  await keepReport('nobody', 700);
  await keepReport('perhaps', 60);
  await keepEvent('receipt.unreadable', { from: '+46701740601', to: '71400', text: 'id: stat:DELIVRD', bytes: '6964' });
  await keepEvent('message.unknown_address', { from: '+46701740601', to: '71999', content: { text: 'Hello' } });
  const id = toPublicId('provider', at.ours.providerId);
  const { items } = await at.services.providers.list(at.ours.owner);
  expect(items).toMatchObject([{ id, unusable: 3 }]);
  const page = await at.services.providers.events(at.ours.owner, id, { limit: 2 });
  expect(page.items).toMatchObject([
    { code: 'message.unknown_address', from: '+46701740601', to: '71999', text: 'Hello' },
    { code: 'receipt.unreadable', text: 'id: stat:DELIVRD', raw: { bytes: '6964' } },
  ]);
  const older = await at.services.providers.events(at.ours.owner, id, { before: page.next ?? '' });
  expect(older).toMatchObject({ items: [{ code: 'receipt.unmatched', text: 'id:nobody', raw: { ref: 'nobody' } }], next: null });
  const unusable = await at.services.providers.events(at.ours.owner, id, { only: 'unusable' });
  expect(unusable.items.map(({ code }) => code)).toEqual(['message.unknown_address', 'receipt.unreadable', 'receipt.unmatched']);
  expect((await at.services.providers.events(at.theirs.owner, id, {})).items).toEqual([]);
  expect((await at.services.providers.list(at.theirs.owner)).items).toMatchObject([{ unusable: 0 }]);
});

test('what people do stands in the log; debug is over after its hour, and then it is as before', async () => {
  const { providers } = at.services;
  const id = toPublicId('provider', at.theirs.providerId);
  const [{ revision = 0 } = {}] = (await providers.list(at.theirs.owner)).items;
  await providers.change(at.theirs.owner, id, { revision, status: 'paused' });
  expect((await providers.events(at.theirs.owner, id, {})).items).toMatchObject([
    { level: 'info', code: 'provider.paused', raw: { by: 'Theirs owner' } },
  ]);
  expect((await providers.events(at.theirs.owner, id, { only: 'errors' })).items).toEqual([]);
  expect((await providers.setLog(at.theirs.owner, id, { level: 'all' })).log).toEqual({ level: 'all', until: null });
  const debugged = await providers.setLog(at.theirs.owner, id, { level: 'debug' });
  expect(debugged.log.level).toBe('debug');
  const lasts = Date.parse(debugged.log.until ?? '') - Date.now();
  expect(lasts > 3_500_000 && lasts <= 3_600_000).toBe(true);
  await at.database.admin(`update provider set debug_until = now() - interval '1 s' where id = $1`, [at.theirs.providerId]);
  expect((await providers.list(at.theirs.owner)).items[0]?.log).toEqual({ level: 'all', until: null });
  await expect((async () => providers.setLog(await at.person('moderator'), id, { level: 'all' }))()).rejects.toMatchObject({
    code: 'right.missing',
  });
});

test('events go after a month', async () => {
  await at.database.admin(
    `insert into provider_event (account_id, id, provider_id, code, raw) values ($1, uuid7(now() - interval '31 days'), $2, 'receipt.unreadable', '{}')`,
    [at.theirs.accountId, at.theirs.providerId],
  );
  await at.database.db.router('select purge_expired(5000)');
  expect(
    await at.database.admin('select count(*)::int as n from provider_event where account_id = $1 and code = $2', [
      ...[at.theirs.accountId, 'receipt.unreadable'],
    ]),
  ).toEqual([{ n: 0 }]);
});

test('of a provider that was stopped by itself it is told what went another way, what is unclear, and what waits', async () => {
  const { accountId, providerId } = at.ours;
  const list = async () => (await at.services.providers.list(at.ours.owner)).items[0];
  expect(await list()).toMatchObject({ stopped: null, waiting: 0 });
  await at.database.admin(
    `insert into provider_event (account_id, id, provider_id, code, raw) values ($1, uuid7(now() - interval '1 minute'), $2, 'breaker.moved', '{"count": 500}')`,
    [accountId, providerId],
  );
  await at.database.admin(`update provider set status = 'tripped', status_code = 'credit:402' where id = $1`, [providerId]);
  await keepEvent('breaker.moved', { count: 12 });
  const add = async (state: number, isWaiting: boolean) => {
    const id = newId();
    await at.database.admin(
      `insert into message (account_id, id, inbound, channel, provider_id, our_address, their_address, body, state, class)
       values ($1, $2, false, 'sms', $3, '71400', '+46701740611', 'Hello', $4, 2)`,
      [accountId, id, providerId, state],
    );
    if (isWaiting)
      await at.database.admin('insert into message_queue (account_id, message_id, provider_id, class) values ($1, $2, $3, 2)', [
        ...[accountId, id, providerId],
      ]);
  };
  await add(messageRanks.unknown, false);
  await add(messageRanks.accepted, false);
  await add(messageRanks.queued, true);
  expect(await list()).toMatchObject({ stopped: { moved: 12, unclear: 1 }, waiting: 1 });
  await at.database.admin(`update provider set status = 'on', status_code = null where id = $1`, [providerId]);
  expect(await list()).toMatchObject({ stopped: null });
});
