import { channels, newId, toPublicId } from '@signalbox/domain';
import { createBatches, createBatchWatch, createExpandBatch } from '@signalbox/messaging';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
}, 60_000);
afterAll(() => at.close());

async function batchOf(people: readonly string[]): Promise<{ id: string; uuid: string }> {
  const terms = { notBefore: null, notAfter: null, category: 'news', quiet: false };
  const { accountId } = at.ours;
  const uuid = await at.database.db.withAccountSql(accountId, async (sql) => {
    const [opened] = await createBatches(channels)(sql).open([
      {
        ...{
          runId: newId(),
          nodeId: 'tell',
          visit: 1,
          workflowId: newId(),
          class: 3,
          ways: [{ channel: 'sms', text: 'Hi', subject: '', formatted: '' }],
          files: [],
        },
        ...{ reach: 'first', from: null, groups: [], people: [...people], terms, guard: false, shortLinks: false, waitFor: 'nothing' },
      },
    ]);
    if (!opened || 'error' in opened) throw new Error('not opened');
    while ((await createExpandBatch(channels)(sql, opened.batchId)).more);
    return opened.batchId;
  });
  return { uuid, id: toPublicId('batch', uuid) };
}
const queue = () =>
  at.database.admin<{ waits: boolean; tries: number }>(
    `select due_at < 'infinity' as waits, tries from message_queue where account_id = $1 order by message_id`,
    [at.ours.accountId],
  );

test('a batch is paused, goes on, is stopped; what did not arrive is sent again where that helps', async () => {
  const { batches } = at.services;
  const { owner, accountId } = at.ours;
  const { id, uuid } = await batchOf(['+46701740601', '+46701740602', '+46701740603', 'nobody']);
  expect(await batches.get(owner, id)).toMatchObject({
    ...{ state: 'sending', text: 'Hi', people: 4, category: 'news', again: 0, skipped: [{ code: 'invalid', count: 1 }] },
    counts: { queued: 3, skipped: 1 },
  });
  expect((await batches.people(owner, id, { result: 'skipped' })).items).toMatchObject([
    { state: 'skipped', reason: 'invalid', address: 'nobody' },
  ]);
  const { runId } = await batches.get(owner, id);
  expect((await batches.list(owner, { run: runId ?? '' })).items).toMatchObject([{ id }]);
  expect((await batches.list(owner, { run: toPublicId('run', newId()) })).items).toEqual([]);
  const first = await batches.people(owner, id, { limit: 3 });
  const rest = await batches.people(owner, id, { limit: 3, before: first.next ?? '' });
  expect([first.items.length, rest.items.length, rest.next]).toEqual([3, 1, null]);

  expect(await batches.pause(owner, id)).toEqual({ messages: 3 });
  expect((await queue()).map(({ waits }) => waits)).toEqual([false, false, false]);
  expect((await batches.get(owner, id)).state).toBe('paused');
  await expect(batches.pause(owner, id)).rejects.toMatchObject({ code: 'batch.over' });
  expect(await batches.resume(owner, id)).toEqual({ messages: 3 });
  expect((await queue()).map(({ waits }) => waits)).toEqual([true, true, true]);

  // One is refused for good, one runs out of time, one waits and is taken back.
  const [refused, late] = await at.database.admin<{ id: string }>('select id from message where batch_id = $1 order by id', [uuid]);
  await at.database.admin('delete from message_queue where message_id = any ($1::uuid[])', [[refused?.id, late?.id]]);
  await at.database.admin(`update message set state = 50, error_code = 'recipient.refused' where id = $1`, [refused?.id]);
  await at.database.admin(`update message set state = 40, error_code = 'delivery.expired' where id = $1`, [late?.id]);
  await at.database.admin(
    `insert into attempt (account_id, no, result, at, message_id, provider_id) values ($1, 2, 'accepted', now(), $2, $3)`,
    [accountId, late?.id, newId()],
  );
  expect(await batches.stop(owner, id)).toEqual({ messages: 1 });
  expect(await batches.get(owner, id)).toMatchObject({
    state: 'stopped',
    again: 1,
    counts: { failed: 1, expired: 1, stopped: 1, queued: 0 },
  });
  expect(await batches.retry(owner, id)).toEqual({ messages: 1 });
  expect(await queue()).toEqual([{ waits: true, tries: 2 }]);
  expect(await batches.retry(owner, id)).toEqual({ messages: 0 });
  await at.database.admin('delete from message_queue where account_id = $1', [accountId]);
  await at.database.admin('update message set state = 60 where id = $1', [late?.id]);
  await createBatchWatch({ db: at.database.db, waker: { outbox: () => {} } }).look();
  expect((await batches.list(owner, {})).items).toMatchObject([{ id, counts: { delivered: 1 } }]);
});

test('what it costs is reckoned before it leaves, and counted as it does', async () => {
  const { batches } = at.services;
  const { owner, accountId, providerId } = at.ours;
  const costs = async (id: string) => (await batches.get(owner, id)).costs;
  const { id, uuid } = await batchOf(['+46701740601', '+46701740602', '+4791234567', 'nobody']);
  expect(await costs(id)).toEqual([]);
  const price = (country: string, amount: number) => ({ country, amount });
  const prices = { currency: 'SEK', each: [price('SE', 0.4), price('', 1)] };
  await at.database.admin('update provider set prices = $2 where id = $1', [providerId, JSON.stringify(prices)]);
  expect(await costs(id)).toEqual([{ amount: 0, currency: 'SEK', messages: 0, parts: 0, about: 1.8 }]);
  // The operator asks for more than was typed, and for two parts.
  await at.database.admin(
    `update message set state = 30, cost_micros = 1000000, parts = 2 where batch_id = $1 and their_address = '+46701740601'`,
    [uuid],
  );
  expect(await costs(id)).toEqual([{ amount: 1, currency: 'SEK', messages: 1, parts: 2, about: 2.4 }]);
  // Without typed prices those that wait cost what the others did.
  await at.database.admin('update provider set prices = null where id = $1', [providerId]);
  expect(await costs(id)).toEqual([{ amount: 1, currency: null, messages: 1, parts: 2, about: 2 }]);
  await at.database.admin('delete from message_queue where account_id = $1', [accountId]);
});

test('another account sees nothing, and holding takes a right', async () => {
  const { batches } = at.services;
  const { id } = await batchOf(['+46701740604']);
  await expect(batches.get(at.theirs.owner, id)).rejects.toMatchObject({ code: 'batch.not_found' });
  await expect(batches.stop(at.theirs.owner, id)).rejects.toMatchObject({ code: 'batch.not_found' });
  expect((await batches.list(at.theirs.owner, {})).items).toEqual([]);
  const user = await at.person('user');
  await expect(Promise.resolve().then(() => batches.stop(user, id))).rejects.toMatchObject({ code: 'right.missing' });
});
