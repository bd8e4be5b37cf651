import { contactType, type Graph, outputTypes, runType, type ValueType } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';

/** A value that a later step may use: `trigger.text`, `reply1.parts`. */
export interface InsertValue {
  path: string;
  type: string;
  from: string;
}

/** Everything that can be known when a run reaches the step: triggers, earlier steps, the contact, the run. */
export function insertValues(graph: Graph, nodeId: string): InsertValue[] {
  const before = upstream(graph, nodeId);
  const found = new Map<string, InsertValue>();
  const add = (path: string, type: ValueType, from: string) => {
    if (!found.has(path)) found.set(path, { path, type: typeWord(type), from });
  };
  for (const node of graph.nodes) {
    const spec = catalogue.get(node.type);
    if (!spec || !before.has(node.id)) continue;
    const title = node.title || spec.title;
    for (const [field, type] of Object.entries(outputTypes(spec, node.input))) {
      if (field === 'error') continue;
      add(
        `${spec.kind === 'trigger' ? 'trigger' : node.id}.${field}`,
        type,
        spec.kind === 'trigger' ? 'What started it' : `${title} (${node.id})`,
      );
    }
  }
  for (const [field, type] of Object.entries(contactType)) if (field !== 'fields') add(`contact.${field}`, type, 'Contact');
  for (const [field, type] of Object.entries(runType)) add(`run.${field}`, type, 'This run');
  return [...found.values()];
}

function upstream(graph: Graph, nodeId: string): Set<string> {
  const found = new Set<string>();
  const open = [nodeId];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const edge of graph.edges)
      if (edge.to === at && !found.has(edge.from)) {
        found.add(edge.from);
        open.push(edge.from);
      }
  }
  return found;
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  double: 'number',
  bool: 'yes or no',
  dyn: 'any',
  list: 'list',
  map: 'fields',
};
/** The type of a value in words. */
export const typeWord = (type: ValueType): string =>
  typeof type === 'string' ? (words[type] ?? words[type.split('<')[0] ?? ''] ?? type) : 'fields';
