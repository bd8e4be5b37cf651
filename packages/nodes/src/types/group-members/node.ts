import { text, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    group: text({ title: 'Group', ui: 'group', named: 'needs', max: 100 }),
    most: wholeNumber({ title: 'At most', min: 1, most: 200 }).default(50),
  }),
  output: z.object({
    members: z.array(z.object({ id: z.string(), name: z.string(), phone: z.string(), email: z.string() })),
    count: z.number(),
  }),
});
