import { namedValues, parseTemplate, type ValueType } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

/** Pure text stays text; a single hole may be anything. */
function typeOf(value: string): ValueType {
  const parsed = parseTemplate(value);
  const only = parsed.ok && parsed.parts.length === 1 ? parsed.parts[0] : undefined;
  return only && 'expr' in only ? 'dyn' : 'string';
}

export const node = defineNode({
  ...card,
  input: z.object({ values: namedValues({ title: 'Values' }).min(1) }),
  output: z.object({}).catchall(z.unknown()),
  outputFields: ({ values = [] }) => Object.fromEntries(values.map(({ name, value }) => [name, typeOf(value)])),
});
