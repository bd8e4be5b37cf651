import { channels, email, newId, sms } from '@signalbox/domain';
import { createWaker } from '@signalbox/runner';
import { addWaitingRun, type SeededAccount, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMessageQueue } from '../sending/queue-messages.ts';
import { openLink } from './open-link.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

const long = `https://example.com/${'order/'.repeat(12)}?id=7`;
const queue = createMessageQueue(channels, { linkUrl: 'https://go.example.com' });

async function send(account: SeededAccount, texts: readonly string[], more: object = { shortLinks: true }) {
  const items = texts.map((text) => ({
    ...{
      runId: newId(),
      nodeId: 'send',
      class: 2,
      channel: sms.id,
      content: { text },
      to: '+46701740601',
      contactId: null,
      from: null,
      ...more,
    },
  }));
  const { messageIds } = await database.db.withAccountSql(account.accountId, (sql) => queue(sql, items, { now: Date.now() }));
  const rows = await database.admin<{ id: string; body: string; parts: number }>(
    'select id, body, parts from message where id = any ($1::uuid[]) order by id',
    [messageIds],
  );
  const links = await database.admin<{ code: string; target: string; message_id: string }>(
    'select code, target, message_id from short_link where account_id = $1 and message_id = any ($2::uuid[]) order by message_id',
    [account.accountId, messageIds],
  );
  return { rows, links };
}

test('long links of a text become short ones, each message with a code of its own; parts are counted of what leaves', async () => {
  const account = await seedAccount(database);
  const text = `${'x'.repeat(100)} ${long}`;
  const { rows, links } = await send(account, [text, text, 'https://b.example/ stays']);
  expect(links.map(({ target }) => target)).toEqual([long, long]);
  expect(new Set(links.map(({ code }) => code)).size).toBe(2);
  expect(rows.map(({ body }) => body.replace(/\/l\/[\w-]{12}/, '/l/code'))).toEqual([
    ...Array.from({ length: 2 }, () => `${'x'.repeat(100)} https://go.example.com/l/code`),
    'https://b.example/ stays',
  ]);
  expect(rows.map(({ parts }) => parts)).toEqual([1, 1, 1]);
});

test('who did not ask for it, mails, and accounts without an address for links keep theirs; an account has an address of its own', async () => {
  const account = await seedAccount(database);
  expect((await send(account, [long], {})).links).toEqual([]);
  const settings = (url: string) =>
    database.admin(`update account set settings = settings || jsonb_build_object('linkUrl', $2::text) where id = $1`, [
      account.accountId,
      url,
    ]);
  await settings('https://l.norrvik.example/');
  expect((await send(account, [long])).rows[0]?.body).toMatch(/^https:\/\/l\.norrvik\.example\/l\/[\w-]{12}$/);
  await settings('javascript:alert(1)');
  expect((await send(account, [long])).rows[0]?.body).toMatch(/^https:\/\/go\./);
  expect(email.capabilities.parts).toBeNull();
});

test('a click is counted and answers who waits for it; a look is not; a code that there is not, or of long ago, leads nowhere', async () => {
  const account = await seedAccount(database);
  const woken: string[] = [];
  const waker = createWaker({ router: database.db.router, signal: async (owed) => void woken.push(...owed.map((one) => one.conductorId)) });
  const { links } = await send(account, [long]);
  const [{ code = '', message_id: messageId = '' } = {}] = links;
  const wait = await addWaitingRun(database, account.accountId, { kind: 'click', key: messageId });
  const open = (isClick: boolean, of = code) => openLink({ db: database.db, waker }, { code: of, isClick });
  const clicks = async () => (await database.admin<{ clicks: number }>('select clicks from short_link where code = $1', [code]))[0]?.clicks;

  expect([await open(false), await clicks()]).toEqual([long, 0]);
  expect([await open(true), await open(true), await clicks()]).toEqual([long, long, 2]);
  expect(await database.admin('select kind, payload from run_event where run_id = $1', [wait.runId])).toEqual([
    { kind: 'click', payload: { messageId, target: long, at: expect.stringMatching(/^\d{4}-.*Z$/) } },
  ]);
  await waker.close();
  expect(woken).toEqual([wait.conductorId]);
  expect([await open(true, 'nothing-here'), await open(true, "x' or 1=1"), await open(true, '')]).toEqual([null, null, null]);
  await database.admin(`update short_link set message_id = uuid7_floor(now() - interval '401 days') where code = $1`, [code]);
  expect(await open(true)).toBeNull();
  await database.db.router('select purge_links(100)');
  expect(await clicks()).toBeUndefined();
});
