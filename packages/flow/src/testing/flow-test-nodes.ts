import { z } from 'zod';
import { choice, expression, namedValues, template, value, wholeNumber } from '../graph/fields.ts';
import type { ChildrenResult, JoinRequest, NodeSpec, Port, Steering } from '../graph/node-spec.ts';

/** Node types for tests that hold several lines, bodies and child runs. */
const base = { version: 1, group: 'logic', help: 'For tests.', icon: 'flask', synonyms: [], summary: () => '' } as const;
const next: readonly Port[] = [{ name: 'next', title: '', line: 'main' }];
const siding = (name: string): Port => ({ name, title: name, line: 'siding', optional: true });
const everyBranch = 'one,two,three';

export const flowSpecs: NodeSpec[] = [
  {
    ...base,
    type: 'fork',
    title: 'Fork',
    kind: 'steer',
    input: z.object({ take: template({ title: 'Branches' }).default(everyBranch) }),
    output: z.object({}),
    ports: everyBranch.split(',').map((name) => ({ name, title: name, line: 'main' })),
    fork: ({ take }) => (take === everyBranch ? 'all' : 'some'),
  },
  {
    ...base,
    type: 'join',
    title: 'Join',
    kind: 'steer',
    block: 'join',
    waits: true,
    input: z.object({
      need: template({ title: 'How many' }).default('all'),
      others: choice({ stop: 'Stop', goOn: 'Go on' }, { title: 'Others' }).default('stop'),
      timeoutMs: wholeNumber({ title: 'Timeout', min: 0, most: 1_000_000_000 }).default(0),
    }),
    output: z.object({ arrived: z.array(z.string()) }),
    ports: [...next, siding('incomplete'), siding('timeout')],
    join: ({ need, others }) => ({ need: needOf(need), others: others === 'goOn' ? 'goOn' : 'stop' }),
  },
  {
    ...base,
    type: 'each',
    title: 'For each',
    kind: 'steer',
    block: 'each',
    waits: true,
    input: z.object({
      items: value({ title: 'Items' }),
      group: template({ title: 'Group', optional: true }).default(''),
      parallel: wholeNumber({ title: 'At a time', min: 0, most: 100 }).default(0),
      onError: choice({ goOn: 'Go on', stop: 'Stop' }, { title: 'When one fails' }).default('goOn'),
    }),
    output: z.object({ item: z.unknown(), number: z.number(), total: z.number(), done: z.number(), failed: z.number() }),
    ports: [
      { name: 'item', title: 'Each', line: 'main', inside: true, sets: ['item', 'number'] },
      { name: 'done', title: 'Done', line: 'main', sets: ['total', 'done', 'failed'] },
    ],
  },
  {
    ...base,
    type: 'loop',
    title: 'While',
    kind: 'steer',
    block: 'loop',
    input: z.object({
      condition: expression('bool', { title: 'While', max: 5000 }),
      limit: wholeNumber({ title: 'At most', min: 1, most: 1000 }).default(10),
    }),
    output: z.object({ round: z.number(), rounds: z.number() }),
    ports: [
      { name: 'round', title: 'Each round', line: 'main', inside: true, sets: ['round'] },
      { name: 'done', title: 'Done', line: 'main', sets: ['rounds'] },
      { name: 'limit', title: 'Too many', line: 'siding', optional: true, sets: ['rounds'] },
    ],
  },
  {
    ...base,
    type: 'try',
    title: 'Try',
    kind: 'steer',
    block: 'try',
    input: z.object({}),
    output: z.object({}),
    ports: [{ name: 'do', title: 'Try', line: 'main', inside: true }, ...next],
  },
  {
    ...base,
    type: 'callwf',
    title: 'Call workflow',
    kind: 'steer',
    waits: true,
    input: z.object({
      workflow: template({ title: 'Workflow' }),
      inputs: namedValues({ title: 'Inputs' }).default([]),
      wait: choice({ yes: 'Wait', no: 'Go on' }, { title: 'Wait' }).default('yes'),
    }),
    output: z.object({ returned: z.record(z.string(), z.unknown()), total: z.number() }),
    ports: next,
    calls: ({ workflow }) => (typeof workflow === 'string' && workflow !== '' ? workflow : null),
  },
  {
    ...base,
    type: 'return',
    title: 'Return',
    kind: 'steer',
    input: z.object({ values: namedValues({ title: 'Values' }).default([]) }),
    output: z.object({}),
    ports: [],
  },
  { ...base, type: 'fail', title: 'Fail', kind: 'steer', input: z.object({}), output: z.object({}), ports: [] },
  {
    ...base,
    type: 'again',
    title: 'Again',
    kind: 'effect',
    waits: true,
    input: z.object({ text: template({ title: 'Text', optional: true }).default('') }),
    output: z.object({ value: z.string(), id: z.string() }),
    ports: [...next, siding('timeout')],
  },
  {
    ...base,
    type: 'random',
    title: 'Random',
    kind: 'steer',
    input: z.object({}),
    output: z.object({ chance: z.number() }),
    ports: [
      { name: 'low', title: 'Low', line: 'main' },
      { name: 'high', title: 'High', line: 'main' },
    ],
  },
];

const needOf = (need: unknown): JoinRequest['need'] => (need === 'all' ? 'all' : need === 'any' ? 1 : Number(need) || 1);
const valuesOf = (values: unknown): Record<string, unknown> =>
  Object.fromEntries((values as { name: string; value: unknown }[]).map((one) => [one.name, one.value]));

export const flowSteering: [string, Steering][] = [
  ['fork', { enter: ({ take }) => ({ ports: String(take).split(',').filter(Boolean), output: {} }) }],
  [
    'join',
    {
      enter: ({ need, others, timeoutMs }, { now }) => ({
        join: {
          need: needOf(need),
          others: others === 'goOn' ? 'goOn' : 'stop',
          dueAt: Number(timeoutMs) > 0 ? now + Number(timeoutMs) : null,
        },
      }),
    },
  ],
  [
    'each',
    {
      enter: ({ items, group, parallel, onError }) => ({
        children: {
          run: { kind: 'body' },
          items: group ? { kind: 'group', group: String(group) } : { kind: 'list', values: items as unknown[] },
          parallel: Number(parallel) || null,
          stopOnError: onError === 'stop',
          wait: true,
        },
      }),
      resume: (_input, { payload }) => {
        const { error, total, done, failed } = payload as unknown as ChildrenResult;
        return error && total === 0 ? { error } : { port: 'done', output: { total, done, failed } };
      },
    },
  ],
  [
    'loop',
    {
      enter: ({ condition, limit }, { round }) => {
        if (condition !== true) return { port: 'done', output: { rounds: round } };
        return round >= Number(limit) ? { port: 'limit', output: { rounds: round } } : { port: 'round', output: { round: round + 1 } };
      },
    },
  ],
  ['try', { enter: () => ({ port: 'do', output: {} }) }],
  [
    'callwf',
    {
      enter: ({ workflow, inputs, wait }) => ({
        children: {
          run: { kind: 'workflow', workflowId: String(workflow), input: valuesOf(inputs) },
          items: { kind: 'one' },
          parallel: null,
          stopOnError: false,
          wait: wait !== 'no',
        },
      }),
      resume: (_input, { payload }) => {
        const { error, returns, total } = payload as unknown as ChildrenResult;
        return error ? { error } : { port: 'next', output: { returned: returns ?? {}, total } };
      },
    },
  ],
  ['return', { enter: ({ values }) => ({ end: 'done', returns: valuesOf(values) }) }],
  ['fail', { enter: () => ({ end: 'failed' }) }],
  ['random', { enter: (_input, { chance }) => ({ port: chance < 0.5 ? 'low' : 'high', output: { chance } }) }],
];
