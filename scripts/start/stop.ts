import { say } from '../lib/say.ts';
import { stateFolderName } from '../lib/state-paths.ts';
import { forgetInstance } from './instance.ts';
import type { SupervisedPart } from './supervise.ts';

export interface Stopper {
  parts: SupervisedPart[];
  requested: () => boolean;
  /** Ends all parts and then this process. */
  now: (exitCode: number) => Promise<never>;
}

// The others end together before these: lanes and receivers take leave of the simulator, and everybody writes to PostgreSQL till the end.
const later = [['simulator'], ['temporal', 'postgres']];

/** Listens for Ctrl+C and SIGTERM. A second Ctrl+C kills at once. */
export function stopper(): Stopper {
  const parts: SupervisedPart[] = [];
  let since: number | undefined;
  const now = async (exitCode: number): Promise<never> => {
    since ??= performance.now();
    const first = parts.map(({ name }) => name).filter((name) => !later.flat().includes(name));
    for (const names of [first, ...later]) await Promise.all(parts.filter(({ name }) => names.includes(name)).map((part) => part.stop()));
    forgetInstance();
    if (parts.length > 0) say(`Stopped in ${((performance.now() - since) / 1000).toFixed(1)} s. Your data stays in ${stateFolderName}.`);
    process.exit(exitCode);
  };
  const onSignal = () => {
    if (since === undefined) {
      say('\nStopping...');
      void now(0);
    } else if (performance.now() - since > 1_000) process.exit(130); // npm passes Ctrl+C on a second time by itself
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  process.on('exit', () => {
    for (const part of parts) part.killNow();
  });
  return { parts, requested: () => since !== undefined, now };
}
