import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { logFields } from '../../shared/datalog/log-fields.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object(logFields),
  output: z.object({ value: z.number(), at: z.string(), minutesAgo: z.number() }),
});
