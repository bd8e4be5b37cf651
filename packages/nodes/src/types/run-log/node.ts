import { choice, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    level: choice({ info: 'Information', warning: 'Warning', error: 'Error' }, { title: 'Kind' }).default('info'),
    text: template({ title: 'Text', lines: 3, max: 1000 }),
  }),
  output: z.object({ level: z.string(), text: z.string() }),
});
