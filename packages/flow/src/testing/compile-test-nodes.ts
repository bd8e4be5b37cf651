import { z } from 'zod';
import { expression, keyValues, template, text, wholeNumber } from '../graph/fields.ts';
import type { Catalogue, NodeSpec } from '../graph/node-spec.ts';
import { stepField } from '../graph/steering-fields.ts';
import { testCatalogue } from './test-nodes.ts';

/** Node types for tests of the compiler alone; the engine never sees them run. */
const base = { version: 1, group: 'logic', help: 'For tests.', icon: 'flask', synonyms: [], summary: () => '' } as const;
const next = [{ name: 'next', title: '', line: 'main' }] as const;

const specs: NodeSpec[] = [
  {
    ...base,
    type: 'goto',
    title: 'Go to',
    kind: 'steer',
    block: 'goto',
    input: z.object({ step: stepField({ title: 'Step' }) }),
    output: z.object({}),
    ports: [],
  },
  {
    ...base,
    type: 'flow.turn',
    title: 'Wait for its turn',
    kind: 'effect',
    hidden: true,
    waits: true,
    input: z.object({
      mode: z.enum(['queue', 'skip', 'cancelPrevious']),
      key: template({ title: 'Key', max: 500, optional: true }).default(''),
    }),
    output: z.object({}),
    ports: next,
  },
  {
    ...base,
    type: 'items',
    title: 'For each item',
    kind: 'steer',
    block: 'each',
    waits: true,
    input: z.object({ list: expression('list', { title: 'List' }) }),
    output: z.object({ item: z.unknown(), number: z.number(), total: z.number() }),
    ports: [
      { name: 'item', title: 'Each', line: 'main', inside: true, sets: ['item', 'number'] },
      { name: 'done', title: 'Done', line: 'main', optional: true, sets: ['total'] },
    ],
  },
  {
    ...base,
    type: 'members',
    title: 'For each member',
    kind: 'steer',
    block: 'each',
    waits: true,
    input: z.object({ group: text({ title: 'Group', ui: 'group', named: 'needs' }) }),
    output: z.object({ total: z.number() }),
    ports: [
      { name: 'item', title: 'Each', line: 'main', inside: true, contact: true, sets: [] },
      { name: 'done', title: 'Done', line: 'main', optional: true, sets: ['total'] },
    ],
  },
  {
    ...base,
    type: 'join2',
    title: 'Join',
    kind: 'steer',
    block: 'join',
    waits: true,
    input: z.object({ need: wholeNumber({ title: 'How many', min: 1, most: 30 }).default(2) }),
    output: z.object({ arrived: z.array(z.string()) }),
    ports: next,
    join: ({ need }) => ({ need: Number(need), others: 'stop' }),
  },
  {
    ...base,
    group: 'message',
    type: 'sms',
    title: 'Send text message',
    kind: 'effect',
    input: z.object({
      text: template({ title: 'Text', max: 4000, channel: 'sms' }),
      tag: text({ title: 'Tag', ui: 'tag', named: 'makes', optional: true }).default(''),
    }),
    output: z.object({ id: z.string(), receipt: z.string().optional() }),
    ports: next,
  },
  {
    ...base,
    type: 'from',
    title: 'Text to a number',
    kind: 'trigger',
    input: z.object({ address: text({ title: 'Number', ui: 'ownAddress', optional: true }).default('') }),
    output: z.object({ text: z.string() }),
    ports: next,
    bind: ({ address }) => ({ kind: 'sms', keys: ['HELP'], sourceId: typeof address === 'string' ? address : null, config: {} }),
  },
  {
    ...base,
    type: 'request',
    title: 'Request',
    kind: 'call',
    input: z.object({ url: template({ title: 'Address' }), headers: keyValues({ title: 'Headers' }).default([]) }),
    output: z.object({ status: z.number() }),
    ports: next,
  },
  {
    ...base,
    type: 'later',
    title: 'Wait until',
    kind: 'steer',
    waits: true,
    input: z.object({
      until: expression('moment', { title: 'Until' }),
      count: expression('number', { title: 'Count', optional: true }).prefault(''),
    }),
    output: z.object({}),
    ports: next,
  },
];
export const compileCatalogue: Catalogue = new Map([...testCatalogue, ...specs.map((spec) => [spec.type, spec] as const)]);
