import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '@signalbox/db';
import { channels, newId, sms } from '@signalbox/domain';
import { createMessageQueue } from '@signalbox/messaging';
import { createWaker } from '@signalbox/runner';
import { waitFor } from '@signalbox/testkit';
import type pg from 'pg';
import type { House } from '../test/house.ts';
import type { Written } from './lane/write-probe.ts';
import { quantile, round } from './measure.ts';
import type { Probe } from './profile/bundle-probe.ts';

/** Half of what the provider allows is more than the quiet account wants; what the noisy one wants is far above the rest. */
const allowed = 400;
const quietPerTick = 3;
const noisyPerTick = 30;
const tickMs = 50;
const ticks = 200;

export interface QuietPlace {
  owner: pg.Client;
  house: House;
  writes: Probe<Written[]>;
  accountId: number;
  providerId: string;
}

/** From the commit of a quiet account's texts to their submit_sm, p95 in milliseconds: alone, and while another account of the same provider queues ten times as many. */
export async function measureQuiet(place: QuietPlace): Promise<{ alone: number; beside: number; ratio: number }> {
  const { owner, house, accountId, providerId } = place;
  await owner.query(`update provider set per_second = $2, status = 'on', revision = revision + 1 where id = $1`, [providerId, allowed]);
  await owner.query(`select pg_notify('providers', '')`);
  const noisyId = await shareWith(owner, { accountId, providerId });
  const db = openDatabase(house.databaseUrl);
  const waker = createWaker({ router: db.router });
  const send = async (from: number, numbers: readonly string[]) => {
    await queueTexts(db, { accountId: from, numbers });
    const committedAt = Date.now();
    waker.lanes([providerId]);
    return committedAt;
  };
  const round95 = async (isNoisy: boolean): Promise<number> => {
    const sent = new Map<string, number>();
    const took: number[] = [];
    await place.writes.take();
    for (let tick = 0; tick < ticks; tick += 1) {
      const numbers = nextNumbers(quietPerTick);
      const [committedAt] = await Promise.all([send(accountId, numbers), isNoisy ? send(noisyId, nextNumbers(noisyPerTick)) : null]);
      for (const number of numbers) sent.set(number, committedAt);
      await pause(tickMs);
    }
    const isServed = async () => {
      for (const { to, at } of await place.writes.take()) if (sent.has(`+${to}`)) took.push(Math.max(0, at - (sent.get(`+${to}`) ?? 0)));
      return took.length >= sent.size;
    };
    await waitFor(isServed, { timeoutMs: 60_000, everyMs: 500, what: 'the quiet account is served' });
    return quantile(took, 0.95);
  };
  await round95(false);
  const alone = await round95(false);
  const beside = await round95(true);
  await waker.close();
  await db.close();
  return { alone, beside, ratio: round(beside / Math.max(1, alone), 2) };
}

/** Lets the other account of the house send by the same provider; returns it. */
async function shareWith(owner: pg.Client, { accountId, providerId }: { accountId: number; providerId: string }): Promise<number> {
  const { rows } = await owner.query<{ id: number }>('select id from account where id <> $1 order by id limit 1', [accountId]);
  const id = rows[0]?.id ?? 0;
  await owner.query(
    `insert into provider_grant (account_id, provider_id, owner_account_id, channel, place) values ($1, $2, $3, 'sms', -1)`,
    [id, providerId, accountId],
  );
  await owner.query(
    `insert into own_address (account_id, id, kind, value, provider_id, can_receive) values ($1, $2, 'short_code', '71499', $3, false)`,
    [...[id, newId(), providerId]],
  );
  return id;
}

let last = 46_720_000_000;
export const nextNumbers = (count: number): string[] =>
  Array.from({ length: count }, () => {
    last += 1;
    return `+${last}`;
  });

/** One text to each number, in one commit. */
export async function queueTexts(db: Database, { accountId, numbers }: { accountId: number; numbers: readonly string[] }): Promise<void> {
  const items = numbers.map((to) => ({
    ...{ runId: newId(), nodeId: 'send', class: 2, channel: sms.id, content: { text: `to ${to}` }, to, contactId: null, from: null },
  }));
  const { answers } = await db.withAccountSql(accountId, (sql) => createMessageQueue(channels)(sql, items, { now: Date.now() }));
  const wrong = answers.find((answer) => 'error' in answer);
  if (wrong) throw new Error(JSON.stringify(wrong));
}
