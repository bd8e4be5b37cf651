import { choice, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'flow.turn',
  kind: 'effect',
  group: 'flow',
  hidden: true,
  waits: true,
  title: 'Wait for its turn',
  help: 'Lets runs of one workflow that are about the same thing get along.',
  icon: 'ticket',
  input: z.object({
    mode: choice(
      { queue: 'one after the other', skip: 'only the first', cancelPrevious: 'only the newest' },
      { title: 'Runs at the same time' },
    ),
    key: template({ title: 'Together are runs with the same', max: 500, optional: true }).default(''),
  }),
  output: z.object({ skipped: z.boolean() }),
  ports: [{ name: 'next', title: '', line: 'main', sets: [] }],
  summary: ({ key = '' }) => key,
});
