import { choice, template, value } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { KeptFile } from '../../contract/kept-file.ts';
import { card, formats } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    name: template({ title: 'Name', help: 'With its ending.', placeholder: 'report.csv', max: 200 }),
    format: choice(formats, { title: 'It is' }).default('text'),
    text: template({ title: 'Text', lines: 6, max: 8000, optional: true, when: { format: ['text'] } }).default(''),
    value: value({
      title: 'Value',
      help: 'For CSV a list of rows, such as that of Rows of table or of List group.',
      ...{ optional: true, when: { format: ['csv', 'json'] } },
    }).prefault(''),
  }),
  output: z.object({ file: KeptFile }),
});
