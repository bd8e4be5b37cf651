import { duration, durationWords } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../contract/define-node.ts';

export const node = defineNode({
  type: 'logic.wait',
  kind: 'steer',
  group: 'logic',
  waits: true,
  title: 'Wait',
  help: 'Waits for a span of time, then goes on.',
  icon: 'hourglass',
  synonyms: ['delay', 'pause', 'sleep', 'timer'],
  input: z.object({ duration: duration({ title: 'For' }) }),
  output: z.object({ until: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ duration }) => durationWords(duration),
  fixtures: [{ name: 'an hour', input: { duration: { amount: 1, unit: 'hours' } }, port: 'next', event: { kind: 'timeout', payload: {} } }],
});
