import { cases, choice, reason, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    cases: cases({ title: 'Cases', help: 'Looked at from the top.' }).refine(
      (all) =>
        new Set(all.map((one) => one.port)).size === all.length && !all.some((one) => one.port === 'otherwise' || one.port === 'error'),
      reason('ownCases'),
    ),
    take: choice({ first: 'The first true one', all: 'All true ones, at the same time' }, { title: 'Takes' }).default('first'),
    otherwise: text({ title: 'Word for none of them', ui: 'wayWord', max: 40, optional: true }).default('Otherwise'),
  }),
  output: z.object({ matched: z.union([z.string(), z.array(z.string())]) }),
  outputFields: ({ take }) => ({ matched: take === 'all' ? 'list<string>' : 'string' }),
});
