import { type EditRead, editInHoles, editReads, renaming } from '../expression/rename-reads.ts';
import type { NodeSpec } from './node-spec.ts';
import { type FieldSchema, inputSchemaOf, markedSchema, partOf } from './value-types.ts';

interface Edits {
  read: EditRead;
  /** For settings that name a step. */
  step: (id: string) => string;
}
type Spec = Pick<NodeSpec, 'input'>;

/** The settings of a step when other steps get new ids: what reads or names them follows, by what the settings are; every other word stays. */
export const renameSteps = (spec: Spec, input: Record<string, unknown>, names: ReadonlyMap<string, string>): Record<string, unknown> =>
  editSettings(spec, input, { read: renaming(names), step: (id) => names.get(id) ?? id });

/** The settings of a step with what they read said in other words. */
export const editSettings = (spec: Spec, input: Record<string, unknown>, edits: Edits): Record<string, unknown> =>
  editFields(inputSchemaOf(spec), input, edits);

const editFields = (schema: FieldSchema, fields: object, edits: Edits): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, editValue(partOf(schema, name), value, edits)]));

function editValue(schema: FieldSchema, value: unknown, edits: Edits): unknown {
  if (typeof value === 'string') return editors[markedSchema(schema).ui ?? '']?.(value, edits) ?? value;
  if (Array.isArray(value)) return value.map((item) => editValue(schema.items ?? {}, item, edits));
  return typeof value === 'object' && value !== null ? editFields(schema, value, edits) : value;
}

const editors: Readonly<Record<string, (text: string, edits: Edits) => string>> = {
  expression: (text, { read }) => editReads(text, read),
  template: (text, { read }) => editInHoles(text, read),
  value: (text, { read }) => editInHoles(text, read),
  step: (id, { step }) => step(id),
};
