import { referenceGraph } from '@signalbox/store';
import { openHouse } from '../test/house.ts';
import { measureBaselines } from './baseline-conductor.ts';
import { measureNode } from './baseline-node.ts';
import { closedLoop, cpuOf, printTable, quantile, round } from './measure.ts';
import type { Pace } from './pace.ts';
import { askReference, post } from './post.ts';
import { publishGraph } from './publish.ts';
import { measureAccept } from './runs-accept.ts';
import { openSink } from './sink.ts';
import { measureStartStop } from './start-stop/measure-start-stop.ts';

const levels = [1, 10, 50, 200];
const acceptLevels = [10, 50];

/** The reference flow (HTTP trigger, template fields, if, outside call, answer) through the real gateway and worker, beside its baselines. */
export default async function benchRuns({ seconds, idleRuns, idleSeconds }: Pace): Promise<Record<string, unknown>> {
  const sink = await openSink();
  const house = await openHouse({ egressAllow: `127.0.0.1:${sink.port}` });
  const { hookUrl } = await publishGraph(house, 'Reference', referenceGraph(`http://127.0.0.1:${sink.port}/`));

  const idle: number[] = [];
  for (let i = 0; i < idleRuns; i += 1) {
    const called = sink.arrival(`probe-${i}`);
    const from = performance.now();
    const answered = post(hookUrl, JSON.stringify({ number: `probe-${i}`, amount: 12 }));
    idle.push((await called) - from);
    await answered;
  }
  const warm = idle.slice(50);

  const runsPerS: Record<string, number> = {};
  const cpuPerRun: Record<string, number> = {};
  const p50: Record<string, number> = {};
  for (const level of levels) {
    const groups = (['postgres', 'temporal', 'gateway', 'worker'] as const).map((name) => house.pid(name));
    const before = cpuOf(groups);
    const { took, perSecond } = await closedLoop(level, seconds, () => askReference(hookUrl));
    runsPerS[level] = perSecond;
    cpuPerRun[level] = round((cpuOf(groups) - before) / took.length, 2);
    p50[level] = quantile(took, 0.5);
  }
  const { prototype, oneEach } = await measureBaselines({
    databaseUrl: house.ownerUrl,
    temporalAddress: house.temporalAddress,
    sinkPort: sink.port,
    levels,
    seconds,
  });
  const node = { databaseUrl: house.ownerUrl, sinkPort: sink.port, seconds };
  const { perSecond: nodeDurable } = await measureNode({ ...node, levels, kind: 'durable' });
  const { perSecond: accepted } = await measureAccept(house, { levels: acceptLevels, seconds });
  const { perSecond: nodeAccept } = await measureNode({ ...node, levels: acceptLevels, kind: 'accept' });
  await house.close();
  sink.close();
  const { idle_pss_by_part, ...startStop } = await measureStartStop({ idleSeconds });

  printTable(
    `Reference flow, runs/s (idle: first outside call p50 ${quantile(warm, 0.5)} ms, p99 ${quantile(warm, 0.99)} ms)`,
    levels.map((level) => ({
      concurrent: level,
      signalbox: runsPerS[level],
      'p50 ms': p50[level],
      'cpu ms a run': cpuPerRun[level],
      prototype: prototype[level],
      'one workflow each': oneEach[level],
      'node, two commits': nodeDurable[level],
      'x prototype': round((runsPerS[level] ?? 0) / (prototype[level] ?? 1), 2),
      'x one each': round((runsPerS[level] ?? 0) / (oneEach[level] ?? 1), 2),
    })),
  );
  printTable(
    '202 after the commit, requests/s',
    acceptLevels.map((level) => ({
      concurrent: level,
      signalbox: accepted[level],
      'node, one commit': nodeAccept[level],
      'x node': round((accepted[level] ?? 0) / (nodeAccept[level] ?? 1), 2),
    })),
  );
  printTable('npm start, built and with data', [{ ...startStop, killed: startStop.killed.join(' '), ...idle_pss_by_part }]);
  return {
    idle_p50_ms: quantile(warm, 0.5),
    idle_p99_ms: quantile(warm, 0.99),
    runs_per_s: runsPerS,
    prototype_per_s: prototype,
    one_each_per_s: oneEach,
    p50_ms: p50,
    node_durable_per_s: nodeDurable,
    accept_per_s: accepted,
    node_accept_per_s: nodeAccept,
    cpu_ms_per_run: cpuPerRun,
    ...startStop,
    idle_pss_by_part,
  };
}
