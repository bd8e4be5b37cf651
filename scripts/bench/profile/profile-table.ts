import { round } from '../measure.ts';
import type { ProbeReport } from './tally.ts';

/** One level of concurrency: what the processes told, and what they used. */
export interface LevelProfile {
  level: number;
  runs: number;
  perSecond: number;
  p50: number;
  /** CPU milliseconds by process. */
  cpuMs: Record<string, number>;
  probes: Record<string, ProbeReport>;
}

export interface SpanCost {
  /** How often a run pays for it: below 1 where runs share it. */
  times: number;
  /** One time. */
  ms: number;
  /** All of it, divided by the runs. */
  msPerRun: number;
}

/** What the bench gives; docs/performance.md keeps it. */
export interface ProfileResult {
  levels: number[];
  cpu_ms_per_run: Record<string, Record<number, number>>;
  spans: Record<string, Record<number, SpanCost>>;
}

/** `gateway door.commit` and so on, with its cost at each level; most expensive at the first level first. */
export function spanCosts(levels: readonly LevelProfile[]): Record<string, Record<number, SpanCost>> {
  const costs: Record<string, Record<number, SpanCost>> = {};
  for (const { level, runs, probes } of levels)
    for (const [process, { spans }] of Object.entries(probes))
      for (const [name, { times, ms }] of Object.entries(spans)) {
        const of = `${process} ${name}`;
        costs[of] = { ...costs[of], [level]: { times: round(times / runs, 3), ms: round(ms / times, 2), msPerRun: round(ms / runs, 3) } };
      }
  const weight = (of: string) => Math.max(...Object.values(costs[of] ?? {}).map(({ msPerRun }) => msPerRun));
  const order = Object.keys(costs).sort((a, b) => weight(b) - weight(a));
  return Object.fromEntries(order.map((of) => [of, costs[of] ?? {}]));
}

/** CPU milliseconds of a run by process; `(main thread)` is what of it kept an event loop busy. */
export function cpuCosts(levels: readonly LevelProfile[]): Record<string, Record<number, number>> {
  const costs: Record<string, Record<number, number>> = {};
  const put = (of: string, level: number, ms: number) => {
    costs[of] = { ...costs[of], [level]: round(ms, 2) };
  };
  for (const { level, runs, cpuMs, probes } of levels) {
    for (const [process, ms] of Object.entries(cpuMs)) {
      put(process, level, ms / runs);
      const probe = probes[process];
      if (probe) put(`${process} (main thread)`, level, probe.busyMs / runs);
    }
    put('all', level, Object.values(cpuMs).reduce((sum, ms) => sum + ms, 0) / runs);
  }
  return costs;
}

/** A line for each span: how often, one time in ms, all of it in ms a run. */
export const spanRows = (costs: Record<string, Record<number, SpanCost>>, levels: readonly number[]): Record<string, string>[] =>
  Object.entries(costs).map(([span, of]) => ({ span, ...byLevel(levels, (level) => spanText(of[level])) }));

const spanText = (cost: SpanCost | undefined): string => (cost ? `${cost.times} x ${cost.ms} = ${round(cost.msPerRun, 2)}` : '');

export const cpuRows = (costs: Record<string, Record<number, number>>, levels: readonly number[]): Record<string, string>[] =>
  Object.entries(costs).map(([process, of]) => ({ process, ...byLevel(levels, (level) => String(of[level] ?? '')) }));

const byLevel = (levels: readonly number[], text: (level: number) => string): Record<string, string> =>
  Object.fromEntries(levels.map((level) => [`at ${level}`, text(level)]));
