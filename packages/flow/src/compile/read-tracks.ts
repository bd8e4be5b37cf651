import { type ErrorFacts, word } from '@signalbox/words/light';
import type { Graph } from '../graph/graph.ts';
import type { Catalogue } from '../graph/node-spec.ts';
import { containersAround, insidePort } from './check-containers.ts';
import { edgeProblem, portWord } from './edge-problem.ts';
import { findLoops } from './find-loops.ts';
import { finding } from './finding.ts';
import { jumpCircle, jumpOf } from './goto-jumps.ts';
import { insertTurns } from './insert-turns.ts';
import type { Issue } from './issue.ts';
import type { CompileNode, CompileNodes } from './read-nodes.ts';
import type { Track, Tracks } from './track.ts';

/** Joins the edges to the nodes; reports those that lead nowhere, ports left open, steps out of reach and loops that spin. */
export function readTracks(
  graph: Graph,
  { nodes, catalogue, issues }: { nodes: CompileNodes; catalogue: Catalogue; issues: Issue[] },
): Tracks {
  const refused = new Map<string, string>();
  const from = usableTracks(graph, { nodes, issues, refused });
  insertTurns(graph, { nodes, from, catalogue });
  const reached = reachedFrom(nodes, from);
  const led = new Set([...from.values()].flatMap((tracks) => tracks.map((track) => track.to)));
  for (const node of nodes.values())
    if (reached.has(node.id)) {
      issues.push(...openPorts(node, from.get(node.id) ?? []));
      const empty = emptyContainer(node, { nodes, from, refused, led });
      if (empty) issues.push(empty);
    }
  reportUnreachable({ nodes, from, reached, refused }, issues);
  checkLoops(nodes, { from, reached, issues });
  return { from, reached };
}

function usableTracks(
  graph: Graph,
  { nodes, issues, refused }: { nodes: CompileNodes; issues: Issue[]; refused: Map<string, string> },
): Map<string, Track[]> {
  const from = new Map<string, Track[]>();
  const ids = new Set(graph.nodes.map((node) => node.id));
  const context = { nodes, from, known: (id: string) => ids.has(id) };
  const add = (track: Track): void => {
    const tracks = from.get(track.from);
    if (tracks) tracks.push(track);
    else from.set(track.from, [track]);
  };
  for (const edge of graph.edges) {
    const problem = edgeProblem(edge, context);
    if (problem === 'unusable') continue;
    if (problem) {
      refused.set(`${edge.from}.${edge.port}`, edge.to);
      issues.push({
        ...problem,
        severity: 'error',
        field: null,
        fix: { kind: 'removeEdge', title: word('fixes.removeTrack'), edgeId: edge.id },
      });
    } else add({ from: edge.from, port: edge.port, to: edge.to, edge: edge.id, loop: false });
  }
  for (const node of nodes.values()) {
    const jump = node.block === 'goto' ? jumpOf(node, context, issues) : null;
    if (jump) add(jump);
  }
  for (const node of nodes.values())
    if (node.block === 'goto' && jumpCircle(node, from, nodes)) {
      issues.push({
        ...finding('goto.circle', { step: node.title }),
        severity: 'error',
        nodeId: node.id,
        field: 'step',
        fix: { kind: 'removeNode', title: word('fixes.removeStep'), nodeId: node.id },
      });
      // One report per circle is enough.
      from.delete(node.id);
      refused.set(node.id, String(node.input.step));
    }
  return from;
}

/** Depth first, in reverse order of leaving: what leads to a node stands before it, and a body before what follows its container. */
function reachedFrom(nodes: CompileNodes, from: ReadonlyMap<string, Track[]>): Set<string> {
  const seen = new Set<string>();
  const onward = (id: string): readonly Track[] => {
    const node = nodes.get(id);
    const inside = node && insidePort(node);
    const own = from.get(id) ?? [];
    return inside ? own.toSorted((a, b) => Number(a.port === inside) - Number(b.port === inside)) : own;
  };
  const left: string[] = [];
  for (const node of nodes.values()) {
    if (node.spec.kind !== 'trigger' || node.off || seen.has(node.id)) continue;
    seen.add(node.id);
    const way = [{ id: node.id, at: 0, tracks: onward(node.id) }];
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const track = top.tracks[top.at];
      top.at += 1;
      if (!track) {
        left.push(top.id);
        way.pop();
      } else if (!seen.has(track.to) && nodes.has(track.to) && !closed(nodes.get(top.id), track)) {
        seen.add(track.to);
        way.push({ id: track.to, at: 0, tracks: onward(track.to) });
      }
    }
  }
  return new Set(left.reverse());
}

/** A container that is switched off is passed by; its body never runs. */
const closed = (node: CompileNode | undefined, track: Track): boolean =>
  node?.off === true && node.ports.some((port) => port.name === track.port && port.inside);

function checkLoops(
  nodes: CompileNodes,
  { from, reached, issues }: { from: ReadonlyMap<string, Track[]>; reached: ReadonlySet<string>; issues: Issue[] },
): void {
  for (const loop of findLoops([...reached], from)) {
    const inside = new Set(loop);
    for (const id of loop) for (const track of from.get(id) ?? []) track.loop = inside.has(track.to);
    const first = nodes.get(loop[0] ?? '');
    if (first && !loop.some((id) => holdsUp(nodes.get(id))))
      issues.push({
        ...finding('loop.unguarded', { step: first.title }),
        severity: 'warning',
        nodeId: first.id,
        field: null,
      });
  }
}

/** A join waits for steps that are in the loop themselves, so it holds nobody up by itself. */
const holdsUp = (node: CompileNode | undefined): boolean => node?.spec.waits === true && !node.off && node.block !== 'join';

interface Reach {
  nodes: CompileNodes;
  from: ReadonlyMap<string, Track[]>;
  reached: ReadonlySet<string>;
  /** Where tracks that cannot be were meant to lead. */
  refused: ReadonlyMap<string, string>;
}

/** Says it once per cause: what stands behind something that is wrong already, or inside it, gets no word of its own. */
function reportUnreachable({ nodes, from, reached, refused }: Reach, issues: Issue[]): void {
  const explained = new Set<string>();
  const open = [...refused.values(), ...issues.flatMap((issue) => (issue.severity === 'error' ? (issue.nodeId ?? []) : []))];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (explained.has(id)) continue;
    explained.add(id);
    // A step that a run reaches explains what stands in it, not what follows it.
    if (!reached.has(id)) for (const track of from.get(id) ?? []) open.push(track.to);
  }
  for (const node of nodes.values()) {
    if (node.off || reached.has(node.id) || explained.has(node.id)) continue;
    if (containersAround(node, nodes).some((one) => one.off || explained.has(one.id))) continue;
    issues.push({
      ...finding('node.unreachable', { step: node.title }),
      severity: 'warning',
      nodeId: node.id,
      field: null,
      fix: { kind: 'removeNode', title: word('fixes.removeStep'), nodeId: node.id },
    });
  }
}

/** A container without a first step; one that stands in it unconnected is offered. */
function emptyContainer(
  node: CompileNode,
  { nodes, from, refused, led }: Omit<Reach, 'reached'> & { /** Steps that some track leads to. */ led: ReadonlySet<string> },
): Issue | null {
  const inside = node.off ? null : insidePort(node);
  if (inside === null || refused.has(`${node.id}.${inside}`) || from.get(node.id)?.some((track) => track.port === inside)) return null;
  const first = [...nodes.values()].find((one) => one.within === node.id && !led.has(one.id));
  return {
    ...finding('container.empty', { step: node.title, port: portWord(node, inside) }),
    severity: 'error',
    nodeId: node.id,
    field: null,
    ...(first
      ? { fix: { kind: 'addEdge', title: word('fixes.beginWith', { step: first.title }), from: node.id, port: inside, to: first.id } }
      : {}),
  };
}

/** Ending after any step is fine; a fork with a way that leads nowhere is probably unfinished. */
function openPorts(node: CompileNode, tracks: readonly Track[]): Issue[] {
  if (node.off || node.block === 'goto') return [];
  const mains = node.ports.filter((port) => port.line === 'main' && !port.optional && !port.inside);
  const open = mains.filter((port) => !tracks.some((track) => track.port === port.name));
  const step = node.title;
  const warn = (found: ErrorFacts): Issue => ({ ...found, severity: 'warning', nodeId: node.id, field: null });
  if (node.spec.kind === 'trigger') return open.length > 0 ? [warn(finding('port.loose.trigger', { step }))] : [];
  if (mains.length < 2) return [];
  return open.map(({ name }) =>
    warn(finding(node.fork === 'all' ? 'fork.open_branch' : 'port.loose', { port: portWord(node, name), step })),
  );
}
