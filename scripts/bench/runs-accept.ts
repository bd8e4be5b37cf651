import { buildGraph, waitFor } from '@signalbox/testkit';
import pg from 'pg';
import type { House } from '../test/house.ts';
import { closedLoop, quantile, type Rates } from './measure.ts';
import { post } from './post.ts';
import { publishGraph } from './publish.ts';

const graph = buildGraph(
  {
    start: ['trigger.http', { respond: 'accepted' }],
    note: ['data.set', { values: [{ name: 'total', value: '{{ trigger.body.amount + 1 }}' }] }],
  },
  ['start>note'],
);

/** Requests/s that are answered 202 after the commit, while the runs that they start are carried to their end on the same cores. */
export async function measureAccept(house: House, { levels, seconds }: { levels: readonly number[]; seconds: number }): Promise<Rates> {
  const { hookUrl } = await publishGraph(house, 'Accept', graph);
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  const accepted: Rates = { perSecond: {}, p99: {} };
  for (const level of levels) {
    const { perSecond, took } = await closedLoop(level, seconds, async () => {
      const { status, body } = await post(hookUrl, '{"number":"A 7","amount":12}');
      if (status !== 202) throw new Error(`the trigger answered ${status}: ${body}`);
    });
    accepted.perSecond[level] = perSecond;
    accepted.p99[level] = quantile(took, 0.99);
    const isOver = async () => (await owner.query('select from run_state limit 1')).rows.length === 0;
    await waitFor(isOver, { timeoutMs: 120_000, what: 'every accepted run has ended' });
  }
  await owner.end();
  return accepted;
}
