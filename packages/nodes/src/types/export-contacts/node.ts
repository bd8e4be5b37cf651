import { choice, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { KeptFile } from '../../contract/kept-file.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    group: text({ title: 'Group', help: 'Left empty, all contacts.', ui: 'group', named: 'needs', optional: true, max: 100 }).default(''),
    format: choice({ csv: 'CSV', xlsx: 'Excel' }, { title: 'Form of the file' }).default('csv'),
  }),
  output: z.object({ file: KeptFile, rows: z.number() }),
});
