import { type DataLogConfig, isBeyond } from './data-log-config.ts';

/** How a step that watches a log stands; times in milliseconds since 1970. */
export interface Watch {
  /** `late` = beyond its limit, and not for long enough yet. `rung` = told, and not back yet. */
  state: 'calm' | 'late' | 'rung';
  since: number | null;
  dueAt: number | null;
  value: number;
}

/**
 * What the next value makes of it, and whether it rings by it. It rings once: only when the value has come back, beyond the gap, the next one may ring.
 * A value that comes after the time was over rings first, whatever it is: whoever should have told at that time was not there.
 */
export function watchPoint(
  config: Pick<DataLogConfig, 'is' | 'limit' | 'back' | 'forMs'>,
  watch: Watch | null,
  { value, at }: { value: number; at: number },
): { watch: Watch; rings: Watch | null } {
  const before = watch ?? calm(value);
  if (before.state === 'late' && before.dueAt !== null && before.dueAt <= at) {
    const rung: Watch = { ...before, state: 'rung', dueAt: null };
    return { watch: watchPoint(config, rung, { value, at }).watch, rings: rung };
  }
  if (before.state === 'rung') return { watch: isBack(config, value) ? calm(value) : { ...before, value }, rings: null };
  if (!isBeyond(config, value)) return { watch: calm(value), rings: null };
  if (before.state === 'late') return { watch: { ...before, value }, rings: null };
  if (config.forMs > 0) return { watch: { state: 'late', since: at, dueAt: at + config.forMs, value }, rings: null };
  const rung: Watch = { state: 'rung', since: at, dueAt: null, value };
  return { watch: rung, rings: rung };
}

const calm = (value: number): Watch => ({ state: 'calm', since: null, dueAt: null, value });
const isBack = ({ is, limit, back }: Pick<DataLogConfig, 'is' | 'limit' | 'back'>, value: number): boolean =>
  is === 'above' ? value <= Math.min(limit, back) : value >= Math.max(limit, back);
