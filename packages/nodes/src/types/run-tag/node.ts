import { template, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'run.tag',
  kind: 'effect',
  group: 'flow',
  title: 'Tag the run',
  help: 'Puts a value on the run, such as an order number, by which people and other steps find it.',
  icon: 'bookmark',
  synonyms: ['label', 'search', 'find', 'attribute', 'mark', 'correlate'],
  input: z.object({
    name: text({ title: 'Name', max: 60, placeholder: 'order' }),
    value: template({ title: 'Value', max: 400, placeholder: '{{ trigger.body.orderId }}' }),
  }),
  output: z.object({ name: z.string(), value: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ name = '', value = '' }) => `${name} ${value}`.trim(),
});
