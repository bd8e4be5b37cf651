import { choice, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    outcome: choice({ done: 'Done', failed: 'Failed' }, { title: 'The run is' }).default('done'),
    reason: template({ title: 'Reason', help: 'Shown in the list of runs when it failed.', max: 300, optional: true }).default(''),
  }),
  output: z.object({ reason: z.string() }),
});
