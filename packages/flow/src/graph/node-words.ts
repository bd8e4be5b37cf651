import type { Say, Word } from '@signalbox/words/light';
import type { NodeSpec } from './node-spec.ts';
import { type FieldSchema, fieldAt, inputSchemaOf } from './value-types.ts';

/** What a field of the output means, where node.ts says it. */
export const outputMeaning = (t: Say, { type, output }: NodeSpec, field: string): string | undefined =>
  t.find(`node-help.${type}.output.${field}`) ?? output.shape[field]?.description;

/** The settings as JSON Schema with the words of the reader. */
export function settingsSchema(t: Say, spec: NodeSpec): FieldSchema {
  const known = schemas.get(t) ?? new Map<NodeSpec, FieldSchema>();
  schemas.set(t, known);
  const schema = known.get(spec) ?? saidSchema(t, spec);
  known.set(spec, schema);
  return schema;
}
const schemas = new WeakMap<Say, Map<NodeSpec, FieldSchema>>();

function saidSchema(t: Say, spec: NodeSpec): FieldSchema {
  const schema = inputSchemaOf(spec);
  const said = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const at = `${spec.type}.input.${name}`;
    const own = saidField(t, field, { names: `nodes.${at}`, help: `node-help.${at}` });
    return [name, field.items && field.ui ? { ...own, items: saidItems(t, field.items, field.ui) } : own] as const;
  });
  return { ...schema, properties: Object.fromEntries(said) };
}

/** What a setting is called, by its path: `values.0.name`. */
export function fieldWord({ type, input }: NodeSpec, path: readonly string[]): Word | undefined {
  const schema = inputSchemaOf({ input });
  const [name = '', ...inside] = path;
  const text = fieldAt(schema, path)?.title;
  const key =
    inside.length === 0 ? `nodes.${type}.input.${name}.title` : `node-help.lists.${schema.properties?.[name]?.ui}.${inside.at(-1)}.title`;
  return text === undefined ? undefined : { word: key, text };
}

/** What stands inside of a list is the same wherever such a list is asked for. */
function saidItems(t: Say, items: FieldSchema, ui: string): FieldSchema {
  const said = Object.entries(items.properties ?? {}).map(([name, field]) => {
    const at = `node-help.lists.${ui}.${name}`;
    return [name, saidField(t, field, { names: at, help: at })] as const;
  });
  return said.length === 0 ? items : { ...items, properties: Object.fromEntries(said) };
}

function saidField(t: Say, field: FieldSchema, keys: { names: string; help: string }): FieldSchema {
  const title = t.find(`${keys.names}.title`);
  const description = t.find(`${keys.help}.help`);
  const options = Object.entries(field.options ?? {}).map(([value, text]) => [value, t.find(`${keys.names}.options.${value}`) ?? text]);
  return {
    ...field,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(field.options ? { options: Object.fromEntries(options) } : {}),
  };
}

/** The settings that a new step has. */
export const defaultInput = (spec: Pick<NodeSpec, 'input'>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(inputSchemaOf(spec).properties ?? {}).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
