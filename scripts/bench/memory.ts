import { readdirSync, readFileSync } from 'node:fs';
import { statOf } from './measure.ts';

/** A process and all that it started; Linux only. */
export function familyOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name)) parents.set(Number(name), Number(statOf(name)?.[1]));
  }
  const family = new Set([pid]);
  // Children may have lower numbers than their parents: until nobody is added.
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child);
  }
  return [...family];
}

/** MiB of these processes, what they share counted once. `own` leaves out shared memory, which fills as PostgreSQL reads. */
export function pssMib(pids: readonly number[], kind: 'all' | 'own' = 'all'): number {
  let kib = 0;
  for (const pid of pids) {
    const text = rollupOf(pid);
    kib += field(text, 'Pss') - (kind === 'own' ? field(text, 'Pss_Shmem') : 0);
  }
  return kib / 1024;
}

const field = (text: string, name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);

function rollupOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  } catch {
    return ''; // it has just ended
  }
}
