import { waitFor } from '@signalbox/testkit';
import pg from 'pg';
import { openHouse } from '../test/house.ts';
import { closedLoop, printTable, quantile, round } from './measure.ts';
import { benchPhones } from './phones.ts';

const ourNumber = '71400';
const levels = [1, 10];
const seconds = 8;
const waitingRuns = 5000;
const atATime = 50;
/** To count the runs costs the database as much as some of them. */
const rarely = { timeoutMs: 240_000, everyMs: 100 };

/** A person texts: keyword to reply, and answers into many waiting runs, through the real parts and the seeded HELLO workflow. */
export default async function benchSms(): Promise<Record<string, unknown>> {
  const house = await openHouse();
  const phones = benchPhones(house);
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  const count = async (text: string) => Number((await owner.query<{ n: string }>(text)).rows[0]?.n);
  let last = 46_700_000_000;
  const next = () => {
    last += 1;
    return `+${last}`;
  };
  const say = async (numbers: string[], text: string) => {
    const left = [...numbers];
    await Promise.all(
      Array.from({ length: atATime }, async () => {
        for (let number = left.pop(); number; number = left.pop()) await phones.send(number, ourNumber, text);
      }),
    );
  };

  const p50: Record<string, number> = {};
  const p95: Record<string, number> = {};
  for (const level of [1, ...levels]) {
    const sent = new Map<string, number>();
    await phones.clearSubmits();
    await closedLoop(level, seconds, async () => {
      const number = next();
      sent.set(number, Date.now());
      await phones.send(number, ourNumber, 'HELLO');
      await phones.received(number);
    });
    // The first round warms up; the second one at the same level overwrites it.
    const took = (await phones.submits()).flatMap(({ to, at }) => (sent.has(to) ? [at - (sent.get(to) ?? 0)] : []));
    p50[level] = quantile(took, 0.5);
    p95[level] = quantile(took, 0.95);
  }

  const openWaits = () => count('select count(*) as n from wait');
  const ended = () => count(`select count(*) as n from run where status <> 'open'`);
  const before = await openWaits();
  const people = Array.from({ length: waitingRuns }, next);
  const filled = performance.now();
  await say(people, 'HELLO');
  await waitFor(async () => (await openWaits()) >= before + waitingRuns, { ...rarely, what: 'every run waits' });
  const fillSeconds = (performance.now() - filled) / 1000;
  const endedBefore = await ended();
  const from = performance.now();
  await say(people, 'YES');
  await waitFor(async () => (await ended()) >= endedBefore + waitingRuns, { ...rarely, what: 'every run is done' });
  const answersPerS = round(waitingRuns / ((performance.now() - from) / 1000));
  const { duplicates } = await phones.count();
  await owner.end();
  await house.close();

  printTable(
    'Phone sends HELLO -> submit_sm of the reply, ms',
    levels.map((level) => ({ concurrent: level, p50: p50[level], p95: p95[level] })),
  );
  const table = {
    'waiting runs': waitingRuns,
    'started/s': round(waitingRuns / fillSeconds),
    'answers/s': answersPerS,
    'sent twice': duplicates,
  };
  printTable('Answers into waiting runs', [table]);
  return { p50_ms: p50, p95_ms: p95, answers_per_s: answersPerS, started_per_s: table['started/s'], duplicates };
}
