import { fromPublicId } from '@signalbox/domain';
import { referenceGraph } from '@signalbox/store';
import { buildGraph, waitFor } from '@signalbox/testkit';
import pg from 'pg';
import { type House, openHouse } from '../test/house.ts';
import { multiplyRun } from './grown/multiply-runs.ts';
import { closedLoop, printTable, quantile, round } from './measure.ts';
import type { Pace } from './pace.ts';
import { askReference, post } from './post.ts';
import { publishGraph } from './publish.ts';
import { openSink } from './sink.ts';

const levels = [10, 50, 200];

const waiting = buildGraph(
  {
    start: ['trigger.http', { respond: 'accepted' }],
    wait: ['msg.sendAndWait', { to: '{{ trigger.body.phone }}', text: 'Are you safe?', timeout: { amount: 20, unit: 'days' } }],
  },
  ['start>wait'],
);

/** The same flow in an empty database and in one that holds the ended runs of a long time and very many that wait for an answer. */
export default async function benchGrown({ seconds, endedRuns, waitingRuns }: Pace): Promise<Record<string, unknown>> {
  const sink = await openSink();
  const house = await openHouse({ egressAllow: `127.0.0.1:${sink.port}` });
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  const { hookUrl } = await publishGraph(house, 'Reference', referenceGraph(`http://127.0.0.1:${sink.port}/`));
  const measure = async () => {
    // Each time the same way there, so that caches and statistics are as warm.
    await closedLoop(50, seconds, () => askReference(hookUrl));
    const perSecond: Record<number, number> = {};
    const p99: Record<number, number> = {};
    for (const level of levels) {
      const loop = await closedLoop(level, seconds, () => askReference(hookUrl));
      perSecond[level] = loop.perSecond;
      p99[level] = quantile(loop.took, 0.99);
    }
    return { perSecond, p99 };
  };

  const empty = await measure();
  const filled = performance.now();
  await multiplyRun(owner, { runId: await endedRun(owner), copies: endedRuns });
  await multiplyRun(owner, { runId: await waitingRun(house, owner), copies: waitingRuns });
  await owner.query('vacuum analyze');
  await owner.query('checkpoint').catch(() => {}); // a right that the owner need not have
  const fillSeconds = round((performance.now() - filled) / 1000);
  const grown = await measure();
  const { rows: size } = await owner.query<{ mib: number }>(`select (pg_database_size(current_database()) / 1048576)::int as mib`);
  await owner.end();
  await house.close();
  sink.close();

  const ratios = Object.fromEntries(
    levels.map((level) => [level, round((grown.perSecond[level] ?? 0) / (empty.perSecond[level] ?? 1), 2)]),
  );
  printTable(
    `Reference flow beside ${endedRuns} ended and ${waitingRuns} waiting runs (${size[0]?.mib} MiB, filled in ${fillSeconds} s)`,
    levels.map((level) => ({
      concurrent: level,
      'empty, runs/s': empty.perSecond[level],
      'grown, runs/s': grown.perSecond[level],
      ratio: ratios[level],
      'empty, p99 ms': empty.p99[level],
      'grown, p99 ms': grown.p99[level],
    })),
  );
  const ratio = round(Object.values(ratios).reduce((sum, one) => sum + one, 0) / levels.length, 2);
  return { ratio, ratios, empty_per_s: empty.perSecond, grown_per_s: grown.perSecond, database_mib: size[0]?.mib };
}

async function endedRun(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(`select id from run where status = 'done' order by id desc limit 1`);
  if (!rows[0]) throw new Error('no run has ended');
  return rows[0].id;
}

/** A run that waits for the answer of a person, its text sent. */
async function waitingRun(house: House, owner: pg.Client): Promise<string> {
  const { hookUrl } = await publishGraph(house, 'Waiting', waiting);
  const { status, body } = await post(hookUrl, '{"phone":"+46701740612"}');
  if (status !== 202) throw new Error(`the trigger answered ${status}: ${body}`);
  const runId = fromPublicId('run', (JSON.parse(body) as { runId: string }).runId);
  const count = async (table: 'wait' | 'message_queue') => (await owner.query(`select from ${table}`)).rowCount;
  await waitFor(async () => (await count('wait')) !== 0 && (await count('message_queue')) === 0, {
    timeoutMs: 30_000,
    what: 'the run waits and its text is sent',
  });
  return runId;
}
