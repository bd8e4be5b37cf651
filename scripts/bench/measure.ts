import { readdirSync, readFileSync } from 'node:fs';

/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
}

export const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** By how many there are at once: how many a second, and the milliseconds in which all but a hundredth are done. */
export interface Rates {
  perSecond: Record<string, number>;
  p99: Record<string, number>;
}

/** Keeps `concurrent` pieces of work going for some seconds; returns how long each took, in milliseconds, and the rate. */
export async function closedLoop(
  concurrent: number,
  seconds: number,
  work: () => Promise<void>,
): Promise<{ took: number[]; perSecond: number }> {
  const took: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: concurrent }, async () => {
      while (performance.now() < end) {
        const from = performance.now();
        await work();
        took.push(performance.now() - from);
      }
    }),
  );
  return { took, perSecond: round(took.length / ((performance.now() - began) / 1000)) };
}

const ticksPerSecond = 100; // sysconf(_SC_CLK_TCK) of every Linux that Node runs on

/** CPU milliseconds used so far by everything in these process groups; Linux only, elsewhere NaN. */
export function cpuOf(groups: readonly (number | undefined)[]): number {
  const wanted = new Set(groups);
  let ticks = 0;
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const fields = statOf(name);
      // fields: 1 = parent, 2 = process group. PostgreSQL's backends have groups of their own, but its parent.
      if (fields && (wanted.has(Number(fields[2])) || wanted.has(Number(fields[1])))) ticks += Number(fields[11]) + Number(fields[12]);
    }
  } catch {
    return Number.NaN;
  }
  return (ticks * 1000) / ticksPerSecond;
}

/** The fields after the name of the program, which may itself hold spaces. */
export function statOf(pid: string): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return null;
  }
}

export function printTable(title: string, rows: Record<string, unknown>[]): void {
  console.log(`\n${title}`);
  console.table(rows);
}
