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
  fixtures: [
    {
      name: 'one plain part',
      input: { text: 'Hej {{ contact.name }}' },
      port: 'next',
      output: { text: 'Hej Maja', parts: 1, encoding: 'gsm', units: 8, remaining: 152, texts: ['Hej Maja'] },
    },
    {
      name: 'a character that needs Unicode',
      input: { text: 'Hej 🙂' },
      port: 'next',
      output: { parts: 1, encoding: 'unicode', units: 6, remaining: 64 },
    },
    {
      name: 'plain characters instead',
      input: { text: '\u201cHej\u201d \u2013 du\u2026', simplify: true },
      port: 'next',
      output: { text: '"Hej" - du...', encoding: 'gsm', parts: 1 },
    },
    {
      name: 'two parts',
      input: { text: 'x'.repeat(161) },
      port: 'next',
      output: { parts: 2, units: 161, texts: ['x'.repeat(153), 'x'.repeat(8)], remaining: 145 },
    },
    {
      name: 'the euro sign counts twice',
      input: { text: '€'.repeat(81) },
      port: 'next',
      output: { parts: 2, units: 162, encoding: 'gsm' },
    },
    { name: 'a value that is not there', input: { text: '{{ trigger.body.nothing }}' }, port: 'error' },
  ],
});
