import { channel } from 'node:diagnostics_channel';

/** What somebody who measures hears of a piece of work: how long it took, and for how many at once. */
export interface TimedSpan {
  name: string;
  ms: number;
  items: number;
}

const spans = channel('signalbox.span');

/** Tells whoever listens on `signalbox.span` how long `work` took; with nobody listening it costs one look. */
export function timed<Result>(name: string, work: () => Result, items = 1): Result {
  if (!spans.hasSubscribers) return work();
  const from = performance.now();
  const tell = () => spans.publish({ name, ms: performance.now() - from, items } satisfies TimedSpan);
  const result = work();
  if (result instanceof Promise) void result.then(tell, tell);
  else tell();
  return result;
}
