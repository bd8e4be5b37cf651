import { choice, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    mode: choice(
      { queue: 'one after the other', skip: 'only the first', cancelPrevious: 'only the newest' },
      { title: 'Runs at the same time' },
    ),
    key: template({ title: 'Together are runs with the same', max: 500, optional: true }).default(''),
  }),
  output: z.object({ skipped: z.boolean() }),
});
