import type { ErrorFacts, Word } from '@signalbox/words/light';
import type { GraphEdge } from '../graph/graph.ts';
import { suggest } from '../graph/suggest.ts';
import { insidePort } from './check-containers.ts';
import { finding } from './finding.ts';
import type { Issue } from './issue.ts';
import type { CompileNode, CompileNodes } from './read-nodes.ts';
import type { Track } from './track.ts';

export interface EdgeContext {
  nodes: CompileNodes;
  /** The tracks taken so far. */
  from: ReadonlyMap<string, readonly Track[]>;
  /** Whether the graph has a step of this id, of a known type or not. */
  known(id: string): boolean;
}
type Problem = ErrorFacts & Pick<Issue, 'nodeId'>;

/** Why an edge of the graph cannot be a track, if so. `unusable` = no track either, but somebody else has said why. */
export function edgeProblem(edge: Pick<GraphEdge, 'from' | 'port' | 'to'>, context: EdgeContext): Problem | 'unusable' | null {
  const { nodes, from, known } = context;
  const source = nodes.get(edge.from);
  const target = nodes.get(edge.to);
  if (!source) return known(edge.from) ? 'unusable' : { ...finding('edge.dangling.start', { from: edge.from }), nodeId: null };
  if (!target) return known(edge.to) ? 'unusable' : { ...finding('edge.dangling', { step: source.title, to: edge.to }), nodeId: source.id };
  if (target.spec.kind === 'trigger')
    return { ...finding('edge.into_trigger', { step: target.title, from: source.title }), nodeId: target.id };
  if (source.block === 'goto') return { ...finding('edge.unknown_port.goto', { step: source.title }), nodeId: source.id };
  if (!source.ports.some((port) => port.name === edge.port)) return unknownPort(source, edge.port);
  if (from.get(edge.from)?.some((track) => track.port === edge.port))
    return { ...finding('edge.port_taken', { step: source.title, port: portWord(source, edge.port) }), nodeId: source.id };
  return borderProblem(source, { port: edge.port, target, nodes });
}

function unknownPort(source: CompileNode, port: string): Problem {
  const near = suggest(
    port,
    source.ports.map((one) => one.name),
  );
  const step = source.title;
  const found = near ? finding('edge.unknown_port.near', { step, port, near }) : finding('edge.unknown_port', { step, port });
  return { ...found, nodeId: source.id };
}

/** Tracks stay in their container; only the inside port leads into a body, and only into its own. */
export function borderProblem(
  source: CompileNode,
  { port, target, nodes }: { port: string; target: CompileNode; nodes: CompileNodes },
): Problem | null {
  if (insidePort(source) === port)
    return target.within === source.id
      ? null
      : {
          ...finding('container.inside_elsewhere', { port: portWord(source, port), step: source.title, to: target.title }),
          nodeId: source.id,
        };
  if (source.within === target.within) return null;
  return { ...crossed(source, target, nodes), nodeId: source.id };
}

function crossed(source: CompileNode, target: CompileNode, nodes: CompileNodes): ErrorFacts {
  const titleOf = (id: string): string | Word => nodes.get(id)?.title ?? id;
  const [step, to] = [source.title, target.title];
  const [outer, inner] = [source.within, target.within];
  if (outer === null) return finding('container.crossed.into', { step, to, inner: titleOf(inner ?? '') });
  if (inner === null || inner !== source.id) return finding('container.crossed.out', { step, to, outer: titleOf(outer) });
  return finding('container.crossed', { step, to, outer: titleOf(outer), inner: titleOf(inner) });
}

export const portWord = (node: CompileNode, name: string): string | Word => node.ports.find((port) => port.name === name)?.title || name;
