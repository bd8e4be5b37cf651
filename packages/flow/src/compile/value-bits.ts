import type { CompileNode, CompileNodes } from './read-nodes.ts';

/** Each value of a workflow as one bit. Bit 0 says that the run is about a contact. */
export interface ValueBits {
  none(): Uint32Array;
  of(root: string, field: string): number | undefined;
  /** Sets or clears all values of a root. */
  put(into: Uint32Array, root: string, isSet: (field: string) => boolean): void;
}

export function numberValues(nodes: CompileNodes): ValueBits {
  const bits = new Map<string, Map<string, number>>();
  let size = 1;
  const add = (root: string, field: string): void => {
    let fields = bits.get(root);
    if (!fields) {
      fields = new Map();
      bits.set(root, fields);
    }
    if (fields.has(field)) return;
    fields.set(field, size);
    size += 1;
  };
  for (const node of nodes.values())
    for (const field of ['', ...Object.keys(node.outputs)]) {
      add(node.id, field);
      if (node.spec.kind === 'trigger') add('trigger', field);
    }
  const of = (root: string, field: string): number | undefined => bits.get(root)?.get(field);
  return {
    none: () => new Uint32Array(Math.ceil(size / 32)),
    of,
    put(into, root, isSet) {
      for (const [field, bit] of bits.get(root) ?? []) {
        const mask = 1 << (bit & 31);
        const word = into[bit >>> 5] ?? 0;
        into[bit >>> 5] = isSet(field) ? word | mask : word & ~mask;
      }
    },
  };
}

/** Output fields that are set for sure when a run leaves a node by this port. */
export function fieldsSetBy(node: CompileNode, portName: string): readonly string[] {
  const port = node.ports.find((one) => one.name === portName);
  const sure = (field: string): boolean => !node.mayMiss.includes(field);
  // A try sets more on its error port than the reserved one does.
  if (portName === 'error') return port?.sets ?? ['error'];
  return (port?.sets ?? Object.keys(node.outputs).filter((field) => field !== 'error')).filter(sure);
}
