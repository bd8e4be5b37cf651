import * as contract from '@signalbox/contract';
import { Graph, GraphEdge, GraphNode, GraphNote } from '@signalbox/flow';
import { z } from 'zod';
import type { JsonSchema, Reference } from './types.ts';

/** The named schemas of the description: every shape of the contract goes by the name of its export, and only those that are used are there. */
export function describeShapes(bodies: readonly z.ZodType[], answers: readonly z.ZodType[]) {
  const sent = reachable(jsonSchemas('input'), bodies.map(nameOf));
  const answered = reachable(jsonSchemas('output'), answers.map(nameOf));
  // What is sent and what is answered differ where a field has a default: such a shape, and what holds it, has a name for each way.
  const sentName = (name: string): string => (answered.has(name) && differs(name) ? `${name}Input` : name);
  const sentShapes = [...sent].map(([name, schema]): [string, JsonSchema] => [sentName(name), renamed(schema, sentName)]);
  return {
    body: (schema: z.ZodType): Reference => ({ $ref: at(sentName(nameOf(schema))) }),
    answer: (schema: z.ZodType): Reference => ({ $ref: at(nameOf(schema)) }),
    schemas: Object.fromEntries([...answered, ...sentShapes].sort(([a], [b]) => (a < b ? -1 : 1))),
  };

  function differs(name: string, seen: readonly string[] = []): boolean {
    const [there, here] = [JSON.stringify(sent.get(name)), JSON.stringify(answered.get(name))];
    return there !== here || namesIn(sent.get(name)).some((inner) => !seen.includes(inner) && differs(inner, [...seen, name]));
  }
}

/** Whatever is no shape of several fields stands where it is used. */
const named = new Map<unknown, string>(
  Object.entries({ ...contract, Graph, GraphNode, GraphEdge, GraphNote })
    .filter(([, value]) => value instanceof z.ZodObject || value instanceof z.ZodUnion || value instanceof z.ZodLazy)
    .map(([name, schema]) => [schema, name]),
);

function nameOf(schema: z.ZodType): string {
  const name = named.get(schema);
  if (name === undefined) throw new Error('A body or an answer of the API has no name: export its schema from packages/contract.');
  return name;
}

const prefix = '#/components/schemas/';
const at = (name: string): string => `${prefix}${name}`;
const references = /"#\/components\/schemas\/(\w+)"/g;

function jsonSchemas(io: 'input' | 'output'): ReadonlyMap<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of named) registry.add(schema as z.ZodType, { id });
  const { schemas } = z.toJSONSchema(registry, { io, uri: at, unrepresentable: 'any', override: plain });
  return new Map(Object.entries(schemas).map(([name, { $id: _, $schema: __, ...schema }]) => [name, schema]));
}

/** What zod says of itself and tells nobody anything: the bounds of safe numbers, names that are texts, and that there is nothing more today. */
export function plain({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  delete jsonSchema.propertyNames;
}

function reachable(all: ReadonlyMap<string, JsonSchema>, first: readonly string[]): Map<string, JsonSchema> {
  const found = new Map<string, JsonSchema>();
  const todo = [...first];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    const schema = all.get(name);
    if (!schema || found.has(name)) continue;
    found.set(name, schema);
    todo.push(...namesIn(schema));
  }
  return found;
}

const namesIn = (schema: JsonSchema = {}): string[] => [...JSON.stringify(schema).matchAll(references)].map(([, name = '']) => name);
const renamed = (schema: JsonSchema, nameFor: (name: string) => string): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll(references, (_, name: string) => `"${at(nameFor(name))}"`));
