import { choice, dates, weekWindows } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { calendarField } from '../../shared/calendar-field.ts';
import { zoneFields } from '../../shared/zone-fields.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    windows: weekWindows({ title: 'Open', help: 'A time that ends before it starts goes on into the next day.' }).default([
      { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' },
    ]),
    calendar: calendarField({ title: 'Calendar', help: 'Nothing is open on its days. On half days it is closed from then on.' }),
    closed: dates({ title: 'Closed on', help: 'More days on which nothing is open.' }).default([]),
    mode: choice({ branch: 'goes another way', hold: 'waits until it opens' }, { title: 'When it is closed the run' }).default('branch'),
    ...zoneFields(),
  }),
  output: z.object({ open: z.boolean(), opensAt: z.string(), closesAt: z.string() }),
});
