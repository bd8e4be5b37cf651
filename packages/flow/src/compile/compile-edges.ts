import type { GraphEdge } from '../graph/graph.ts';
import { suggest } from '../graph/suggest.ts';
import { insidePort } from './compile-containers.ts';
import type { CompileNode, CompileNodes } from './compile-nodes.ts';
import type { Issue } from './issue.ts';
import type { Track } from './track.ts';

export interface EdgeContext {
  nodes: CompileNodes;
  /** The tracks taken so far. */
  from: ReadonlyMap<string, readonly Track[]>;
  /** Whether the graph has a step of this id, of a known type or not. */
  known(id: string): boolean;
}
type Problem = Pick<Issue, 'code' | 'nodeId' | 'message'>;

/** Why an edge of the graph cannot be a track, if so. `unusable` = no track either, but somebody else has said why. */
export function edgeProblem(edge: Pick<GraphEdge, 'from' | 'port' | 'to'>, context: EdgeContext): Problem | 'unusable' | null {
  const { nodes, from, known } = context;
  const source = nodes.get(edge.from);
  const target = nodes.get(edge.to);
  if (!source)
    return known(edge.from)
      ? 'unusable'
      : { code: 'edge.dangling', nodeId: null, message: `A track starts at ${edge.from}, which is not there any more. Remove the track.` };
  if (!target)
    return known(edge.to)
      ? 'unusable'
      : {
          code: 'edge.dangling',
          nodeId: source.id,
          message: `A track from ${source.title} leads to ${edge.to}, which is not there any more. Remove the track, or lead it to another step.`,
        };
  if (target.spec.kind === 'trigger')
    return {
      code: 'edge.into_trigger',
      nodeId: target.id,
      message: `${target.title} starts the workflow, so no track can lead to it. Remove the track from ${source.title}.`,
    };
  if (source.block === 'goto')
    return {
      code: 'edge.unknown_port',
      nodeId: source.id,
      message: `${source.title} leads on by itself, so no track can leave it. Remove the track.`,
    };
  if (!source.ports.some((port) => port.name === edge.port)) return unknownPort(source, edge.port);
  if (from.get(edge.from)?.some((track) => track.port === edge.port))
    return {
      code: 'edge.port_taken',
      nodeId: source.id,
      message: `Two tracks leave ${source.title} by the same way out (${portWord(source, edge.port)}). Remove one of them.`,
    };
  return borderProblem(source, edge.port, target, nodes);
}

function unknownPort(source: CompileNode, port: string): Problem {
  const near = suggest(
    port,
    source.ports.map((one) => one.name),
  );
  return {
    code: 'edge.unknown_port',
    nodeId: source.id,
    message: `${source.title} has no way out called ${port}.${near ? ` Did you mean ${near}?` : ''} Remove the track, or draw it from another way out.`,
  };
}

/** Tracks stay in their container; only the inside port leads into a body, and only into its own. */
export function borderProblem(source: CompileNode, port: string, target: CompileNode, nodes: CompileNodes): Problem | null {
  if (insidePort(source) === port)
    return target.within === source.id
      ? null
      : {
          code: 'container.inside_elsewhere',
          nodeId: source.id,
          message: `${portWord(source, port)} of ${source.title} leads to ${target.title}, which does not stand inside it. Lead it to a step inside, or move ${target.title} into it.`,
        };
  if (source.within === target.within) return null;
  return {
    code: 'container.crossed',
    nodeId: source.id,
    message: `The track from ${source.title} to ${target.title} leads ${way(source, target, nodes)}. Remove it: a run goes into a container and out of it only through the container itself.`,
  };
}

function way(source: CompileNode, target: CompileNode, nodes: CompileNodes): string {
  const titleOf = (id: string | null): string => (id === null ? '' : (nodes.get(id)?.title ?? id));
  if (source.within === null) return `into ${titleOf(target.within)} past its beginning`;
  if (target.within === null || target.within !== source.id) return `out of ${titleOf(source.within)}`;
  return `from ${titleOf(source.within)} into ${titleOf(target.within)}`;
}

export const portWord = (node: CompileNode, name: string): string => node.ports.find((port) => port.name === name)?.title || name;
