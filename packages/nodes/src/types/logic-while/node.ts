import { expression, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    condition: expression('bool', { title: 'As long as', help: 'Looked at before every round.', placeholder: 'check.status != 200' }),
    limit: wholeNumber({ title: 'At most', help: 'Rounds; after them the run leaves by the siding.', min: 1, most: 1000 }).default(100),
  }),
  output: z.object({ round: z.number(), rounds: z.number() }),
});
