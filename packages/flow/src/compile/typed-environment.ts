import type { Environment } from '@marcbachmann/cel-js';
import { type CheckedTypes, celEnvironment, checkTypes } from '../expression/cel.ts';
import type { ValueType } from '../graph/node-spec.ts';
import { contactType, runType } from '../graph/value-types.ts';
import { isTurn } from './insert-turns.ts';
import type { CompileNodes } from './read-nodes.ts';
import type { Tracks } from './track.ts';

export interface TypedEnvironment {
  /** Names that expressions can start with, and what is under them; a step's entry grows more exact once its settings are checked. */
  roots: Map<string, Record<string, ValueType>>;
  /** The type of a value by its path; undefined = not known further. */
  typeAt(root: string, path: readonly string[]): ValueType | undefined;
  /** Checks an expression that reads (at least) these names. Names are declared on first use. */
  check(source: string, names: Iterable<string>): CheckedTypes;
}

/** What can be read in a workflow: one name per step, and `trigger`, `contact`, `run`. */
export function typedEnvironment(nodes: CompileNodes, tracks: Tracks): TypedEnvironment {
  const roots = new Map<string, Record<string, ValueType>>([
    ['contact', contactType],
    ['run', runType],
  ]);
  const triggers = [...nodes.values()].filter((node) => node.spec.kind === 'trigger' && tracks.reached.has(node.id));
  roots.set('trigger', merged(triggers.map((node) => node.outputs)));
  for (const node of nodes.values()) if (!isTurn(node.id)) roots.set(node.id, node.outputs);
  let env: Environment | undefined;
  const shapes = new Map<string, string>();
  /** Most steps are of a few types; a type of the checker is dear, so equal ones share it. */
  function shapeOf(env: Environment, fields: Record<string, ValueType>): string {
    const key = JSON.stringify(fields);
    let name = shapes.get(key);
    if (name === undefined) {
      name = `$shape${shapes.size}`;
      shapes.set(key, name);
      env.registerType(name, { schema: fields });
    }
    return name;
  }
  return {
    roots,
    typeAt(root, path) {
      let type: ValueType | undefined = roots.get(root);
      for (const name of path) {
        if (typeof type !== 'object') return undefined;
        type = Object.hasOwn(type, name) ? type[name] : undefined;
      }
      return type;
    },
    check(source, names) {
      env ??= celEnvironment({ open: false });
      for (const name of names) {
        const fields = roots.get(name);
        if (fields && !env.hasVariable(name)) env.registerVariable(name, shapeOf(env, fields));
      }
      return checkTypes(env, source);
    },
  };
}

/** With several triggers, `trigger` is the one that fired: a field of different types is of any type. */
function merged(all: Record<string, ValueType>[]): Record<string, ValueType> {
  const fields: Record<string, ValueType> = {};
  for (const one of all)
    for (const [name, type] of Object.entries(one))
      fields[name] = name in fields && JSON.stringify(fields[name]) !== JSON.stringify(type) ? 'dyn' : type;
  return fields;
}
