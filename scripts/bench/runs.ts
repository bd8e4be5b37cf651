import { referenceGraph } from '@signalbox/store';
import { openHouse } from '../test/house.ts';
import { measureBaselines } from './baseline-conductor.ts';
import { measureNode } from './baseline-node.ts';
import { closedLoop, cpuOf, printTable, quantile, round } from './measure.ts';
import { post } from './post.ts';
import { publishGraph } from './publish.ts';
import { openSink } from './sink.ts';

const levels = [10, 50, 200];
const seconds = 8;
const idleRuns = 250;

/** The reference flow (HTTP trigger, template fields, if, outside call, answer) through the real gateway and worker, beside its baselines. */
export default async function benchRuns(): Promise<Record<string, unknown>> {
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
    const { took, perSecond } = await closedLoop(level, seconds, async () => {
      const { status, body } = await post(hookUrl, '{"number":"A 7","amount":12}');
      if (status !== 200) throw new Error(`the trigger answered ${status}: ${body}`);
    });
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
  const nodeDurable = await measureNode({ databaseUrl: house.ownerUrl, sinkPort: sink.port, levels, seconds });
  await house.close();
  sink.close();

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
  return {
    idle_p50_ms: quantile(warm, 0.5),
    idle_p99_ms: quantile(warm, 0.99),
    runs_per_s: runsPerS,
    prototype_per_s: prototype,
    one_each_per_s: oneEach,
    node_durable_per_s: nodeDurable,
    cpu_ms_per_run: cpuPerRun,
  };
}
