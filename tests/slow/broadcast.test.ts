import { addProvider, buildGraph, waitFor } from '@signalbox/testkit';
import { phonesOf } from '@signalbox/testkit/worlds';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addGroup } from '../../scripts/bench/crowd.ts';
import { withServices } from '../../scripts/bench/open-services.ts';
import { firstOwner, publishGraph } from '../../scripts/bench/publish.ts';
import { type House, openHouse } from '../../scripts/test/house.ts';

// One send to many people, while the worker is killed between and in the slices that make the messages, and every part while they leave: everybody has one
// message, nobody gets it twice, and what did not leave is on its way or Unclear, where a person sees it. Then their provider fails, and is killed beside.
// At last a file of people is imported while the worker is killed.

const people = 3000;

let house: House;
let owner: pg.Pool;
let phones: ReturnType<typeof phonesOf>;

beforeAll(async () => {
  house = await openHouse();
  phones = phonesOf(house.simulatorUrl);
  owner = new pg.Pool({ connectionString: house.ownerUrl, max: 2 });
  owner.on('error', () => {});
}, 240_000);
afterAll(async () => {
  await owner?.end().catch(() => {});
  await house?.close();
}, 60_000);

test('a send to thousands survives kills while its messages are made and while they leave', async () => {
  await setProviders(`per_second = 400`);
  const hookUrl = await sendTo('Everyone', 46_701_000_000);
  await start(hookUrl);
  await waitFor(async () => (await made()) > 0, { timeoutMs: 60_000, everyMs: 5, what: 'the first messages are made' });
  await house.kill('worker');
  await waitFor(async () => (await made()) === people, { timeoutMs: 90_000, what: 'all messages are made' });
  for (const [no, name] of (['worker', 'gateway', 'postgres', 'temporal'] as const).entries()) {
    await waitFor(async () => (await sent()) > (no + 1) * 400, { timeoutMs: 90_000, what: `${(no + 1) * 400} texts have left` });
    await house.kill(name);
  }
  await expectOnce();
}, 240_000);

test('messages whose provider fails go by the next one, each once, whoever dies while they are moved', async () => {
  const spare = await addSpare();
  await setProviders(`config = config || '{"systemId": "nobody"}'`, `id <> '${spare}'`);
  // Until the lane has read its new settings it rightly sends over the connection that it has.
  await waitFor(async () => (await count(`select count(*) from provider where id <> $1 and status = 'on'`, [spare])) === 0, {
    ...{ timeoutMs: 60_000, what: 'the providers that refuse us are stopped' },
  });
  await start(await sendTo('Others', 46_702_000_000));
  await waitFor(async () => (await count(`select count(*) from message_queue where provider_id = $1`, [spare])) > 0, {
    ...{ timeoutMs: 90_000, everyMs: 5, what: 'the first messages are moved' },
  });
  await Promise.all([house.kill('worker'), house.kill('postgres')]);
  await expectOnce();
  expect(
    await count(`select count(*) from message where not inbound and provider_id <> $1 and their_address like '+46702%'`, [spare]),
  ).toBe(0);
}, 240_000);

test('an import goes on where it was when its worker is killed, and nobody is there twice', async () => {
  const rows = 12_000;
  const file = Buffer.from(`Name,Phone\n${Array.from({ length: rows }, (_, no) => `Imported ${no},+4673${1_000_000 + no}`).join('\n')}\n`);
  const actor = await firstOwner(house.ownerUrl);
  const { databaseUrl, gatewayUrl, simulatorUrl, env } = house;
  await withServices({ databaseUrl, gatewayUrl, simulatorUrl, secretKey: env.SECRET_KEY ?? '' }, async ({ imports }) => {
    const { id } = await imports.create(actor, { name: 'people.csv', sizeBytes: file.length });
    await imports.putPiece(actor, { id, no: 0 }, file);
    await imports.lookAt(actor, id);
    const until = (state: string) =>
      waitFor(async () => (await imports.get(actor, id)).state === state, { timeoutMs: 90_000, what: `the import is ${state}` });
    await imports.check(actor, id);
    await until('checked');
    await imports.start(actor, id);
    for (const share of [0, 0.5]) {
      await waitFor(async () => (await imports.get(actor, id)).share > share, {
        timeoutMs: 60_000,
        everyMs: 5,
        what: 'it has come that far',
      });
      await house.kill('worker');
    }
    await until('done');
    expect((await imports.get(actor, id)).counts).toMatchObject({ rows, added: rows, failed: 0 });
  });
  expect(await count(`select count(*) from contact where name like 'Imported %'`)).toBe(rows);
  expect(await count(`select count(*) from address where value like '+4673%'`)).toBe(rows);
}, 240_000);

/** A workflow that sends one text to a new group; returns its address. */
async function sendTo(group: string, first: number): Promise<string> {
  const client = new pg.Client({ connectionString: house.ownerUrl });
  await client.connect();
  await addGroup(client, { name: group, size: people, first });
  await client.end();
  const graph = buildGraph(
    {
      start: ['trigger.http', { respond: 'accepted' }],
      send: ['msg.send', { text: `Water is back, ${group}.`, who: 'people', groups: [{ name: group }] }],
    },
    ['start>send'],
  );
  const nodes = graph.nodes.map((node) => (node.id === 'send' ? { ...node, version: 2 } : node));
  return (await publishGraph(house, group, { ...graph, nodes })).hookUrl;
}

async function start(hookUrl: string): Promise<void> {
  expect((await fetch(hookUrl, { method: 'POST', body: '{}' })).status).toBe(202);
}

/** Nobody has two messages, or got one twice; who got none has one that waits for its lease to end, and will be Unclear. */
async function expectOnce(): Promise<void> {
  await waitFor(async () => (await count('select count(*) from message_queue where leased_until is null')) === 0, {
    ...{ timeoutMs: 120_000, what: 'everything has left' },
  });
  await waitFor(async () => (await made()) === people, { timeoutMs: 90_000, what: 'all messages are made' });
  expect(await count(`select count(distinct their_address) from message where batch_id = ${newest}`)).toBe(people);
  const submits = await phones.submits();
  const got = new Set(submits.map(({ to, text }) => `${to} ${text}`));
  expect(submits.length).toBe(got.size);
  const without = await owner.query<{ to: string; state: number; leased: boolean }>(
    `select replace(m.their_address, '+', '') || ' ' || m.body as to, m.state, q.leased_until is not null as leased
     from message m left join message_queue q on q.message_id = m.id where m.batch_id = ${newest}`,
  );
  const lost = without.rows.filter(({ to, state, leased }) => !got.has(to) && !got.has(`+${to}`) && !leased && state !== unclear);
  expect(lost).toEqual([]);
}
const unclear = 20;
const newest = '(select id from batch order by id desc limit 1)';
const made = () => count(`select count(*) from message where batch_id = ${newest}`);
const sent = async (): Promise<number> => ((await (await fetch(`${house.simulatorUrl}/submits/count`)).json()) as { count: number }).count;

async function setProviders(change: string, which = 'true'): Promise<void> {
  await owner.query(`update provider set ${change}, revision = revision + 1 where status = 'on' and ${which}`);
  await owner.query(`select pg_notify('providers', '')`);
}

/** A second operator of the first account, with a number of its own. */
async function addSpare(): Promise<string> {
  const admin = async <Row>(text: string, values: readonly unknown[] = []) => (await owner.query(text, [...values])).rows as Row[];
  const [first] = await admin<{ accountId: number; config: object }>(
    `select account_id as "accountId", config from provider where status = 'on' order by account_id limit 1`,
  );
  const { providerId } = await addProvider({ admin }, first?.accountId ?? 0, {
    ...{ type: 'smpp', channel: 'sms', config: first?.config, own: { kind: 'phone', value: '+46701740699' } },
    ...{ secrets: { password: house.env.SIMULATOR_PASSWORD }, masterKey: house.env.SECRET_KEY ?? '' },
  });
  await owner.query('update provider_grant set place = 1 where provider_id = $1', [providerId]);
  return providerId;
}

async function count(text: string, values: unknown[] = []): Promise<number> {
  try {
    return Number((await owner.query<{ count: string }>(text, values)).rows[0]?.count ?? 0);
  } catch {
    // The database is away just now.
    return -1;
  }
}
