import { template, toggle } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    text: template({ title: 'Text', channel: 'sms', lines: 4, max: 4000 }),
    simplify: toggle({
      title: 'Use plain characters',
      help: 'Curly quotes, long dashes and the like become plain ones, which need less room.',
    }).default(false),
  }),
  output: z.object({
    text: z.string(),
    parts: z.number(),
    encoding: z.enum(['gsm', 'unicode']),
    units: z.number(),
    remaining: z.number(),
    texts: z.array(z.string()),
  }),
});
