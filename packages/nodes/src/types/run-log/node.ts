import { choice, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'run.log',
  kind: 'steer',
  group: 'flow',
  title: 'Note in the log',
  help: 'Writes a line into the log of the run, for people who look at it later.',
  icon: 'scroll-text',
  synonyms: ['debug', 'print', 'comment', 'trace', 'console'],
  input: z.object({
    level: choice({ info: 'Information', warning: 'Warning', error: 'Error' }, { title: 'Kind' }).default('info'),
    text: template({ title: 'Text', lines: 3, max: 1000 }),
  }),
  output: z.object({ level: z.string(), text: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ text = '' }) => text,
});
