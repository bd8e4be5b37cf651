import type { Graph } from '@signalbox/flow';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';
import { addStep } from './add-step.ts';
import { connect } from './graph-edits.ts';
import { nodeOf, scopeAfter } from './graph-scope.ts';
import { mainPortsOf, type StepPosition } from './step-positions.ts';

interface Joined {
  /** Where it stands, in places of the canvas. */
  position: StepPosition;
  /** The step it is joined with: by one of its ports, or by its own bar (null) with a track that leads into it. */
  end: { id: string; port: string | null };
}

/** A step at the loose end of a track, in the frame that the track is in. */
export function addJoined(graph: Graph, type: string, { position, end }: Joined): { graph: Graph; id: string } {
  const other = nodeOf(graph, end.id);
  const scope = other && (end.port === null ? other.within : scopeAfter(other, end.port));
  const added = addStep(graph, type, { position, into: null });
  const made = nodeOf(added.graph, added.id);
  const frame = layoutOf(graph).get(scope ?? '');
  if (!other || !made) return added;
  const isStart = type.startsWith('trigger.');
  const inside = frame && !isStart ? { ...made, within: frame.id, position: { x: position.x - frame.x, y: position.y - frame.y } } : made;
  const placed = { ...added.graph, nodes: added.graph.nodes.map((node) => (node.id === made.id ? inside : node)) };
  const port = end.port ?? mainPortsOf(made)[0];
  const track = end.port === null ? { from: made.id, port: port ?? '', to: other.id } : { from: other.id, port: end.port, to: made.id };
  return { graph: port === undefined ? placed : connect(placed, track), id: made.id };
}
