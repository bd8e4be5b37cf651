import { renameInHoles, renameReads } from '../expression/rename-reads.ts';
import type { NodeSpec } from './node-spec.ts';
import { type FieldSchema, inputSchemaOf, markedSchema, partOf } from './value-types.ts';

type Names = ReadonlyMap<string, string>;

/** The settings of a step when other steps get new ids: what reads or names them follows, by what the settings are; every other word stays. */
export const renameSteps = (spec: Pick<NodeSpec, 'input'>, input: Record<string, unknown>, names: Names): Record<string, unknown> =>
  renameFields(inputSchemaOf(spec), input, names);

const renameFields = (schema: FieldSchema, fields: object, names: Names): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, renameValue(partOf(schema, name), value, names)]));

function renameValue(schema: FieldSchema, value: unknown, names: Names): unknown {
  if (typeof value === 'string') return renamers[markedSchema(schema).ui ?? '']?.(value, names) ?? value;
  if (Array.isArray(value)) return value.map((item) => renameValue(schema.items ?? {}, item, names));
  return typeof value === 'object' && value !== null ? renameFields(schema, value, names) : value;
}

const renamers: Readonly<Record<string, (text: string, names: Names) => string>> = {
  expression: renameReads,
  template: renameInHoles,
  value: renameInHoles,
  step: (id, names) => names.get(id) ?? id,
};
