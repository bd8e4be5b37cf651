import { weights } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    ways: weights({ title: 'Ways', help: 'A way with twice the weight is taken twice as often; 0 is never taken.' }).default([
      { port: 'a', title: 'A', weight: 50 },
      { port: 'b', title: 'B', weight: 50 },
    ]),
  }),
  output: z.object({ way: z.string() }),
});
