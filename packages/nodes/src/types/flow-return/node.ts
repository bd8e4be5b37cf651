import { namedValues, parseTemplate, type ValueType } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { namesOf } from '../../shared/named-values.ts';

export const node = defineNode({
  type: 'flow.return',
  kind: 'steer',
  group: 'flow',
  title: 'Return',
  help: 'Ends the run as done and gives values back to the workflow that called it.',
  icon: 'corner-down-left',
  synonyms: ['result', 'output', 'answer', 'end', 'finish'],
  input: z.object({ values: namedValues({ title: 'Values', help: 'What the calling workflow can read.' }).default([]) }),
  output: z.object({}).catchall(z.unknown()),
  outputFields: ({ values = [] }, known) =>
    Object.fromEntries(values.map(({ name, value }, index) => [name, known?.typeOf(`values.${index}.value`) ?? typeOf(value)])),
  ports: [],
  summary: ({ values }) => namesOf(values),
});

/** Text with holes is text; a single hole may be anything. */
function typeOf(value: unknown): ValueType {
  const parsed = parseTemplate(typeof value === 'string' ? value : '');
  return parsed.ok && parsed.parts.length === 1 && typeof parsed.parts[0] === 'object' && 'expr' in parsed.parts[0] ? 'dyn' : 'string';
}
