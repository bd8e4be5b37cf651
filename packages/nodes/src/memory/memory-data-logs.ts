import type { DataLogPort, LogAsk, LogPlace } from '../contract/data-log-port.ts';
import type { MemoryWorld } from './memory-world.ts';

/** The logs of devices; whatever device is named is there. */
export function memoryDataLogs(world: MemoryWorld, now: number): DataLogPort {
  const of = ({ device, name }: LogPlace) => world.dataLog.filter((one) => one.device === device && one.name === name);
  return {
    write: async (items) =>
      items.map(({ device, name, value }) => {
        world.dataLog.push({ device, name, value, at: now });
        return { at: now };
      }),
    last: async (items) => items.map((item) => ({ last: of(item).at(-1) ?? null })),
    aggregate: async (items) =>
      items.map((item) => {
        const values = of(item).flatMap(({ at, value }) => (at > now - item.windowMs ? [value] : []));
        return { value: measured(item, values), count: values.length };
      }),
  };
}

function measured({ what, percentile }: LogAsk, values: readonly number[]): number | null {
  if (what === 'count') return values.length;
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const sum = sorted.reduce((all, one) => all + one, 0);
  const at = ((sorted.length - 1) * percentile) / 100;
  const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  const read = {
    average: sum / sorted.length,
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
    sum,
    percentile: low + (high - low) * (at % 1),
  };
  return read[what];
}
