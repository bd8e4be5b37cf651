import type { Environment } from '@marcbachmann/cel-js';
import { celEnvironment } from './cel.ts';
import type { CompileNodes } from './compile-nodes.ts';
import type { Tracks } from './compile-tracks.ts';
import type { ValueType } from './node-spec.ts';
import { contactType, runType } from './value-types.ts';

export interface TypedEnvironment {
  /** Names that expressions can start with, and what is under them. */
  roots: ReadonlyMap<string, Record<string, ValueType>>;
  /** The checker, knowing (at least) these names. Names are declared on first use: declaring a thousand costs 0.2 s. */
  knowing(names: Iterable<string>): Environment;
}

/** What can be read in a workflow: one name per step, and `trigger`, `contact`, `run`. */
export function typedEnvironment(nodes: CompileNodes, tracks: Tracks): TypedEnvironment {
  const roots = new Map<string, Record<string, ValueType>>([
    ['contact', contactType],
    ['run', runType],
  ]);
  const triggers = [...nodes.values()].filter((node) => node.spec.kind === 'trigger' && tracks.reached.has(node.id));
  roots.set('trigger', merged(triggers.map((node) => node.outputs)));
  for (const node of nodes.values()) roots.set(node.id, node.outputs);
  let env: Environment | undefined;
  return {
    roots,
    knowing(names) {
      env ??= celEnvironment({ open: false });
      for (const name of names) {
        const fields = roots.get(name);
        if (fields && !env.hasVariable(name)) env.registerVariable({ name, schema: fields });
      }
      return env;
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
