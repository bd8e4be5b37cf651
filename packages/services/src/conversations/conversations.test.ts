import { rowsOf } from '@signalbox/db';
import { channels, fromPublicId, newId, sms, toPublicId } from '@signalbox/domain';
import { createInbound, type Inbound } from '@signalbox/messaging';
import { triggers } from '@signalbox/nodes';
import { createWaker } from '@signalbox/runner';
import { addContact, addKeywordWorkflow, buildGraph } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countsSql } from './count-conversations.ts';
import { listSql } from './list-conversations.ts';

let at: ServiceSetup;
const doors: { inbound: Inbound; close: () => Promise<unknown> }[] = [];
beforeAll(async () => {
  at = await serviceSetup();
  for (let no = 0; no < 2; no += 1) {
    const { db } = at.database;
    const waker = createWaker({ router: db.router });
    const inbound = createInbound({ db, waker, triggers, channels });
    doors.push({ inbound, close: () => inbound.close().then(() => waker.close()) });
  }
});
afterAll(async () => {
  for (const door of doors) await door.close();
  await at.close();
});

let phones = 0;
function newPhone(): string {
  phones += 1;
  return `+4670174${String(phones).padStart(4, '0')}`;
}
async function text(from: string, words: string, { side = at.ours, door = 0 }: { side?: ServiceSetup['ours']; door?: number } = {}) {
  const outcome = await doors[door]?.inbound.acceptMessage({
    ...{ channel: sms.id, providerId: side.providerId, providerMessageId: newId(), from, to: side.ownAddress },
    ...{ content: { text: words }, at: Date.now() },
  });
  return {
    outcome: outcome?.outcome,
    messageId: outcome?.messageId ?? '',
    entry: toPublicId('conversationEntry', outcome?.messageId ?? ''),
  };
}
const inbox = () => at.services.conversations;
const withPhone = async (phone: string, state: 'open' | 'closed' = 'open', side: ServiceSetup['ours'] = at.ours) =>
  (await inbox().list(side.owner, { state, search: phone })).items;
async function only(phone: string) {
  const [found, ...more] = await withPhone(phone);
  expect(more).toEqual([]);
  if (!found) throw new Error(`no conversation with ${phone}`);
  return found;
}
const send = (id: string, more: { key?: string; text?: string; seen?: string } = {}) =>
  inbox().send(at.ours.owner, id, { key: newId(), channel: sms.id, text: 'On our way', subject: '', ...more });

test('a text that nobody waits for lands in the inbox of its account; one that a workflow takes is there and waits for nobody', async () => {
  await addKeywordWorkflow(at.database, at.ours.accountId, { keyword: 'JOIN' });
  const [lost, taken] = [newPhone(), newPhone()];
  await text(lost, 'help, no heating');
  expect((await text(taken, 'JOIN')).outcome).toBe('trigger');
  expect(await only(lost)).toMatchObject({
    ...{ contact: null, address: lost, unread: 1, runWaits: false, isStopped: false, assignee: null, closedAt: null },
    ...{ last: { inbound: true, channel: 'sms', text: 'help, no heating', state: 'received' }, waitsSince: expect.any(String) },
  });
  expect(await only(taken)).toMatchObject({ unread: 0, waitsSince: null });
  expect((await inbox().list(at.ours.owner, { waiting: true })).items.map(({ address }) => address)).toEqual([lost]);
  expect((await inbox().list(at.ours.owner, { search: 'heat' })).items.map(({ address }) => address)).toEqual([lost]);
  expect(await inbox().counts(at.ours.owner)).toEqual({ open: 2, mine: 0, waiting: 1, unread: 1 });

  const { id } = await only(lost);
  expect((await inbox().list(at.theirs.owner, {})).items).toEqual([]);
  expect(await inbox().counts(at.theirs.owner)).toEqual({ open: 0, mine: 0, waiting: 0, unread: 0 });
  for (const reach of [
    () => inbox().get(at.theirs.owner, id),
    () => inbox().entries(at.theirs.owner, id, {}),
    () => inbox().note(at.theirs.owner, id, { text: 'x' }),
    () => inbox().change(at.theirs.owner, id, { isClosed: true }),
    () => inbox().send(at.theirs.owner, id, { key: newId(), channel: sms.id, text: 'x', subject: '' }),
  ])
    await expect(reach()).rejects.toMatchObject({ code: 'conversation.not_found' });
  const user = await at.person('user');
  expect(() => inbox().list(user, {})).toThrow(expect.objectContaining({ code: 'right.missing' }));
  await expect(inbox().send(user, id, { key: newId(), channel: sms.id, text: 'x', subject: '' })).rejects.toMatchObject({
    code: 'right.missing',
  });
});

test('texts that come by two doors while others read: each is unread exactly until it was seen', async () => {
  const phone = newPhone();
  const first = await text(phone, 'first');
  const { id } = await only(phone);
  const [all] = await Promise.all([
    Promise.all(Array.from({ length: 12 }, (_, no) => text(phone, `more ${no}`, { door: no % 2 }))),
    Promise.all(Array.from({ length: 3 }, () => inbox().readUpTo(at.ours.owner, id, { seen: first.entry }))),
  ]);
  expect(await only(phone)).toMatchObject({ unread: 12 });
  const ordered = all.map(({ entry }) => entry).sort();
  await inbox().readUpTo(at.ours.owner, id, { seen: ordered[9] ?? '' });
  expect(await only(phone)).toMatchObject({ unread: 2 });
  const page = await inbox().entries(at.ours.owner, id, { limit: 8 });
  const rest = await inbox().entries(at.ours.owner, id, { before: page.next ?? undefined });
  expect([...page.items, ...rest.items].map((entry) => entry.id)).toEqual([...ordered.toReversed(), first.entry]);
});

test('a reply by hand is sent once however often it is asked for, and answers what was seen', async () => {
  const phone = newPhone();
  const asked = await text(phone, 'When do you come?');
  const { id } = await only(phone);
  const key = newId();
  const answers = await Promise.all(Array.from({ length: 6 }, () => send(id, { key, seen: asked.entry })));
  expect(new Set(answers.map(({ messageId }) => messageId)).size).toBe(1);
  expect(answers.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
  const ledger = await at.database.admin<{ our_address: string; body: string; queued: boolean; run_id: null }>(
    `select m.our_address, m.body, m.run_id, q.message_id is not null as queued from message m left join message_queue q on q.message_id = m.id
     where m.their_address = $1 and not m.inbound`,
    [phone],
  );
  expect(ledger).toEqual([{ our_address: '71400', body: 'On our way', queued: true, run_id: null }]);
  expect(await only(phone)).toMatchObject({ unread: 0, waitsSince: null, last: { inbound: false, text: 'On our way', state: 'queued' } });
  const [entry] = (await inbox().entries(at.ours.owner, id, {})).items;
  expect(entry).toMatchObject({ kind: 'message', by: 'Ours owner', message: { text: 'On our way', inbound: false } });
  const other = newPhone();
  await text(other, 'hello');
  await expect(send((await only(other)).id, { key })).rejects.toMatchObject({ code: 'conversation.key_used' });
  await expect(send(id, { text: ' ' })).rejects.toMatchObject({ code: 'text.empty', details: { status: 422 } });
});

test('a long link in a reply is shortened where the account has an address for it', async () => {
  const phone = newPhone();
  await text(phone, 'Where do I pay?');
  const { id } = await only(phone);
  const long = `https://example.com/${'pay/'.repeat(20)}`;
  const saidBy = async (messageId: string) =>
    (await at.database.admin<{ body: string }>('select body from message where id = $1', [fromPublicId('message', messageId)]))[0]?.body;
  expect(await saidBy((await send(id, { text: long })).messageId)).toBe(long);
  const settings = (change: string) => at.database.admin(`update account set settings = ${change} where id = $1`, [at.ours.accountId]);
  await settings(`settings || '{"linkUrl":"https://go.example.com"}'`);
  expect(await saidBy((await send(id, { text: `Here: ${long}` })).messageId)).toMatch(/^Here: https:\/\/go\.example\.com\/l\/[\w-]{12}$/);
  await settings(`settings - 'linkUrl'`);
});

test('who said STOP is not written to: the reply is refused, nothing is kept, and it stands there who said it and when', async () => {
  const phone = newPhone();
  await text(phone, 'hello');
  await text(phone, 'STOP');
  const { id, isStopped, unread } = await only(phone);
  expect([isStopped, unread]).toEqual([true, 1]);
  expect((await inbox().get(at.ours.owner, id)).optOuts).toEqual([
    { address: phone, kind: 'phone', source: 'sms', at: expect.any(String) },
  ]);
  const key = newId();
  await expect(send(id, { key })).rejects.toMatchObject({ code: 'address.opted_out', details: { status: 422 } });
  expect(await at.database.admin('select 1 from message where their_address = $1 and not inbound', [phone])).toEqual([]);
  await text(phone, 'START');
  expect(await send(id, { key })).toMatchObject({ isRepeat: false });
});

test('a run that waits for the person is named; a message by hand leaves it waiting, their answer goes to it', async () => {
  const phone = newPhone();
  const contactId = await addContact(at.database, at.ours.accountId, { name: 'Leena Korhonen', phone });
  const flow = await at.publish(buildGraph({ start: ['trigger.manual'], stop: ['flow.stop'] }, ['start>stop']), 'Heat survey');
  const wait = { nodeId: 'ask', kind: 'reply', key: sms.replyKey('71400', phone) };
  await at.addRun(flow, { contactId, conductorId: newId(), wait });
  const { id } = await inbox().start(at.ours.owner, { contactId: toPublicId('contact', contactId) });
  await send(id);
  const detail = await inbox().get(at.ours.owner, id);
  expect(detail).toMatchObject({
    runWaits: true,
    waits: [{ workflowName: 'Heat survey', status: 'open' }],
    runs: [{ workflowName: 'Heat survey' }],
  });
  expect((await text(phone, 'YES')).outcome).toBe('reply');
  const after = await inbox().get(at.ours.owner, id);
  expect([after.waits, after.unread]).toEqual([[], 0]);
  const workflowId = toPublicId('workflow', flow.workflowId);
  expect((await inbox().list(at.ours.owner, { workflowId })).items.map((one) => one.id)).toEqual([id]);
});

test('assigned, closed and opened with who did it; what came unseen keeps it open, and a new text opens it again', async () => {
  const phone = newPhone();
  const first = await text(phone, 'one');
  const { id } = await only(phone);
  const [colleague, user] = [await at.person('moderator'), await at.person('user')];
  const members = (await inbox().members(at.ours.owner)).items.map((one) => one.id);
  expect([members.includes(toPublicId('user', colleague.userId)), members.includes(toPublicId('user', user.userId))]).toEqual([
    true,
    false,
  ]);
  await inbox().change(at.ours.owner, id, { assigneeId: toPublicId('user', colleague.userId) });
  expect((await inbox().list(colleague, { mine: true })).items.map((one) => one.id)).toEqual([id]);
  expect((await inbox().list(at.ours.owner, { unassigned: true, search: phone })).items).toEqual([]);
  await expect(inbox().change(at.ours.owner, id, { assigneeId: toPublicId('user', at.theirs.owner.userId) })).rejects.toMatchObject({
    code: 'user.not_found',
  });
  const second = await text(phone, 'two');
  await expect(inbox().change(at.ours.owner, id, { isClosed: true, seen: first.entry })).rejects.toMatchObject({
    ...{ code: 'conversation.written_meanwhile', details: { status: 409 } },
  });
  await inbox().change(at.ours.owner, id, { isClosed: true, seen: second.entry });
  await inbox().change(at.ours.owner, id, { isClosed: true });
  expect((await withPhone(phone, 'closed')).map((one) => one.id)).toEqual([id]);
  await inbox().note(at.ours.owner, id, { text: 'Valve ordered' });
  await text(phone, 'three');
  expect(await only(phone)).toMatchObject({ id, unread: 1, assignee: { name: 'A moderator' } });
  const entries = (await inbox().entries(at.ours.owner, id, {})).items.map((entry) => [entry.kind, entry.by]);
  const by = 'Ours owner';
  expect(entries).toEqual([
    ...[
      ['message', null],
      ['note', by],
      ['closed', by],
      ['message', null],
      ['assigned', by],
      ['message', null],
    ],
  ]);
});

test('an unknown number becomes a contact with its conversation; with one of theirs it becomes one', async () => {
  const [phone, second] = [newPhone(), newPhone()];
  await text(phone, 'from the first');
  const { id } = await only(phone);
  await expect(inbox().tag(at.ours.owner, id, { name: 'Resident' })).rejects.toMatchObject({ code: 'conversation.no_contact' });
  const kept = await inbox().keepAsContact(at.ours.owner, id, { name: 'Oskar Lund' });
  expect(kept).toMatchObject({ id, contact: { name: 'Oskar Lund' }, unread: 1 });
  await expect(inbox().keepAsContact(at.ours.owner, id, { name: 'Again' })).rejects.toMatchObject({ code: 'conversation.has_contact' });
  const tagged = await inbox().tag(at.ours.owner, id, { name: 'Resident' });
  expect(tagged.tags.map(({ name }) => name)).toEqual(['Resident']);
  // What runs that wait for the tag hear, and what the page of the contact tells.
  expect(await at.database.admin(`select payload #>> '{events,0,key}' as key from outbox where kind = 'answer'`)).toEqual([
    { key: expect.stringMatching(/\|resident$/) },
  ]);
  expect((await inbox().untag(at.ours.owner, id, tagged.tags[0]?.id ?? '')).tags).toEqual([]);
  expect(await at.database.admin('select kind, what from contact_entry order by id')).toEqual([
    { kind: 'tagged', what: 'Resident' },
    { kind: 'untagged', what: 'Resident' },
  ]);
  await text(second, 'from the second');
  await inbox().note(at.ours.owner, (await only(second)).id, { text: 'his other phone' });
  const [contact] = await at.database.admin<{ id: string }>(`select id from contact where name = 'Oskar Lund'`);
  await at.database.admin(`insert into address (account_id, id, contact_id, kind, value) values ($1, $2, $3, 'phone', $4)`, [
    ...[at.ours.accountId, newId(), contact?.id, second],
  ]);
  expect(await withPhone(second)).toMatchObject([{ id, unread: 2, last: { text: 'from the second' } }]);
  expect((await inbox().list(at.ours.owner, { search: 'oskar' })).items.map((one) => one.id)).toEqual([id]);
  const entries = (await inbox().entries(at.ours.owner, id, {})).items;
  expect(entries.map((entry) => (entry.kind === 'message' ? entry.message.text : entry.kind))).toEqual([
    'note',
    'from the second',
    'from the first',
  ]);
});

test('among 12,000 conversations each list reads its page by its own index', async () => {
  const { accountId, owner } = at.theirs;
  const rows = rowsOf({ id: 'uuid', key: 'text', last_id: 'uuid', waits_id: 'uuid?', assignee_id: 'uuid?', closed_at: 'timestamptz?' });
  const made = Array.from({ length: 12_000 }, (_, no) => {
    const id = newId();
    return {
      ...{ id, key: `phone:+4690${no}`, last_id: id, waits_id: no % 40 === 0 ? id : null },
      ...{ assignee_id: no % 100 === 0 ? owner.userId : null, closed_at: no % 2 === 1 ? new Date() : null },
    };
  });
  await at.database.admin(`insert into conversation (account_id, ${rows.names}) select $1, ${rows.names} from ${rows.from('$2')}`, [
    ...[accountId, rows.of(made)],
  ]);
  await at.database.admin('analyze conversation');
  const open = made.filter((one) => one.closed_at === null).toReversed();
  const first = await inbox().list(owner, { limit: 3 });
  const second = await inbox().list(owner, { limit: 3, before: first.next ?? undefined });
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(open.slice(0, 6).map(({ id }) => toPublicId('conversation', id)));
  expect((await inbox().counts(owner)).open).toBe(1000);
  const values = { mine: null as string | null, waiting: false };
  const plan = (statement: string, given: readonly unknown[]) =>
    at.database.db.withAccountSql(accountId, async (sql) =>
      (await sql<Record<string, string>>(`explain (analyze) ${statement}`, given)).map((row) => Object.values(row)[0]).join('\n'),
    );
  for (const { state, asked, index } of [
    { state: 'open', asked: {}, index: 'conversation_open' },
    { state: 'closed', asked: {}, index: 'conversation_closed' },
    { state: 'open', asked: { waiting: true }, index: 'conversation_waits' },
    { state: 'open', asked: { mine: owner.userId }, index: 'conversation_assignee' },
  ] as const) {
    const { mine, waiting } = { ...values, ...asked };
    const text = await plan(listSql(state), [
      ...['ffffffff-ffff-ffff-ffff-ffffffffffff', 51, mine, false, false, waiting],
      ...[null, null, null, null, null, [], []],
    ]);
    expect(text).toContain(index);
    for (const [, count] of text.matchAll(/(?:actual time=\S+ rows=|Rows Removed by Filter: )(\d+)/g))
      expect([text, Number(count) < 100]).toEqual([text, true]);
  }
  const counted = await plan(countsSql, [owner.userId]);
  for (const index of ['conversation_assignee', 'conversation_waits']) expect(counted).toContain(index);
});
