import { branches } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { portsFrom, titlesOf } from '../../shared/port-lists.ts';

const usual = [
  { port: 'first', title: 'First' },
  { port: 'second', title: 'Second' },
];

export const node = defineNode({
  type: 'logic.parallel',
  kind: 'steer',
  group: 'logic',
  fork: () => 'all',
  title: 'At the same time',
  help: 'Goes all its ways at once; Join brings them together again.',
  icon: 'split',
  synonyms: ['parallel', 'fork', 'concurrent', 'branches', 'together'],
  input: z.object({
    branches: branches({ title: 'Ways' }).default(usual),
  }),
  output: z.object({}),
  ports: ({ branches }) => portsFrom(branches),
  summary: ({ branches }, t) => titlesOf(t, branches, { type: 'logic.parallel', usual }),
});
