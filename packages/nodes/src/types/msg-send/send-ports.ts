import type { Port } from '@signalbox/flow';
import { latePort } from '../../shared/late-port.ts';

const next: Port = { name: 'next', title: '', line: 'main' };
const done: Port = { name: 'done', title: 'Done', line: 'main' };
const theres = [
  { name: 'sent', title: 'Sent', line: 'main' },
  { name: 'delivered', title: 'Delivered', line: 'main' },
  { name: 'read', title: 'Read', line: 'main' },
  { name: 'clicked', title: 'Link opened', line: 'main' },
] as const satisfies Port[];
const ends = [
  { name: 'failed', title: 'Not delivered', line: 'siding', optional: true },
  { name: 'unreachable', title: 'Cannot be reached', line: 'siding', optional: true },
  { name: 'suppressed', title: 'Wants no messages', line: 'siding', optional: true },
] as const satisfies Port[];

/** Who waits leaves by how it went; of many people there is one way out, and the results stand in the output. Drafts are half typed. */
export function sendPorts({ who, wait, timeout }: Record<string, unknown>): readonly Port[] {
  const there = theres.find(({ name }) => name === wait);
  if (!there) return [next];
  if (who === 'people') return [done];
  const [failed, unreachable, suppressed] = ends;
  const { sets: _, ...late } = latePort('notDone', timeout, []);
  return [there, failed, late, unreachable, suppressed];
}
