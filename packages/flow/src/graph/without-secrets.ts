import { secretIn } from '../compile/secret-shapes.ts';
import type { GraphNode } from './graph.ts';
import type { NodeSpec } from './node-spec.ts';
import { type FieldSchema, inputSchemaOf } from './value-types.ts';

export interface WithoutSecrets {
  input: Record<string, unknown>;
  /** Where something was taken out: `headers.0.value`. */
  leftOut: string[];
}

/** The settings of a step as they may leave the account: what is marked as a secret, or looks like one, is empty. An unknown step has no marks. */
export function withoutSecrets({ input }: Pick<GraphNode, 'input'>, spec: Pick<NodeSpec, 'input'> | undefined): WithoutSecrets {
  const leftOut: string[] = [];
  const kept = fields(input, spec ? inputSchemaOf(spec) : {}, { path: '' });
  return { input: kept, leftOut };

  function fields(record: object, schema: FieldSchema, { path }: { path: string }): Record<string, unknown> {
    const { name } = record as { name?: unknown };
    return Object.fromEntries(
      Object.entries(record).map(([key, value]) => [
        key,
        read(value, schema.properties?.[key] ?? {}, {
          path: path === '' ? key : `${path}.${key}`,
          name: key === 'value' && typeof name === 'string' ? name : key,
        }),
      ]),
    );
  }

  function read(value: unknown, schema: FieldSchema, { path, name }: { path: string; name: string }): unknown {
    if (typeof value === 'string') return textOf(value, schema, { path, name });
    if (Array.isArray(value)) return value.map((item, index) => read(item, schema.items ?? {}, { path: `${path}.${index}`, name }));
    return typeof value === 'object' && value !== null ? fields(value, schema, { path }) : value;
  }

  /** Of a longer text only the secret goes; a second one in the same text goes as well. */
  function textOf(text: string, schema: FieldSchema, { path, name }: { path: string; name: string }): string {
    if (schema.ui === 'secret' && text !== '') {
      leftOut.push(path);
      return '';
    }
    let rest = text;
    for (let found = secretIn(rest, name); found && found.to > found.from; found = secretIn(rest, name)) {
      leftOut.push(path);
      rest = rest.slice(0, found.from) + rest.slice(found.to);
    }
    return rest;
  }
}
