import type { Port } from '@signalbox/flow';
import { defineCard } from '../../contract/define-card.ts';
import { hoursWords } from './hours-words.ts';

const branches: readonly Port[] = [
  { name: 'inside', title: 'Open', line: 'main', sets: ['open', 'closesAt'] },
  { name: 'outside', title: 'Closed', line: 'main', sets: ['open', 'opensAt'] },
];

export const card = defineCard({
  type: 'logic.hours',
  kind: 'steer',
  group: 'logic',
  waits: true,
  title: 'Opening hours',
  help: 'Goes one of two ways by day and time, or holds the run until it is open.',
  icon: 'calendar-clock',
  synonyms: ['business hours', 'schedule', 'office', 'quiet', 'holiday', 'postpone', 'weekend'],
  ports: ({ mode }) => (mode === 'hold' ? [{ name: 'inside', title: 'Open', line: 'main', sets: ['open', 'closesAt'] }] : branches),
  summary: ({ windows = [] }: { windows?: readonly { days?: readonly number[]; from?: string; to?: string }[] | undefined }, t) =>
    windows.map((window) => hoursWords(t, window)).join(', '),
});
