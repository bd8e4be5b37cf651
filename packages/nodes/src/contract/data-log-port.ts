import type { NodeError } from '@signalbox/flow';

/** What devices measured, by the key of the device and the name of the value; what is answered is in the order of the items. */
export interface DataLogPort {
  /** Adds a value to the log of that name, which is there from its first value on. `depth` = how many runs started each other above the writer. */
  write(items: (LogPlace & { value: number; depth: number })[]): Promise<({ at: number } | { error: NodeError })[]>;
  /** The newest value; `at` in milliseconds since 1970, null = there is none. */
  last(items: LogPlace[]): Promise<({ last: { value: number; at: number } | null } | { error: NodeError })[]>;
  /** What the values of the last `windowMs` come to; null = there are none. `percentile` from 1 to 99. */
  aggregate(items: LogAsk[]): Promise<({ value: number | null; count: number } | { error: NodeError })[]>;
}
export interface LogPlace {
  device: string;
  name: string;
}
export const logMeasures = ['average', 'least', 'most', 'sum', 'count', 'percentile'] as const;
export type LogAsk = LogPlace & { what: (typeof logMeasures)[number]; percentile: number; windowMs: number };
