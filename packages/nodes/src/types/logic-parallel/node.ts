import { branches } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card, usual } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    branches: branches({ title: 'Ways' }).default(usual),
  }),
  output: z.object({}),
});
