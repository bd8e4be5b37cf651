import { z } from 'zod';
import { cases, type Duration, duration, durationMs, expression, namedValues, template, value } from '../graph/fields.ts';
import type { Graph, GraphNode } from '../graph/graph.ts';
import type { Catalogue, NodeSpec, Steering, SteeringTable } from '../graph/node-spec.ts';
import { flowSpecs, flowSteering } from './flow-test-nodes.ts';

/** Small node types for the tests of this package, one per behaviour; the real ones live in packages/nodes. */
const base = { version: 1, group: 'logic', help: 'For tests.', icon: 'flask', synonyms: [], summary: () => '' } as const;
const next = [{ name: 'next', title: '', line: 'main' }] as const;

const specs: NodeSpec[] = [
  {
    ...base,
    type: 'start',
    title: 'Start',
    kind: 'trigger',
    input: z.object({}),
    ports: next,
    output: z.object({ text: z.string(), n: z.number(), body: z.unknown(), list: z.array(z.string()) }),
    bind: () => ({ kind: 'manual', keys: ['GO'], sourceId: null, config: {} }),
  },
  {
    ...base,
    type: 'other',
    title: 'Other start',
    kind: 'trigger',
    input: z.object({}),
    ports: next,
    output: z.object({ text: z.string(), page: z.string() }),
    bind: () => ({ kind: 'manual', keys: [], sourceId: null, config: {} }),
  },
  {
    ...base,
    type: 'step',
    title: 'Step',
    kind: 'effect',
    input: z.object({ text: template({ title: 'Text', max: 4000, optional: true }).default('') }),
    output: z.object({ id: z.string(), n: z.number() }),
    ports: next,
  },
  {
    ...base,
    type: 'ask',
    title: 'Ask',
    kind: 'effect',
    waits: true,
    input: z.object({ text: template({ title: 'Text' }) }),
    output: z.object({ value: z.string(), id: z.string() }),
    ports: [
      { name: 'reply', title: 'Answer', line: 'main' },
      { name: 'timeout', title: 'No answer', line: 'siding', optional: true, sets: ['id'] },
    ],
  },
  { ...base, type: 'find', title: 'Find contact', kind: 'effect', contact: 'sets', input: z.object({}), output: z.object({}), ports: next },
  { ...base, type: 'tag', title: 'Tag', kind: 'effect', contact: 'needs', input: z.object({}), output: z.object({}), ports: next },
  {
    ...base,
    type: 'call',
    title: 'Call',
    kind: 'call',
    input: z.object({ url: template({ title: 'Address' }) }),
    output: z.object({ status: z.number() }),
    ports: next,
  },
  {
    ...base,
    type: 'if',
    title: 'If',
    kind: 'steer',
    input: z.object({ condition: expression('bool', { title: 'Condition', max: 5000 }) }),
    output: z.object({ matched: z.boolean() }),
    ports: [
      { name: 'yes', title: 'Yes', line: 'main' },
      { name: 'no', title: 'No', line: 'main' },
    ],
  },
  {
    ...base,
    type: 'switch',
    title: 'Switch',
    kind: 'steer',
    input: z.object({ cases: cases({ title: 'Cases' }) }),
    output: z.object({}),
    ports: (input) => [
      ...(input.cases as { port: string }[]).map(({ port }) => ({ name: port, title: port, line: 'main' as const })),
      { name: 'otherwise', title: '', line: 'main' as const },
    ],
  },
  {
    ...base,
    type: 'set',
    title: 'Set',
    kind: 'steer',
    input: z.object({ values: namedValues({ title: 'Values' }) }),
    output: z.object({}),
    outputFields: (input) => Object.fromEntries((input.values as { name: string }[]).map(({ name }) => [name, 'dyn' as const])),
    ports: next,
  },
  {
    ...base,
    type: 'wait',
    title: 'Wait',
    kind: 'steer',
    waits: true,
    input: z.object({ duration: duration({ title: 'For' }) }),
    output: z.object({}),
    ports: next,
  },
  {
    ...base,
    type: 'value',
    title: 'Value',
    kind: 'steer',
    input: z.object({ value: value({ title: 'Value' }) }),
    output: z.object({ value: z.unknown() }),
    ports: next,
  },
  { ...base, type: 'stop', title: 'Stop', kind: 'steer', input: z.object({}), output: z.object({}), ports: [] },
];
export const testCatalogue: Catalogue = new Map([...specs, ...flowSpecs].map((spec) => [spec.type, spec]));

export const testSteering: SteeringTable = new Map<string, Steering>([
  ...flowSteering,
  ['if', { enter: (input) => ({ port: input.condition ? 'yes' : 'no', output: { matched: input.condition } }) }],
  [
    'switch',
    {
      enter: (input) => ({
        port: (input.cases as { port: string; when: unknown }[]).find((one) => one.when)?.port ?? 'otherwise',
        output: {},
      }),
    },
  ],
  [
    'set',
    {
      enter: (input) => ({
        port: 'next',
        output: Object.fromEntries((input.values as { name: string; value: unknown }[]).map((one) => [one.name, one.value])),
      }),
    },
  ],
  [
    'wait',
    {
      enter: (input, { now }) => ({ wait: { keys: [], dueAt: now + durationMs(input.duration as Duration) } }),
      resume: () => ({ port: 'next', output: {} }),
    },
  ],
  ['value', { enter: (input) => ({ port: 'next', output: { value: input.value } }) }],
  ['stop', { enter: () => ({ end: 'done' }) }],
  [
    'ask',
    {
      resume: (_input, answer) =>
        answer.kind === 'timeout' ? { port: 'timeout', output: {} } : { port: 'reply', output: { value: String(answer.payload.text) } },
    },
  ],
]);

/** A graph from short words: nodes by id, tracks as `from.port>to` (port `next` may be left out). */
export function testGraph(
  nodes: Record<string, [type: string, input?: GraphNode['input'], more?: Partial<GraphNode>]>,
  tracks: string[],
): Graph {
  return {
    format: 1,
    notes: [],
    nodes: Object.entries(nodes).map(([id, [type, input = {}, more = {}]]) => ({
      id,
      type,
      version: 1,
      title: '',
      input,
      position: { x: 0, y: 0 },
      off: false,
      note: '',
      ...more,
    })),
    edges: tracks.map((track) => {
      const [source = '', to = ''] = track.split('>');
      const [from = '', port = 'next'] = source.split('.');
      return { id: track, from, port, to };
    }),
  };
}
