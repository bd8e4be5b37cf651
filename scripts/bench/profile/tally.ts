/** What a name took together: how often, for how many, and how long. */
export interface Tally {
  times: number;
  items: number;
  ms: number;
}
export type Tallies = Record<string, Tally>;

/** What a process tells of the time since it was asked last. */
export interface ProbeReport {
  spans: Tallies;
  /** Of the main thread: how long its event loop had work. */
  busyMs: number;
}

export function addTo(tallies: Map<string, Tally>, name: string, { ms, items = 1 }: { ms: number; items?: number }): void {
  const tally = tallies.get(name) ?? { times: 0, items: 0, ms: 0 };
  tallies.set(name, tally);
  tally.times += 1;
  tally.items += items;
  tally.ms += ms;
}
