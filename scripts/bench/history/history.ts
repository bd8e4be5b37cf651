import { z } from 'zod';
import { round } from '../measure.ts';
import { measures, type Results } from './measures.ts';

const sittingSchema = z.object({
  at: z.iso.date(),
  cores: z.number(),
  values: z.record(z.string(), z.number()),
});
/** The benches of one sitting: values by the keys of the measures. Those that were not run are missing. */
export type Sitting = z.infer<typeof sittingSchema>;

export const parseHistory = (text: string): Sitting[] => z.array(sittingSchema).parse(JSON.parse(text));

export function toSitting({ at, cores, results }: { at: string; cores: number; results: Results }): Sitting {
  const values = measures.flatMap(({ key, of }) => {
    const value = of(results);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { at, cores, values: Object.fromEntries(values) };
}

export interface Change {
  title: string;
  now: number;
  /** The median of the sittings before. */
  before: number;
  change: number;
  isWorse: boolean;
}

const compared = 5;
/** Ratios of two short measurements differ by this much from one sitting to the next. */
const noise = 0.15;

/** Ratios beside those of the last sittings. Figures are not compared: they say more of the machine than of us. */
export function compareRatios(now: Sitting, earlier: readonly Sitting[]): Change[] {
  return measures.flatMap(({ key, title, kind }) => {
    const value = now.values[key];
    const known = earlier.flatMap((sitting) => sitting.values[key] ?? []).slice(-compared);
    if (kind === 'figure' || value === undefined || known.length === 0) return [];
    const before = middleOf(known);
    const change = round(value / before - 1, 2);
    return [{ title, now: value, before, change, isWorse: change < -noise }];
  });
}

/** With two in the middle the one above: a sitting has to be as good as that. */
const middleOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
