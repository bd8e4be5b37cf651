import { setTimeout as pause } from 'node:timers/promises';
import { buildGraph, waitFor } from '@signalbox/testkit';
import pg from 'pg';
import { openHouse } from '../test/house.ts';
import { addGroup, residentMib } from './crowd.ts';
import { printTable, round } from './measure.ts';
import { benchPhones } from './phones.ts';
import { post } from './post.ts';
import { publishGraph } from './publish.ts';

const crowd = 100_000;
const warmUp = 2000;
/** The lane must not eat the cores that are measured; the first message is what counts. */
const perSecond = 20;

/** One step sends to 100,000 people: how long their messages take to be made, when the first one leaves, and what the worker grows by. */
export default async function benchBroadcast(): Promise<Record<string, unknown>> {
  const house = await openHouse();
  const phones = benchPhones(house);
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  await owner.query('update provider set per_second = $1, revision = revision + 1', [perSecond]);
  await owner.query(`select pg_notify('providers', '')`);
  await addGroup(owner, { name: 'Few', size: warmUp, first: 46_703_000_000 });
  await addGroup(owner, { name: 'Everyone', size: crowd, first: 46_701_000_000 });
  const few = (await publishGraph(house, 'Few', toAll('Few'))).hookUrl;
  const everyone = (await publishGraph(house, 'Everyone', toAll('Everyone'))).hookUrl;
  await send(owner, few);
  // What is left of it would go before what is measured.
  await owner.query('delete from message_queue where leased_until is null');
  await pause(1500);
  await phones.clearSubmits();

  const worker = () => house.pid('worker') ?? 0;
  const before = residentMib(worker());
  let most = before;
  let isOver = false;
  const watch = (async () => {
    while (!isOver) {
      most = Math.max(most, residentMib(worker()));
      await pause(50);
    }
  })();
  const { began, expandMs } = await send(owner, everyone);
  await waitFor(async () => (await phones.count()).count > 0, { timeoutMs: 60_000, what: 'the first text is sent' });
  isOver = true;
  await watch;
  const [first] = await phones.submits();
  const { rows } = await owner.query<{ all: number; people: number }>(
    `select count(*)::int as all, count(distinct their_address)::int as people from message
     where batch_id = (select id from batch order by id desc limit 1)`,
  );
  const [made] = rows;
  if (made?.people !== crowd) throw new Error(`${made?.people} people have a message, not ${crowd}`);
  const duplicates = made.all - made.people + (await phones.count()).duplicates;
  await owner.end();
  await house.close();

  const result = {
    expand_ms: expandMs,
    first_ms: Math.round((first?.at ?? Number.NaN) - began),
    rss_growth_mib: round(most - before),
    duplicates,
  };
  printTable('One send to 100,000 people', [
    {
      'messages made in, ms': result.expand_ms,
      'first one after, ms': result.first_ms,
      'worker grew by, MiB': result.rss_growth_mib,
      'sent twice': duplicates,
    },
  ]);
  return result;
}

/** The step as it is today: graphs in a few lines have the first version of each. */
const toAll = (group: string) => {
  const graph = buildGraph(
    {
      start: ['trigger.http', { respond: 'accepted' }],
      send: ['msg.send', { text: `Water is back, ${group}.`, who: 'people', groups: [{ name: group }] }],
    },
    ['start>send'],
  );
  return { ...graph, nodes: graph.nodes.map((node) => (node.id === 'send' ? { ...node, version: 2 } : node)) };
};

/** Starts a run and waits until the messages of its batch are made. */
async function send(owner: pg.Client, hookUrl: string): Promise<{ began: number; expandMs: number }> {
  const began = Date.now();
  await post(hookUrl, '{}');
  let expandMs = 0;
  await waitFor(
    async () => {
      const { rows } = await owner.query<{ ms: number }>(
        `select (extract(epoch from expanded_at) * 1000)::float8 - $1 as ms from batch where expanded_at is not null and uuid7_time(id) >= to_timestamp($1 / 1000.0 - 1)`,
        [began],
      );
      expandMs = Math.round(rows[0]?.ms ?? 0);
      return rows.length > 0;
    },
    { timeoutMs: 120_000, what: 'the messages of the batch are made' },
  );
  return { began, expandMs };
}
