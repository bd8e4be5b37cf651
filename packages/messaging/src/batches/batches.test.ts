import type { AccountSql } from '@signalbox/db';
import { channels, newId } from '@signalbox/domain';
import type { BatchRequest } from '@signalbox/nodes/contract';
import { addContact, addProvider, type SeededAccount, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { batchResults, countBatch } from './batch-results.ts';
import { createBatchWatch } from './batch-watch.ts';
import { createExpandBatch } from './expand-batch.ts';
import { createBatches } from './open-batches.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

const open = createBatches(channels);
const expand = createExpandBatch(channels);
const terms = { notBefore: null, notAfter: null, category: null, quiet: true };
const request = (more: Partial<BatchRequest>): BatchRequest => ({
  ...{ runId: newId(), nodeId: 'send', visit: 1, workflowId: newId(), class: 3, reach: 'first', from: null, groups: [], people: [], terms },
  ...{
    guard: true,
    shortLinks: true,
    waitFor: 'nothing',
    ways: [{ channel: 'sms', text: 'Water is off', subject: '', formatted: '' }],
    files: [],
  },
  ...more,
});

async function world(options = {}) {
  const account = await seedAccount(database, options);
  const within = <T>(work: (sql: AccountSql) => Promise<T>) => database.db.withAccountSql(account.accountId, work);
  const batch = async (more: Partial<BatchRequest>) => {
    const [opened] = await within((sql) => open(sql).open([request(more)]));
    if (!opened || 'error' in opened) throw new Error(opened ? opened.error.code : 'none');
    return opened.batchId;
  };
  const finish = async (id: string) => {
    while ((await within((sql) => expand(sql, id))).more);
    return within((sql) => countBatch(sql, id));
  };
  return { account, within, batch, finish };
}

async function group(account: SeededAccount, count: number): Promise<string> {
  const [groupId, name] = [newId(), `Group ${newId()}`];
  await database.admin('insert into contact_group (account_id, id, name) values ($1, $2, $3)', [account.accountId, groupId, name]);
  await database.admin(
    `with c as (insert into contact (account_id, id, name) select $1, uuid7(), 'Person ' || n from generate_series(1, $3::int) n returning id, name),
       a as (insert into address (account_id, id, contact_id, kind, value) select $1, uuid7(), id, 'phone', '+4670' || lpad(split_part(name, ' ', 2), 7, '0') from c)
     insert into contact_group_member (account_id, group_id, contact_id) select $1, $2, id from c`,
    [account.accountId, groupId, count],
  );
  return name;
}
const linkUrl = 'https://go.example.com';
const rows = (account: SeededAccount) =>
  database.admin<{ their_address: string; body: string; due_at: Date; expires_at: Date | null; channel: string }>(
    `select m.their_address, m.body, m.channel, q.due_at, q.expires_at from message m join message_queue q on q.message_id = m.id where m.account_id = $1 order by m.their_address, m.channel`,
    [account.accountId],
  );

test('a group, a list and a person twice: everybody once, in slices, and those that cannot be reached with a reason', async () => {
  const { account, within, batch, finish } = await world();
  const name = await group(account, 1200);
  const nobody = newId();
  await database.admin('insert into contact (account_id, id, name) values ($1, $2, $3)', [account.accountId, nobody, 'No phone']);
  await database.admin(`insert into opt_out (account_id, kind, value, source) values ($1, 'phone', '+46700000002', 'sms')`, [
    account.accountId,
  ]);
  await database.admin(
    `insert into opt_out (account_id, kind, value, source, category) values ($1, 'phone', '+46700000003', 'sms', 'news')`,
    [account.accountId],
  );
  const people = ['+46700000001', '+46701740699', '+46 70 174 06 99', nobody, 'nobody'];
  const id = await batch({ groups: [name], people, terms: { ...terms, category: 'news', notAfter: Date.now() + 60_000 } });
  const counts = await finish(id);
  expect(counts).toMatchObject({ queued: 1199, skipped: { suppressed: 2, unreachable: 1, invalid: 1 } });
  const sent = await rows(account);
  expect(sent).toHaveLength(1199);
  expect(new Set(sent.map(({ their_address: to }) => to)).size).toBe(1199);
  expect(sent.every(({ expires_at: at, body }) => at !== null && body === 'Water is off')).toBe(true);
  const [row] = await database.admin<{ counted: number; twice: number }>('select counted, twice from batch where id = $1', [id]);
  expect(row).toEqual({ counted: 1203, twice: 2 });
  const result = (await within((sql) => batchResults(sql, [id]))).get(id);
  expect(result).toMatchObject({ total: 1203, queued: 1199, suppressed: 2, unreachable: 2, skipped: 0 });
  expect(result?.missed.map(({ result: why }) => why).sort()).toEqual(['invalid', 'suppressed', 'suppressed', 'unreachable']);
  // The same words once more within hours reach nobody; other words do.
  expect((await finish(await batch({ people: ['+46700000001'] }))).skipped).toEqual({ repeated: 1 });
  expect((await finish(await batch({ people: ['+46700000001'], guard: false }))).queued).toBe(1);
});

test('a slice that dies is done again as a whole; two at once do not double anybody', async () => {
  const { account, within, batch, finish } = await world();
  const id = await batch({ groups: [await group(account, 700)] });
  await expect(
    within(async (sql) => {
      await expand(sql, id);
      throw new Error('killed');
    }),
  ).rejects.toThrow('killed');
  await Promise.all([within((sql) => expand(sql, id)), within((sql) => expand(sql, id))]);
  expect((await finish(id)).queued).toBe(700);
  expect(await rows(account)).toHaveLength(700);
});

test('two channels: the first that reaches, or all; each person has words of their own; nights are quiet where they live', async () => {
  const { account, batch, finish } = await world({ timeZone: 'Europe/Stockholm' });
  const { accountId } = account;
  await addProvider(database, accountId, {
    ...{ type: 'smtp', channel: 'email', config: {}, own: { kind: 'mailbox', value: 'town@example.com' } },
  });
  const both = await addContact(database, accountId, { name: 'Both', phone: '+46701740601' });
  const mail = newId();
  await database.admin(`insert into contact (account_id, id, name, time_zone) values ($1, $2, 'Mail', 'Asia/Tokyo')`, [accountId, mail]);
  for (const [contact, address] of [
    [both, 'both@example.com'],
    [mail, 'mail@example.com'],
  ])
    await database.admin(`insert into address (account_id, id, contact_id, kind, value) values ($1, $2, $3, 'email', $4)`, [
      ...[accountId, newId(), contact, address],
    ]);
  await database.admin(`update account set settings = settings || '{"quietHours":{"from":"21:00","to":"08:00"}}' where id = $1`, [
    accountId,
  ]);
  const night = Date.parse('2030-01-10T22:30:00Z');
  const text = { personal: ['Hi ', { expr: 'contact.name + start.mark', values: { start: { mark: '!' } } }] };
  const ways = [
    { channel: 'sms', text, subject: '', formatted: '' },
    { channel: 'email', text, subject: 'Water', formatted: '' },
  ];
  const people = [both, mail];
  await finish(await batch({ ways, people, terms: { ...terms, notBefore: night } }));
  const first = await rows(account);
  expect(first.map(({ their_address: to, body }) => [to, body])).toEqual([
    ['+46701740601', 'Hi Both!'],
    ['mail@example.com', 'Hi Mail!'],
  ]);
  // 23:30 in Stockholm waits for 08:00 there; in Tokyo it is half past seven.
  expect(first.map(({ due_at: at }) => at.toISOString())).toEqual(['2030-01-11T07:00:00.000Z', '2030-01-10T23:00:00.000Z']);
  const counts = await finish(await batch({ ways, people, reach: 'all', guard: false, terms: { ...terms, quiet: false } }));
  expect(counts.queued).toBe(3);
});

test('a name with marks in it is text in a formatted mail, and the plain text of the mail is made of it', async () => {
  const { account, batch, finish } = await world();
  const { accountId } = account;
  const own = { kind: 'mailbox', value: 'heating@norrvik.example' };
  await addProvider(database, accountId, { type: 'smtp', channel: 'email', config: { host: '127.0.0.1', port: 2525 }, own });
  const id = newId();
  await database.admin('insert into contact (account_id, id, name) values ($1, $2, $3)', [accountId, id, '<b>*Maja*</b>']);
  await database.admin(`insert into address (account_id, id, contact_id, kind, value) values ($1, $2, $3, 'email', 'maja@example.com')`, [
    ...[accountId, newId(), id],
  ]);
  const formatted = { escape: 'markdown' as const, personal: ['Hi **', { expr: 'contact.name', values: {} }, '**'] };
  const files = [{ id: 'fil_1', name: 'a.pdf', contentType: 'application/pdf', sizeBytes: 9 }];
  await finish(await batch({ people: [id], files, ways: [{ channel: 'email', text: '', subject: 'Water', formatted }] }));
  const [mail] = await database.admin('select body, content from message where account_id = $1', [accountId]);
  expect(mail).toMatchObject({
    body: 'Hi <b>*Maja*</b>',
    content: { html: '<p>Hi <strong>&lt;b&gt;*Maja*&lt;/b&gt;</strong></p>', files: [{ id: 'fil_1' }] },
  });
});

test('who waits hears when the last one has it', async () => {
  const { account, batch, finish } = await world();
  const id = await batch({ people: ['+46701740601'], waitFor: 'delivered' });
  await finish(id);
  let now = Date.now();
  const told: number[] = [];
  const watch = createBatchWatch({ db: database.db, waker: { outbox: (accountId) => told.push(accountId) } }, () => now);
  await watch.look();
  await database.admin('delete from message_queue where account_id = $1', [account.accountId]);
  await database.admin('update message set state = 60 where account_id = $1', [account.accountId]);
  now += 10_000;
  await watch.look();
  now += 10_000;
  await watch.look();
  expect(told).toEqual([account.accountId]);
  const [row] = await database.admin<{ done: boolean; counts: object }>(
    'select done_at is not null as done, counts from batch where id = $1',
    [id],
  );
  expect(row).toMatchObject({ done: true, counts: { delivered: 1 } });
});

test('each person of a batch has a short link of their own, and the switch leaves links as they are', async () => {
  const { account, within, batch } = await world();
  const text = `Water is off: https://example.com/${'x'.repeat(60)}`;
  const people = ['+46701740601', '+46701740602'];
  const ways = [{ channel: 'sms', text, subject: '', formatted: '' }];
  const short = createExpandBatch(channels, { linkUrl });
  for (const shortLinks of [true, false]) {
    const id = await batch({ people, ways, shortLinks, guard: false });
    while ((await within((sql) => short(sql, id))).more);
    const made = await database.admin<{ body: string; code: string | null }>(
      'select m.body, l.code from message m left join short_link l on l.message_id = m.id where m.account_id = $1 and m.batch_id = $2',
      [account.accountId, id],
    );
    expect(made.map(({ body }) => body)).toEqual(shortLinks ? made.map(({ code }) => `Water is off: ${linkUrl}/l/${code}`) : [text, text]);
    expect(new Set(made.map(({ code }) => code)).size).toBe(shortLinks ? 2 : 1);
  }
});
