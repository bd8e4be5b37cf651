import { text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({ tag: text({ title: 'Tag', ui: 'tag', named: 'makes', max: 100 }) }),
  output: z.object({ tag: z.string() }),
});
