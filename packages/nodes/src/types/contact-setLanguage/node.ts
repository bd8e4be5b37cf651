import { template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    language: template({ title: 'Language', help: 'Two letters, such as sv. Empty means none.', optional: true, max: 35 }).default(''),
  }),
  output: z.object({ language: z.string() }),
});
