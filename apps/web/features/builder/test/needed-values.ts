import { type Graph, type GraphNode, outputTypes, type ValueType } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { filledInput } from '../../canvas/cards/filled-input.ts';
import { bodyOf, insidePortOf, nodeOf } from '../graph/graph-scope.ts';

export type FoundValues = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * What a test that starts at this step has to be given: the values of earlier steps that are read from there on.
 * What an earlier test found is filled in, the rest is empty.
 */
export function neededValues(graph: Graph, from: string, found: FoundValues): Record<string, Record<string, unknown>> {
  const ahead = stepsAhead(graph, from);
  const texts = JSON.stringify(graph.nodes.filter((node) => ahead.has(node.id)).map((node) => node.input));
  return Object.fromEntries(
    graph.nodes.flatMap((node) => {
      const spec = catalogue.get(node.type);
      if (!spec || spec.kind === 'trigger' || ahead.has(node.id)) return [];
      // Ids are letters, digits and _ only; a word too many does no harm in a form to be filled in.
      const reads = [...texts.matchAll(new RegExp(`(?<![\\w.])${node.id}\\.([a-zA-Z_]\\w*)`, 'g'))].map(([, field = '']) => field);
      if (reads.length === 0) return [];
      const types = outputTypes(spec, filledInput(spec, node.input));
      const values = Object.fromEntries([...new Set(reads)].map((field) => [field, found[node.id]?.[field] ?? emptyOf(types[field])]));
      return [[node.id, values]];
    }),
  );
}

/** The steps that a test can come to from here on, this one included. A frame around it lies behind, but what follows the frame is ahead. */
function stepsAhead(graph: Graph, from: string): ReadonlySet<string> {
  const ahead = new Set<string>();
  const left = new Set<string>();
  const open = [from];
  for (const id of open) {
    const node = nodeOf(graph, id);
    if (!node || ahead.has(id)) continue;
    ahead.add(id);
    open.push(...bodyOf(graph, [id]), ...leadsTo(graph, node));
    const frame = nodeOf(graph, node.within);
    // An item of a for each is a run of its own, which ends where its body ends.
    if (!frame || ahead.has(frame.id) || left.has(frame.id) || catalogue.get(frame.type)?.block === 'each') continue;
    left.add(frame.id);
    open.push(...leadsTo(graph, frame));
  }
  return ahead;
}

function leadsTo(graph: Graph, node: GraphNode): string[] {
  const inside = insidePortOf(node);
  const jump = catalogue.get(node.type)?.block === 'goto' && typeof node.input.step === 'string' ? [node.input.step] : [];
  return [...jump, ...graph.edges.filter((edge) => edge.from === node.id && edge.port !== inside).map((edge) => edge.to)];
}

function emptyOf(type: ValueType | undefined): unknown {
  if (type === 'double') return 0;
  if (type === 'bool') return false;
  if (typeof type === 'string' && type.startsWith('list')) return [];
  return typeof type === 'object' || type?.startsWith('map') ? {} : '';
}
