import { stepField } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'flow.goto',
  kind: 'steer',
  group: 'flow',
  block: 'goto',
  title: 'Go to',
  help: 'Goes on at another step of this workflow, without a track across the canvas.',
  icon: 'corner-up-right',
  synonyms: ['jump', 'back', 'link', 'loop', 'connect'],
  input: z.object({ step: stepField({ title: 'Step' }) }),
  output: z.object({}),
  ports: [],
  summary: ({ step = '' }) => step,
});
