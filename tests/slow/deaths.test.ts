import { rm } from 'node:fs/promises';
import { waitFor } from '@signalbox/testkit';
import { phonesOf } from '@signalbox/testkit/worlds';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse, type PartName } from '../../scripts/test/house.ts';

// kill -9 of each part alone, while runs are open, waiting and queued: every run finishes, nothing is lost, no SMS is sent twice.

let house: House;
let phones: ReturnType<typeof phonesOf>;
let owner: pg.Pool;
let nextNumber = 46_700_000_000;
const ourNumber = '71400';

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

const kill = (name: PartName) => () => house.kill(name);

describe('a part dies while runs are open, waiting and queued', () => {
  test('worker, kill -9', () => survives(kill('worker')), 180_000);
  test('gateway, kill -9', () => survives(kill('gateway')), 180_000);
  test('Temporal server, kill -9', () => survives(kill('temporal')), 180_000);
  test('PostgreSQL, kill -9', () => survives(kill('postgres')), 180_000);
  test('everything at once, as when the power fails', () => survives(killAll), 240_000);
  test("Temporal's data file is deleted: rebuild brings every run back", () => survives(loseTemporal), 180_000);
});

const killAll = async () => {
  await Promise.all((['postgres', 'temporal', 'gateway', 'worker'] as const).map(house.kill));
};
const forgetEverything = async () => {
  for (const tail of ['', '-wal', '-shm']) await rm(`${house.temporalFile}${tail}`, { force: true });
};

/** Rebuild finds the conductors that wait, without anybody answering them. */
const loseTemporal = async () => {
  const before = await rebuilt();
  await house.whileDown('temporal', forgetEverything);
  await waitFor(async () => (await rebuilt()) > before, { timeoutMs: 60_000, what: 'conductors are rebuilt' });
};
const rebuilt = async (): Promise<number> => {
  const health = await fetch(`http://127.0.0.1:${house.env.WORKER_PORT}/health`);
  return ((await health.json()) as { rebuilt: number }).rebuilt;
};

/** Eight runs wait for an answer, eight have just come in, the harm is done, eight more come in meanwhile; then everybody answers. */
async function survives(harm: () => Promise<void>): Promise<void> {
  const waiting = await newPhones(8);
  await say(waiting, 'HELLO');
  await waitFor(async () => (await openWaits(waiting)) === waiting.length, { timeoutMs: 60_000, what: 'all first runs wait' });
  const fresh = await newPhones(8);
  await say(fresh, 'HELLO');
  const done = harm();
  const late = await newPhones(8);
  await say(late, 'HELLO');
  await done;

  const all = [...waiting, ...fresh, ...late];
  await waitFor(async () => (await openWaits(all)) === all.length, { timeoutMs: 90_000, what: 'every run waits for its answer' });
  await say(all, 'NO');
  await waitFor(async () => (await runsOf(all, 'done')) === all.length, { timeoutMs: 90_000, what: 'every run is done' });
  expect(await runsOf(all, 'open')).toBe(0);
  expect(await runsOf(all, 'failed')).toBe(0);
  await expectSentOnce(all);
}

async function newPhones(count: number): Promise<string[]> {
  const numbers = Array.from({ length: count }, () => `+${nextNumber++}`);
  for (const number of numbers) await phones.add(number);
  return numbers;
}
const say = (numbers: string[], text: string) => Promise.all(numbers.map((number) => phones.send(number, ourNumber, text)));

/** No text left the house twice; one that did not leave is parked as unclear, where a person sees it, and only a death in mid-air does that. */
async function expectSentOnce(numbers: string[]): Promise<void> {
  const wanted = new Set(numbers);
  await waitFor(async () => (await count(`select count(*) from message_queue`)) === 0, { timeoutMs: 60_000, what: 'the queue is empty' });
  const sent = (await phones.submits()).filter((submit) => wanted.has(plus(submit.to)));
  const perText = new Map<string, number>();
  for (const submit of sent) perText.set(`${submit.to} ${submit.text}`, (perText.get(`${submit.to} ${submit.text}`) ?? 0) + 1);
  expect([...perText.values()].filter((times) => times > 1)).toEqual([]);
  const unclear = await count(`select count(*) from message where not inbound and state = 20 and their_address = any ($1)`, [numbers]);
  expect(sent.length).toBeGreaterThanOrEqual(numbers.length * 2 - unclear);
  expect(await count(`select count(*) from message where inbound and their_address = any ($1)`, [numbers])).toBe(numbers.length * 2);
}

const plus = (number: string) => (number.startsWith('+') ? number : `+${number}`);
const openWaits = (numbers: string[]) =>
  count(`select count(*) from wait_key where kind = 'reply' and split_part(key, '|', 3) = any ($1)`, [numbers]);
const runsOf = (numbers: string[], status: string) =>
  count(
    `select count(*) from run r join address a on a.account_id = r.account_id and a.contact_id = r.contact_id where a.value = any ($1) and r.status = $2`,
    [numbers, status],
  );

async function count(text: string, values: unknown[] = []): Promise<number> {
  const { rows } = await owner.query<{ count: string }>(text, values);
  return Number(rows[0]?.count ?? 0);
}
