import { channels, fromPublicId, newId, sms, toPublicId } from '@signalbox/domain';
import { createInbound, createMessageQueue } from '@signalbox/messaging';
import { triggers } from '@signalbox/nodes';
import { createWaker } from '@signalbox/runner';
import { addWaitingRun } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
let waker: ReturnType<typeof createWaker>;
let inbound: ReturnType<typeof createInbound>;
beforeAll(async () => {
  at = await serviceSetup();
  waker = createWaker({ router: at.database.db.router });
  inbound = createInbound({ db: at.database.db, waker, triggers, channels });
}, 60_000);
afterAll(async () => {
  await waker.close();
  await inbound.close();
  await at.close();
});

let phones = 0;
const newPhone = () => {
  phones += 1;
  return `+4670174${String(phones).padStart(4, '0')}`;
};
const hear = async (from: string, words: string, providerMessageId: string = newId()) => {
  const { accountId, outcome } = await inbound.acceptMessage({
    ...{ channel: sms.id, providerId: at.ours.providerId, providerMessageId, from, to: at.ours.ownAddress },
    ...{ content: { text: words }, at: Date.now() },
  });
  return { who: accountId === at.ours.accountId ? 'ours' : accountId === at.theirs.accountId ? 'theirs' : null, outcome };
};
const who = async (from: string, words: string) => (await hear(from, words)).who;

test('a number is shared by a code, words are claimed once, and whose the other ones are is not said', async () => {
  const { providers } = at.services;
  const ours = toPublicId('ownAddress', at.ours.ownAddressId);
  const { code } = await providers.shareAddress(at.ours.owner, ours);
  expect(await providers.shareAddress(at.ours.owner, ours)).toEqual({ code });
  await expect(providers.joinAddress(at.theirs.owner, { code: 'sh_guessed' })).rejects.toMatchObject({ code: 'ownAddress.no_share' });
  await expect(providers.joinAddress(at.ours.owner, { code })).rejects.toMatchObject({ code: 'ownAddress.taken' });
  const joined = await providers.joinAddress(at.theirs.owner, { code });
  expect(joined).toMatchObject({ value: at.ours.ownAddress, shared: 'member', keywords: [], canSend: true, canReceive: true });
  expect((await providers.ownAddresses(at.ours.owner)).items).toMatchObject([{ shared: 'owner' }]);

  expect((await providers.setKeywords(at.ours.owner, ours, { keywords: ['Heat', 'water'] })).keywords).toEqual(['HEAT', 'WATER']);
  const taken = providers.setKeywords(at.theirs.owner, joined.id, { keywords: ['NEWS', 'heat'] });
  await expect(taken).rejects.toMatchObject({ code: 'keyword.taken', values: { word: 'HEAT' } });
  expect((await providers.setKeywords(at.theirs.owner, joined.id, { keywords: ['news'] })).keywords).toEqual(['NEWS']);
  for (const [word, code] of [
    ['stop', 'keyword.reserved'],
    ['two words', 'keyword.one_word'],
  ] as const)
    await expect(providers.setKeywords(at.theirs.owner, joined.id, { keywords: [word] })).rejects.toMatchObject({ code });
  await expect(providers.setKeywords(at.theirs.owner, ours, { keywords: ['X'] })).rejects.toMatchObject({ code: 'ownAddress.not_found' });
  const onlyOurs = await at.database.db.withAccountSql(at.theirs.accountId, (sql) =>
    sql('select keyword, $1::int as a from shared_keyword'),
  );
  expect(onlyOurs).toEqual([{ keyword: 'NEWS', a: at.theirs.accountId }]);
});

test('a text goes by its word, however it was typed; one without a word stays with who had the person last, and new people are the owner’s', async () => {
  const phone = newPhone();
  expect(await who(phone, 'hello')).toBe('ours');
  expect(await who(phone, '“News”, please')).toBe('theirs');
  expect(await who(phone, 'and what about tomorrow?')).toBe('theirs');
  expect(await who(phone, 'HEAT is off')).toBe('ours');
  expect(await who(phone, 'thanks')).toBe('ours');
});

test('what somebody writes to after a message of the other account is that account’s; a repeat goes where it went', async () => {
  const phone = newPhone();
  const id = newId();
  expect((await hear(phone, 'hello', id)).who).toBe('ours');
  const item = {
    runId: null,
    nodeId: null,
    class: 2,
    channel: sms.id,
    content: { text: 'Hi' },
    to: phone,
    contactId: null,
    from: at.ours.ownAddress,
  };
  await at.database.db.withAccountSql(at.theirs.accountId, (sql) => createMessageQueue(channels)(sql, [item], { now: Date.now() }));
  expect(await hear(phone, 'hello', id)).toEqual({ who: 'ours', outcome: 'duplicate' });
  expect(await who(phone, 'yes')).toBe('theirs');
});

test('an answer that somebody waits for is theirs, also when it begins with the word of another', async () => {
  const phone = newPhone();
  expect(await who(phone, 'NEWS')).toBe('theirs');
  const [own] = (await at.services.providers.ownAddresses(at.theirs.owner)).items.filter(({ shared }) => shared === 'member');
  expect(own).toBeDefined();
  await addWaitingRun(at.database, at.theirs.accountId, { key: sms.replyKey(at.ours.ownAddress, phone) });
  expect(await who(phone, 'HEAT')).toBe('theirs');
});

test('STOP ends the texts of who had the person last, or of the word behind it; the other account goes on', async () => {
  const phone = newPhone();
  const endedBy = async () =>
    (await at.database.admin<{ account_id: number }>('select account_id from opt_out where value = $1 order by account_id', [phone])).map(
      ({ account_id: id }) => (id === at.ours.accountId ? 'ours' : 'theirs'),
    );
  expect(await who(phone, 'WATER')).toBe('ours');
  expect(await hear(phone, 'STOP NEWS')).toEqual({ who: 'theirs', outcome: 'opt_out' });
  expect(await endedBy()).toEqual(['theirs']);
  expect(await who(phone, 'WATER')).toBe('ours');
  expect(await hear(phone, 'Stop')).toEqual({ who: 'ours', outcome: 'opt_out' });
  expect(await endedBy()).toEqual(['ours', 'theirs']);
});

test('it stays shared as long as others have it; who leaves gives its words back', async () => {
  const { providers } = at.services;
  const ours = toPublicId('ownAddress', at.ours.ownAddressId);
  await expect(providers.unshareAddress(at.ours.owner, ours)).rejects.toMatchObject({ code: 'ownAddress.shared' });
  await expect(providers.removeAddress(at.ours.owner, ours)).rejects.toMatchObject({ code: 'ownAddress.shared' });
  const member = (await providers.ownAddresses(at.theirs.owner)).items.find(({ shared }) => shared === 'member');
  expect(fromPublicId('ownAddress', member?.id ?? '')).toBeTruthy();
  await expect(providers.shareAddress(at.theirs.owner, member?.id ?? '')).rejects.toMatchObject({ code: 'ownAddress.not_shareable' });
  await providers.removeAddress(at.theirs.owner, member?.id ?? '');
  expect((await providers.setKeywords(at.ours.owner, ours, { keywords: ['NEWS'] })).keywords).toEqual(['NEWS']);
  expect(await providers.unshareAddress(at.ours.owner, ours)).toMatchObject({ shared: 'no', keywords: [] });
  expect(await who(newPhone(), 'NEWS')).toBe('ours');
});
