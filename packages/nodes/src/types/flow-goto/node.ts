import { stepField } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({ step: stepField({ title: 'Step' }) }),
  output: z.object({}),
});
