import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';

const Collector = z.custom<() => void>((value) => typeof value === 'function');

/** Frees once, a moment after the start, what was read and made for it: a process with little to do would keep that for hours. */
export function tidyAfterStart(afterMs = 3_000): void {
  setTimeout(() => {
    setFlagsFromString('--expose-gc');
    Collector.parse(runInNewContext('gc'))();
  }, afterMs).unref();
}
