import { choice, dates, type Port, weekWindows } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { zoneFields } from '../../shared/zone-fields.ts';
import { hoursWords } from './hours-words.ts';

const branches: readonly Port[] = [
  { name: 'inside', title: 'Open', line: 'main', sets: ['open', 'closesAt'] },
  { name: 'outside', title: 'Closed', line: 'main', sets: ['open', 'opensAt'] },
];

export const node = defineNode({
  type: 'logic.hours',
  kind: 'steer',
  group: 'logic',
  waits: true,
  title: 'Opening hours',
  help: 'Goes one of two ways by day and time, or holds the run until it is open.',
  icon: 'calendar-clock',
  synonyms: ['business hours', 'schedule', 'office', 'quiet', 'holiday', 'postpone', 'weekend'],
  input: z.object({
    windows: weekWindows({ title: 'Open', help: 'A time that ends before it starts goes on into the next day.' }).default([
      { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' },
    ]),
    closed: dates({ title: 'Closed on', help: 'Days on which nothing is open, such as holidays.' }).default([]),
    mode: choice({ branch: 'goes another way', hold: 'waits until it opens' }, { title: 'When it is closed the run' }).default('branch'),
    ...zoneFields(),
  }),
  output: z.object({ open: z.boolean(), opensAt: z.string(), closesAt: z.string() }),
  ports: ({ mode }) => (mode === 'hold' ? [{ name: 'inside', title: 'Open', line: 'main', sets: ['open', 'closesAt'] }] : branches),
  summary: ({ windows = [] }, t) => windows.map((window) => hoursWords(t, window)).join(', '),
});
