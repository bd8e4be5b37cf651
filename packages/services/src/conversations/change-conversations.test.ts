import { channels, newId, sms, toPublicId } from '@signalbox/domain';
import { createInbound, type Inbound } from '@signalbox/messaging';
import { triggers } from '@signalbox/nodes';
import { createWaker } from '@signalbox/runner';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
let inbound: Inbound;
let close: () => Promise<unknown>;
beforeAll(async () => {
  at = await serviceSetup();
  const { db } = at.database;
  const waker = createWaker({ router: db.router });
  inbound = createInbound({ db, waker, triggers, channels });
  close = () => inbound.close().then(() => waker.close());
});
afterAll(async () => {
  await close();
  await at.close();
});

let phones = 0;
function newPhone(): string {
  phones += 1;
  return `+4670174${String(phones).padStart(4, '0')}`;
}
const text = (from: string, words: string) =>
  inbound.acceptMessage({
    ...{ channel: sms.id, providerId: at.ours.providerId, providerMessageId: newId(), from, to: at.ours.ownAddress },
    ...{ content: { text: words }, at: Date.now() },
  });
const inbox = () => at.services.conversations;
const withPhone = async (phone: string, state: 'open' | 'closed' = 'open') =>
  (await inbox().list(at.ours.owner, { state, search: phone })).items;
async function only(phone: string) {
  const [found] = await withPhone(phone);
  if (!found) throw new Error(`no conversation with ${phone}`);
  return found;
}

test('several are changed at once and put back as they were; what came after they were seen keeps them open', async () => {
  const people = [newPhone(), newPhone(), newPhone()];
  for (const phone of people) await text(phone, 'one');
  await text(people[0] ?? '', 'two');
  const seen = await Promise.all(people.map(only));
  const all = (what: object) => ({ changes: seen.map(({ id, at: seenAt }) => ({ id, at: seenAt, ...what })) });
  const state = async () => (await Promise.all(people.map(only))).map(({ unread, assignee }) => [unread, assignee?.name ?? null]);
  const before = await state();
  const me = toPublicId('user', at.ours.owner.userId);
  const { undo } = await inbox().changeSeveral(at.ours.owner, all({ assigneeId: me, isRead: true }));
  expect(await state()).toEqual(people.map(() => [0, 'Ours owner']));
  expect((await inbox().changeSeveral(at.ours.owner, all({ assigneeId: me, isRead: true }))).undo).toEqual([]);
  await inbox().changeSeveral(at.ours.owner, { changes: undo });
  expect(await state()).toEqual(before);
  await expect.poll(() => seen.every((row) => Date.now() > Date.parse(row.at))).toBe(true);
  await text(people[2] ?? '', 'wait, one more');
  const closed = await inbox().changeSeveral(at.ours.owner, all({ isClosed: true }));
  expect(closed.writtenMeanwhile).toEqual([seen[2]?.id]);
  expect((await Promise.all(people.map((phone) => withPhone(phone, 'closed')))).map(({ length }) => length)).toEqual([1, 1, 0]);
  await inbox().changeSeveral(at.ours.owner, { changes: closed.undo });
  await inbox().changeSeveral(at.ours.owner, all({ isRead: true }));
  const { undo: marked } = await inbox().changeSeveral(at.ours.owner, all({ isRead: false }));
  expect(marked).toHaveLength(2);
  expect((await only(people[0] ?? '')).unread).toBe(1);
  await text(people[0] ?? '', 'and one more');
  await inbox().changeSeveral(at.ours.owner, { changes: marked });
  expect(await Promise.all(people.map(async (phone) => (await only(phone)).unread))).toEqual([1, 0, 1]);
  await expect(inbox().changeSeveral(await at.person('user'), all({ isRead: true }))).rejects.toMatchObject({ code: 'right.missing' });
  expect((await inbox().changeSeveral(at.theirs.owner, all({ isClosed: true }))).undo).toEqual([]);
});

test('who answers is seen until they leave the field, open another one, or say nothing more', async () => {
  const [one, other] = [newPhone(), newPhone()];
  for (const phone of [one, other]) await text(phone, 'hello');
  const [id, otherId] = [(await only(one)).id, (await only(other)).id];
  const who = async (conversation: string) => (await inbox().get(at.ours.owner, conversation)).answering.map(({ name }) => name);
  const answers = (conversation: string, isOver = false) => inbox().answering(at.ours.owner, conversation, { isOver });
  await answers(id);
  await answers(id);
  expect(await who(id)).toEqual(['Ours owner']);
  await answers(otherId);
  expect([await who(id), await who(otherId)]).toEqual([[], ['Ours owner']]);
  await answers(id, true);
  expect(await who(otherId)).toEqual(['Ours owner']);
  await at.database.admin(`update conversation_answering set until = now() - interval '1 s'`);
  expect(await who(otherId)).toEqual([]);
  await answers(otherId);
  await answers(otherId, true);
  expect(await who(otherId)).toEqual([]);
  await expect(inbox().answering(at.theirs.owner, id, { isOver: false })).rejects.toMatchObject({ code: 'conversation.not_found' });
});
