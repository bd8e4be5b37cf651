import { z } from 'zod';
import type { FieldWhen } from './field-text.ts';
import type { NodeSpec, OutputKnowledge, ValueType } from './node-spec.ts';

/** The part of JSON Schema that `z.toJSONSchema` gives for settings and outputs, with our marks. */
export interface FieldSchema {
  type?: string;
  ui?: string;
  of?: 'bool' | 'string' | 'number' | 'list' | 'moment' | 'dyn';
  title?: string;
  description?: string;
  default?: unknown;
  channel?: string;
  /** Of a group or a tag that there is not: what becomes of it. */
  named?: 'makes' | 'needs';
  /** Of a column of a table: left empty it is the one by which rows are found. */
  keyed?: boolean;
  /** Of a `value`: what its text stands for. */
  as?: string;
  /** The setting whose widget shows it. */
  within?: string;
  when?: FieldWhen;
  /** Of a text that is each person's own while other settings have these values. */
  each?: FieldWhen;
  missing?: 'question';
  enum?: unknown[];
  options?: Record<string, string>;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  additionalProperties?: boolean | FieldSchema;
  items?: FieldSchema;
  anyOf?: FieldSchema[];
}

/** The settings of a node type as JSON Schema, once per schema. */
export const inputSchemaOf = (spec: Pick<NodeSpec, 'input'>): FieldSchema => cached(inputs, spec.input, 'input');

/** The schema of a field, by path; list positions lead to the item. */
export function fieldAt(schema: FieldSchema, path: readonly string[]): FieldSchema | undefined {
  let at: FieldSchema | undefined = schema;
  for (const key of path)
    at = at?.items ?? at?.properties?.[key] ?? (typeof at?.additionalProperties === 'object' ? at.additionalProperties : undefined);
  return at;
}

/** What is known about one field of a group of settings. A setting may be one of several forms; the marks of whichever knows the field count. */
export const partOf = (schema: FieldSchema, name: string): FieldSchema =>
  schema.properties?.[name] ??
  schema.anyOf?.flatMap((one) => one.properties?.[name] ?? [])[0] ??
  (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {});

/** The form of a setting that says what its text is. */
export const markedSchema = (schema: FieldSchema): FieldSchema =>
  schema.ui || !schema.anyOf ? schema : (schema.anyOf.find((one) => one.ui) ?? schema);

/** The fields that a node puts into the run, by expression type; `error` is there for its error track. */
export function outputTypes(spec: NodeSpec, input: Record<string, unknown>, known?: OutputKnowledge): Record<string, ValueType> {
  const schema = cached(outputs, spec.output, 'output');
  const types: Record<string, ValueType> = {};
  for (const [field, property] of Object.entries(schema.properties ?? {})) types[field] = valueType(property);
  if (spec.outputFields) Object.assign(types, spec.outputFields(input, known));
  // A try says at which step inside it went wrong.
  if (spec.kind !== 'trigger')
    types.error = { code: 'string', message: 'string', ...(spec.block === 'try' ? { nodeId: 'string' as const } : {}) };
  return types;
}

/** Fields of the output schema that may be missing. */
export const optionalOutputs = (spec: Pick<NodeSpec, 'output'>): string[] => {
  const schema = cached(outputs, spec.output, 'output');
  return Object.keys(schema.properties ?? {}).filter((field) => !schema.required?.includes(field));
};

/** What is known about the contact of a run. */
export const contactType: Record<string, ValueType> = {
  id: 'string',
  name: 'string',
  phone: 'string',
  email: 'string',
  language: 'string',
  timeZone: 'string',
  groups: 'list<string>',
  tags: 'list<string>',
  fields: 'map',
};
/** What is known about the run itself. */
export const runType: Record<string, ValueType> = { id: 'string', startedAt: 'string', timeZone: 'string' };

function valueType(schema: FieldSchema): ValueType {
  switch (schema.type) {
    case 'string':
      return 'string';
    case 'number':
    case 'integer':
      return 'double';
    case 'boolean':
      return 'bool';
    case 'array':
      return schema.items?.type === 'string' ? 'list<string>' : schema.items?.type === 'object' ? 'list<map>' : 'list';
    case 'object':
      if (schema.properties && Object.keys(schema.properties).length > 0)
        return Object.fromEntries(Object.entries(schema.properties).map(([field, property]) => [field, valueType(property)]));
      return typeof schema.additionalProperties === 'object' && schema.additionalProperties.type === 'string'
        ? 'map<string, string>'
        : 'map';
    default:
      return 'dyn';
  }
}

const inputs = new WeakMap<z.ZodObject, FieldSchema>();
const outputs = new WeakMap<z.ZodObject, FieldSchema>();
function cached(cache: WeakMap<z.ZodObject, FieldSchema>, schema: z.ZodObject, io: 'input' | 'output'): FieldSchema {
  const known = cache.get(schema);
  if (known) return known;
  const made = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as FieldSchema;
  cache.set(schema, made);
  return made;
}
