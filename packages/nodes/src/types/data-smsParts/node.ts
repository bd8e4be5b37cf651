import { template, toggle } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'data.smsParts',
  kind: 'steer',
  group: 'data',
  title: 'Count text message parts',
  help: 'Tells into how many parts a text message is split, and cuts the text there.',
  icon: 'scissors',
  synonyms: ['sms', 'segments', 'length', 'gsm', 'unicode', 'split', 'price'],
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
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ text = '' }) => text.split('\n')[0]?.slice(0, 80) ?? '',
});
