import { choice, dates, weekWindows } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { zoneFields } from '../../shared/zone-fields.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    windows: weekWindows({ title: 'Open', help: 'A time that ends before it starts goes on into the next day.' }).default([
      { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' },
    ]),
    closed: dates({ title: 'Closed on', help: 'Days on which nothing is open, such as holidays.' }).default([]),
    mode: choice({ branch: 'goes another way', hold: 'waits until it opens' }, { title: 'When it is closed the run' }).default('branch'),
    ...zoneFields(),
  }),
  output: z.object({ open: z.boolean(), opensAt: z.string(), closesAt: z.string() }),
});
