import { choice, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'data.template',
  kind: 'steer',
  group: 'data',
  title: 'Write text',
  help: 'Puts a text together from values, to use it several times later.',
  icon: 'file-text',
  synonyms: ['template', 'compose', 'merge', 'letter', 'text'],
  input: z.object({
    text: template({ title: 'Text', lines: 8, max: 8000 }),
    spaces: choice(
      { keep: 'Keep as written', trim: 'Remove empty lines at both ends', oneLine: 'Put everything on one line' },
      { title: 'Spaces and lines' },
    ).default('keep'),
  }),
  output: z.object({ text: z.string(), length: z.number() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ text = '' }) => text.split('\n')[0]?.slice(0, 80) ?? '',
});
