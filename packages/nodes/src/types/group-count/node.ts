import { text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({ group: text({ title: 'Group', ui: 'group', named: 'needs', max: 100 }) }),
  output: z.object({ count: z.number() }),
});
