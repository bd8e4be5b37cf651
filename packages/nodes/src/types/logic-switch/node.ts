import { cases, choice, reason, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { namedPort, portsFrom } from '../../shared/port-lists.ts';

const shape = z.looseObject({
  cases: z.array(z.looseObject({ port: z.string(), title: z.string().catch('') })).catch([]),
  otherwise: z.string().catch(''),
});

export const node = defineNode({
  type: 'logic.switch',
  kind: 'steer',
  group: 'logic',
  title: 'Switch',
  fork: ({ take }) => (take === 'all' ? 'some' : null),
  help: 'Goes the way of the first condition that is true, or of all that are.',
  icon: 'git-branch',
  synonyms: ['case', 'route', 'menu', 'branch', 'filter'],
  input: z.object({
    cases: cases({ title: 'Cases', help: 'Looked at from the top.' }).refine(
      (all) =>
        new Set(all.map((one) => one.port)).size === all.length && !all.some((one) => one.port === 'otherwise' || one.port === 'error'),
      reason('ownCases'),
    ),
    take: choice({ first: 'The first true one', all: 'All true ones, at the same time' }, { title: 'Takes' }).default('first'),
    otherwise: text({ title: 'Word for none of them', ui: 'wayWord', max: 40, optional: true }).default('Otherwise'),
  }),
  output: z.object({ matched: z.union([z.string(), z.array(z.string())]) }),
  outputFields: ({ take }) => ({ matched: take === 'all' ? 'list<string>' : 'string' }),
  ports: (input) => {
    const read = shape.safeParse(input);
    const { cases = [], otherwise } = read.data ?? {};
    return [...portsFrom(cases), namedPort('otherwise', otherwise, 'Otherwise')];
  },
  summary: ({ cases = [] }) => cases.map((one) => one.title || one.port).join(', '),
});
