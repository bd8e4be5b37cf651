import { openDatabase } from '@signalbox/db';
import { waitFor } from '@signalbox/testkit';
import pg from 'pg';
import { type House, openHouse } from '../test/house.ts';
import type { Written } from './lane/write-probe.ts';
import { measureQuiet, nextNumbers, queueTexts } from './lane-quiet.ts';
import { printTable, round } from './measure.ts';
import { benchPhones } from './phones.ts';
import { bundleProbe } from './profile/bundle-probe.ts';

const unlimitedCount = 20_000;
const limitedCount = 15_000;
const allowed = 1000;
const windowSize = 100;

/**
 * Messages through ledger, lane and SMPP: as fast as it goes, how much of an allowed rate is used, and whether a quiet account waits for a noisy one.
 * The fullest second is what the worker wrote in it: a peer that gets no core for a while reads much at once of what was written evenly.
 */
export default async function benchLane(): Promise<Record<string, unknown>> {
  const writes = await bundleProbe<Written[]>('scripts/bench/lane/write-probe.ts');
  const house = await openHouse({ nodeOptions: { worker: writes.nodeOptions } });
  const phones = benchPhones(house);
  await phones.latency(0, 200);
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ account_id: number; id: string }>(
    `select account_id, id from provider where status = 'on' order by id limit 1`,
  );
  const [provider] = rows;
  if (!provider) throw new Error('the seed made no provider');

  const measure = async (count: number, perSecond: number | null) => {
    const set = (status: string) =>
      owner.query(
        `update provider set status = $2, per_second = $3, revision = revision + 1, config = config || jsonb_build_object('windowSize', $4::int) where id = $1`,
        [...[provider.id, status, perSecond, windowSize]],
      );
    await set('off');
    await owner.query(`select pg_notify('providers', '')`);
    await phones.clearSubmits();
    await writes.take();
    await queue(house, provider.account_id, count);
    await set('on');
    await owner.query(`select pg_notify('providers', '')`);
    await waitFor(async () => (await phones.count()).count >= count, { timeoutMs: 180_000, what: `${count} texts are sent` });
    const read = ratesOf((await phones.submits()).map(({ at }) => at));
    const wrote = ratesOf((await writes.take()).map(({ at }) => at));
    return { ...wrote, mostRead: read.most, duplicates: (await phones.count()).duplicates };
  };
  const unlimited = await measure(unlimitedCount, null);
  const limited = await measure(limitedCount, allowed);
  const quiet = await measureQuiet({ owner, house, writes, accountId: provider.account_id, providerId: provider.id });
  await owner.end();
  await house.close();

  const useOf1000 = round(limited.perSecond / allowed, 3);
  printTable('Lane, window of 100, simulator that answers at once', [
    {
      allowed: 'unlimited',
      messages: unlimitedCount,
      'sent/s': unlimited.perSecond,
      'most in a second': unlimited.most,
      'most read in one': unlimited.mostRead,
      'sent twice': unlimited.duplicates,
    },
    {
      allowed: `${allowed}/s`,
      messages: limitedCount,
      'sent/s': limited.perSecond,
      'most in a second': limited.most,
      'most read in one': limited.mostRead,
      'sent twice': limited.duplicates,
    },
  ]);
  printTable('A quiet account beside one that queues ten times as many, commit to submit_sm', [
    { 'alone p95, ms': quiet.alone, 'beside p95, ms': quiet.beside, ratio: quiet.ratio },
  ]);
  return {
    per_s: unlimited.perSecond,
    use_of_1000: useOf1000,
    most_in_a_second: limited.most,
    quiet_p95_ratio: quiet.ratio,
    duplicates: unlimited.duplicates + limited.duplicates,
  };
}

/** From the first submit_sm to the last, and the fullest second, wherever it begins. */
function ratesOf(moments: number[]): { perSecond: number; most: number } {
  const times = moments.toSorted((a, b) => a - b);
  let first = 0;
  let most = 0;
  for (const [index, at] of times.entries()) {
    while ((times[first] ?? 0) <= at - 1000) first += 1;
    most = Math.max(most, index - first + 1);
  }
  const spanMs = (times.at(-1) ?? 0) - (times[0] ?? 0);
  return { perSecond: round(((times.length - 1) * 1000) / spanMs), most };
}

async function queue(house: House, accountId: number, count: number): Promise<void> {
  const db = openDatabase(house.databaseUrl);
  for (let left = count; left > 0; left -= 1000) await queueTexts(db, { accountId, numbers: nextNumbers(Math.min(left, 1000)) });
  await db.close();
}
