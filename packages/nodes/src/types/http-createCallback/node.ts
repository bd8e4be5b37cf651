import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({}),
  output: z.object({ url: z.string(), token: z.string() }),
});
