import { channels, sms, toPublicId } from '@signalbox/domain';
import { createMessageQueue } from '@signalbox/messaging';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
}, 60_000);
afterAll(() => at.close());

test('limits are set, changed, counted and taken away; what is over one says so and until when; another account sees none', async () => {
  const { sendLimits } = at.services;
  const { owner, accountId } = at.ours;
  await sendLimits.set(owner, { scope: 'account', key: '', span: 'day', most: 5 });
  const { items } = await sendLimits.set(owner, { scope: 'account', key: '', span: 'day', most: 1 });
  expect(items).toMatchObject([{ scope: 'account', span: 'day', most: 1, used: 0 }]);
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
  const { messageIds } = await at.database.db.withAccountSql(accountId, (sql) =>
    createMessageQueue(channels)(sql, [item, item], { now: Date.now() }),
  );
  const holds = await Promise.all(messageIds.map((id) => at.services.messages.get(owner, toPublicId('message', id))));
  expect(holds.map(({ hold }) => hold?.code ?? null)).toEqual([null, 'limit.account']);
  expect((await sendLimits.list(owner)).items).toMatchObject([{ used: 1 }]);
  expect((await sendLimits.list(at.theirs.owner)).items).toEqual([]);
  const [limit] = items;
  await expect(sendLimits.remove(at.theirs.owner, limit?.id ?? '')).rejects.toMatchObject({ code: 'limit.not_found' });
  expect((await sendLimits.remove(owner, limit?.id ?? '')).items).toEqual([]);
});

test('a country, a category and a sender are known ones; it takes an administrator', async () => {
  const { sendLimits } = at.services;
  const own = toPublicId('ownAddress', at.ours.ownAddressId);
  const set = (scope: 'sender' | 'country' | 'category', key: string, who = at.ours.owner) =>
    Promise.resolve().then(() => sendLimits.set(who, { scope, key, span: 'hour', most: 3 }));
  await set('country', 'no');
  await set('category', 'News');
  expect((await set('sender', own)).items).toMatchObject([
    { scope: 'sender', key: own, address: '71400' },
    { scope: 'country', key: 'NO' },
    { scope: 'category', key: 'news' },
  ]);
  await expect(set('country', 'XX')).rejects.toMatchObject({ code: 'limit.country' });
  await expect(set('category', '')).rejects.toMatchObject({ code: 'limit.category' });
  await expect(set('sender', toPublicId('ownAddress', at.theirs.ownAddressId))).rejects.toMatchObject({ code: 'ownAddress.not_found' });
  await expect(set('country', 'SE', await at.person('moderator'))).rejects.toMatchObject({ code: 'right.missing' });
});
