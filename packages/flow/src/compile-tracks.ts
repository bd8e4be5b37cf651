import type { CompileNode, CompileNodes } from './compile-nodes.ts';
import { findLoops } from './find-loops.ts';
import type { Graph, GraphEdge } from './graph.ts';
import type { Issue } from './issue.ts';
import { suggest } from './suggest.ts';

export interface Track {
  from: string;
  port: string;
  to: string;
  /** Part of a cycle. */
  loop: boolean;
}
export interface Tracks {
  from: ReadonlyMap<string, Track[]>;
  /** Nodes that some trigger leads to, in an order in which a node comes after what leads to it (loops aside). */
  reached: ReadonlySet<string>;
}

/** Joins the edges to the nodes; reports those that lead nowhere, ports left open, steps out of reach and loops that spin. */
export function readTracks(graph: Graph, nodes: CompileNodes, issues: Issue[]): Tracks {
  const from = new Map<string, Track[]>();
  for (const edge of graph.edges) {
    const problem = edgeProblem(edge, nodes, from, graph);
    if (problem)
      issues.push({ ...problem, severity: 'error', field: null, fix: { kind: 'removeEdge', title: 'Remove this track', edgeId: edge.id } });
    else from.set(edge.from, [...(from.get(edge.from) ?? []), { from: edge.from, port: edge.port, to: edge.to, loop: false }]);
  }
  const reached = reachedFrom(nodes, from);
  for (const node of nodes.values()) {
    if (reached.has(node.id)) issues.push(...openPorts(node, from.get(node.id) ?? []));
    else if (!node.off)
      issues.push({
        code: 'node.unreachable',
        severity: 'warning',
        nodeId: node.id,
        field: null,
        message: `No track leads to ${node.title}, so it never runs. Connect it or remove it.`,
        fix: { kind: 'removeNode', title: 'Remove this step', nodeId: node.id },
      });
  }
  for (const loop of findLoops([...reached], from)) {
    const inside = new Set(loop);
    for (const id of loop) for (const track of from.get(id) ?? []) track.loop = inside.has(track.to);
    const first = nodes.get(loop[0] ?? '');
    if (first && !loop.some((id) => nodes.get(id)?.spec.waits))
      issues.push({
        code: 'loop.unguarded',
        severity: 'warning',
        nodeId: first.id,
        field: null,
        message: `The loop through ${first.title} has no step that waits. A run that goes round it 1 000 times is stopped. Add a wait, or a way out.`,
      });
  }
  return { from, reached };
}

type Problem = Pick<Issue, 'code' | 'nodeId' | 'message'>;
function edgeProblem(edge: GraphEdge, nodes: CompileNodes, from: ReadonlyMap<string, Track[]>, graph: Graph): Problem | null {
  const exists = (id: string): boolean => graph.nodes.some((node) => node.id === id);
  const source = nodes.get(edge.from);
  const target = nodes.get(edge.to);
  // A step of unknown type has its own issue; its tracks are not to blame.
  if (!source)
    return exists(edge.from)
      ? null
      : { code: 'edge.dangling', nodeId: null, message: `A track starts at ${edge.from}, which is not there any more. Remove the track.` };
  if (!target)
    return exists(edge.to)
      ? null
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
  if (!source.ports.some((port) => port.name === edge.port)) {
    const near = suggest(
      edge.port,
      source.ports.map((port) => port.name),
    );
    return {
      code: 'edge.unknown_port',
      nodeId: source.id,
      message: `${source.title} has no way out called ${edge.port}.${near ? ` Did you mean ${near}?` : ''} Remove the track, or draw it from another way out.`,
    };
  }
  if (from.get(edge.from)?.some((track) => track.port === edge.port))
    return {
      code: 'edge.port_taken',
      nodeId: source.id,
      message: `Two tracks leave ${source.title} by the same way out (${portWord(source, edge.port)}). Remove one of them.`,
    };
  return null;
}

function reachedFrom(nodes: CompileNodes, from: ReadonlyMap<string, Track[]>): Set<string> {
  const reached = new Set<string>();
  const open = [...nodes.values()].filter((node) => node.spec.kind === 'trigger' && !node.off).map((node) => node.id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id) || !nodes.has(id)) continue;
    reached.add(id);
    for (const track of from.get(id) ?? []) open.push(track.to);
  }
  return reached;
}

/** Ending after any step is fine; a fork with a way that leads nowhere is probably unfinished. */
function openPorts(node: CompileNode, tracks: readonly Track[]): Issue[] {
  if (node.off) return [];
  const mains = node.ports.filter((port) => port.line === 'main' && !port.optional);
  const open = mains.filter((port) => !tracks.some((track) => track.port === port.name));
  const warn = (code: string, message: string): Issue => ({ code, severity: 'warning', nodeId: node.id, field: null, message });
  if (node.spec.kind === 'trigger')
    return open.length > 0 ? [warn('port.loose', `Nothing follows ${node.title}. Connect a step to it.`)] : [];
  if (mains.length < 2) return [];
  return open.map((port) =>
    warn(
      'port.loose',
      `Nothing follows ${port.title || port.name} of ${node.title}; a run that goes there ends. Connect a step, or leave it if that is meant.`,
    ),
  );
}

const portWord = (node: CompileNode, name: string): string => node.ports.find((port) => port.name === name)?.title || name;
