import { expression, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'logic.while',
  kind: 'steer',
  group: 'logic',
  block: 'loop',
  title: 'Repeat while',
  help: 'Runs the steps inside again and again as long as a condition is true.',
  icon: 'rotate-cw',
  synonyms: ['loop', 'until', 'again', 'repeat', 'poll'],
  input: z.object({
    condition: expression('bool', { title: 'As long as', help: 'Looked at before every round.', placeholder: 'check.status != 200' }),
    limit: wholeNumber({ title: 'At most', help: 'Rounds; after them the run leaves by the siding.', min: 1, most: 1000 }).default(100),
  }),
  output: z.object({ round: z.number(), rounds: z.number() }),
  ports: [
    { name: 'round', title: 'Again', line: 'main', inside: true, sets: ['round'] },
    { name: 'done', title: 'Done', line: 'main', optional: true, sets: ['rounds'] },
    { name: 'limit', title: 'Too many rounds', line: 'siding', optional: true, sets: ['rounds'] },
  ],
  summary: ({ condition = '' }) => condition,
});
