import { namedValues, parseTemplate, type ValueType } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

/** Pure text stays text; a single hole may be anything. */
function typeOf(value: string): ValueType {
  const parsed = parseTemplate(value);
  const only = parsed.ok && parsed.parts.length === 1 ? parsed.parts[0] : undefined;
  return only && 'expr' in only ? 'dyn' : 'string';
}

export const node = defineNode({
  type: 'data.set',
  kind: 'steer',
  group: 'data',
  title: 'Set values',
  help: 'Works out values and gives them names for later steps.',
  icon: 'variable',
  synonyms: ['variable', 'assign', 'compute', 'template'],
  input: z.object({ values: namedValues({ title: 'Values' }).min(1) }),
  output: z.object({}).catchall(z.unknown()),
  outputFields: ({ values = [] }) => Object.fromEntries(values.map(({ name, value }) => [name, typeOf(value)])),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ values = [] }) => values.map(({ name }) => name).join(', '),
});
