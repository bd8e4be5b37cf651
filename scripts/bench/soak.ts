import { setTimeout as pause } from 'node:timers/promises';
import { referenceGraph } from '@signalbox/store';
import { openHouse } from '../test/house.ts';
import { closedLoop, printTable, quantile, round } from './measure.ts';
import { familyOf, pssMib } from './memory.ts';
import type { Pace } from './pace.ts';
import { askReference } from './post.ts';
import { publishGraph } from './publish.ts';
import { openSink } from './sink.ts';
import { slopeOf } from './soak/slope.ts';

const concurrent = 50;
const tryOutSeconds = 15;
const sampleEveryMs = 5000;
const parts = ['gateway', 'worker', 'postgres', 'temporal'] as const;
/** Temporal is no program of ours; its growth is told beside. */
const ours = ['gateway', 'worker', 'postgres'] as const;

/** Half of what it can do, for a long time: whether a process grows, and whether answers get slower. The first tenth is the measure of the rest. */
export default async function benchSoak({ soakMinutes }: Pace): Promise<Record<string, unknown>> {
  const sink = await openSink();
  const house = await openHouse({ egressAllow: `127.0.0.1:${sink.port}` });
  const { hookUrl } = await publishGraph(house, 'Reference', referenceGraph(`http://127.0.0.1:${sink.port}/`));
  await closedLoop(concurrent, tryOutSeconds, () => askReference(hookUrl));
  const { perSecond: most } = await closedLoop(concurrent, tryOutSeconds, () => askReference(hookUrl));

  const samples: { at: number; mib: Record<string, number> }[] = [];
  const answers: { at: number; ms: number }[] = [];
  const began = performance.now();
  const endMs = soakMinutes * 60_000;
  const elapsed = () => performance.now() - began;
  const watching = (async () => {
    while (elapsed() < endMs) {
      const mib = Object.fromEntries(parts.map((name) => [name, pssMib(familyOf(house.pid(name) ?? 0), 'own')]));
      samples.push({ at: elapsed(), mib });
      await pause(sampleEveryMs);
    }
  })();
  await atRate(most / 2, endMs, async () => {
    const from = elapsed();
    await askReference(hookUrl);
    answers.push({ at: from, ms: elapsed() - from });
  });
  await watching;
  await house.close();
  sink.close();

  const firstMs = endMs / 10;
  const p99 = (chosen: typeof answers) =>
    quantile(
      chosen.map(({ ms }) => ms),
      0.99,
    );
  const [first, rest] = [p99(answers.filter(({ at }) => at < firstMs)), p99(answers.filter(({ at }) => at >= firstMs))];
  const warm = samples.filter(({ at }) => at >= firstMs);
  const slopes = Object.fromEntries(
    parts.map((name) => [name, round(slopeOf(warm.map(({ at, mib }) => ({ x: at / 60_000, y: mib[name] ?? 0 }))), 2)]),
  );
  printTable(
    `${soakMinutes} min at ${round(most / 2)} runs/s: p99 ${first} ms in the first tenth, ${rest} ms after it`,
    parts.map((name) => ({
      process: name,
      'MiB at first': round(warm[0]?.mib[name] ?? Number.NaN),
      'MiB at last': round(warm.at(-1)?.mib[name] ?? Number.NaN),
      'MiB/min': slopes[name],
    })),
  );
  return {
    slope_mib_per_min: Math.max(...ours.map((name) => slopes[name] ?? Number.NaN)),
    p99_ratio: round(rest / first, 2),
    ...{ slopes, minutes: soakMinutes, runs_per_s: round(answers.length / (endMs / 1000)), first_p99_ms: first, p99_ms: rest },
  };
}

/** Begins pieces of work evenly, whether the ones before have ended or not. */
async function atRate(perSecond: number, forMs: number, work: () => Promise<void>): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const began = performance.now();
  for (let count = 0; performance.now() - began < forMs; ) {
    const due = Math.floor(((performance.now() - began) / 1000) * perSecond);
    for (; count < due; count += 1) {
      const one = work().finally(() => underWay.delete(one));
      underWay.add(one);
    }
    await pause(2);
  }
  await Promise.all(underWay);
}
