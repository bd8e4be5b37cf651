import { weights } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { portsFrom } from '../../shared/port-lists.ts';

const weight = (input: unknown): number => (typeof input === 'number' ? input : 0);

export const node = defineNode({
  type: 'logic.random',
  kind: 'steer',
  group: 'logic',
  title: 'Random way',
  help: 'Goes one of several ways by chance, each as often as its weight says.',
  icon: 'shuffle',
  synonyms: ['a/b', 'test', 'split', 'chance', 'dice', 'variant'],
  input: z.object({
    ways: weights({ title: 'Ways', help: 'A way with twice the weight is taken twice as often; 0 is never taken.' }).default([
      { port: 'a', title: 'A', weight: 50 },
      { port: 'b', title: 'B', weight: 50 },
    ]),
  }),
  output: z.object({ way: z.string() }),
  ports: ({ ways }) => portsFrom(ways),
  summary: ({ ways = [] }) => {
    const total = ways.reduce((sum, one) => sum + weight(one.weight), 0) || 1;
    return ways.map((one) => `${one.title || one.port} ${Math.round((100 * weight(one.weight)) / total)} %`).join(', ');
  },
});
