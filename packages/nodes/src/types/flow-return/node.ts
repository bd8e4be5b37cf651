import { namedValues, parseTemplate, type ValueType } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

/** Text with holes is text; a single hole may be anything. */
function typeOf(value: unknown): ValueType {
  const parsed = parseTemplate(typeof value === 'string' ? value : '');
  return parsed.ok && parsed.parts.length === 1 && typeof parsed.parts[0] === 'object' && 'expr' in parsed.parts[0] ? 'dyn' : 'string';
}

export const node = defineNode({
  ...card,
  input: z.object({ values: namedValues({ title: 'Values', help: 'What the calling workflow can read.' }).default([]) }),
  output: z.object({}).catchall(z.unknown()),
  outputFields: ({ values = [] }, known) =>
    Object.fromEntries(values.map(({ name, value }, index) => [name, known?.typeOf(`values.${index}.value`) ?? typeOf(value)])),
});
