import { choice } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({ status: choice({ active: 'Active', blocked: 'Blocked', archived: 'Archived' }, { title: 'State' }).default('active') }),
  output: z.object({ status: z.string() }),
});
