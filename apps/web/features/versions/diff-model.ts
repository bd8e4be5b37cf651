import { diffGraphs, type FieldChange, type Graph, type GraphDiff, type GraphEdge, type GraphNode } from '@signalbox/flow';

export type Mark = 'added' | 'removed' | 'changed';
/** Two versions on one canvas, and what differs between them. */
export interface DiffModel {
  /** The younger graph with what was removed from the older one, so that both can be seen. */
  graph: Graph;
  steps: ReadonlyMap<string, Mark>;
  tracks: ReadonlyMap<string, Mark>;
  rows: DiffRow[];
  /** Steps that only stand elsewhere. */
  moved: number;
}
/** What changed about one step, or about the workflow itself when `node` is null. */
export interface DiffRow {
  key: string;
  mark: Mark;
  node: GraphNode | null;
  fields: FieldChange[];
  tracks: TrackChange[];
}
export interface TrackChange {
  port: string;
  /** Steps that the port led to; null = to none. */
  before: string | null;
  after: string | null;
}

/** Compares two graphs for people. */
export function diffModel(before: Graph, after: Graph): DiffModel {
  const diff = diffGraphs(before, after);
  const removedEdges = diff.removedEdges.map((edge) => ({ ...edge, id: `removed/${edge.id}` }));
  return {
    graph: { ...after, nodes: [...after.nodes, ...beside(after.nodes, diff.removed)], edges: [...after.edges, ...removedEdges] },
    steps: new Map([
      ...marked(diff.added, 'added'),
      ...marked(diff.removed, 'removed'),
      ...marked(
        diff.changed.map((one) => one.after),
        'changed',
      ),
    ]),
    tracks: new Map([...marked(diff.addedEdges, 'added'), ...marked(removedEdges, 'removed')]),
    rows: [...settingsRow(before, after, diff.settings), ...stepRows(diff, after)],
    moved: diff.moved.length,
  };
}

/** Removed steps often stood where others stand now: those are drawn to the right of them. */
function beside(nodes: readonly GraphNode[], removed: readonly GraphNode[]): GraphNode[] {
  const placed = [...nodes];
  const moved = removed.map((node) => {
    let { position } = node;
    const covers = (one: GraphNode) =>
      one.within === node.within && Math.abs(one.position.x - position.x) < room.x && Math.abs(one.position.y - position.y) < room.y;
    for (let tries = 0; tries < 50 && placed.some(covers); tries += 1) position = { ...position, x: position.x + room.x };
    const shown = { ...node, position };
    placed.push(shown);
    return shown;
  });
  return moved;
}
/** What a card takes, with some air. */
const room = { x: 300, y: 110 };

const marked = (things: readonly { id: string }[], mark: Mark): [string, Mark][] => things.map(({ id }) => [id, mark]);

function stepRows(diff: GraphDiff, after: Graph): DiffRow[] {
  const tracks = trackChanges(diff);
  const gone = new Set(diff.removed.map((node) => node.id));
  const row = (node: GraphNode, mark: Mark, fields: FieldChange[] = []): DiffRow => ({
    ...{ key: node.id, mark, node, fields },
    // The tracks of a step that came or went came or went with it.
    tracks: mark === 'changed' ? (tracks.get(node.id) ?? []) : [],
  });
  const changed = new Map(diff.changed.map((one) => [one.after.id, wholeSettings(one)]));
  const rerouted = after.nodes.filter((node) => changed.has(node.id) || (tracks.has(node.id) && !diff.added.includes(node)));
  return [
    ...rerouted.map((node) => row(node, 'changed', changed.get(node.id))),
    ...diff.added.map((node) => row(node, 'added')),
    ...diff.removed.map((node) => row(node, 'removed')),
  ].filter((one) => one.fields.length > 0 || one.tracks.length > 0 || one.mark === 'added' || gone.has(one.key));
}

function trackChanges({ addedEdges, removedEdges }: GraphDiff): Map<string, TrackChange[]> {
  const ports = new Map<string, TrackChange & { from: string }>();
  const note = (edge: GraphEdge, side: 'before' | 'after') => {
    const key = `${edge.from}/${edge.port}`;
    const change = ports.get(key) ?? { from: edge.from, port: edge.port, before: null, after: null };
    ports.set(key, { ...change, [side]: edge.to });
  };
  for (const edge of removedEdges) note(edge, 'before');
  for (const edge of addedEdges) note(edge, 'after');
  const byStep = new Map<string, TrackChange[]>();
  for (const { from, ...change } of ports.values()) byStep.set(from, [...(byStep.get(from) ?? []), change]);
  return byStep;
}

function settingsRow(before: Graph, after: Graph, changes: readonly FieldChange[]): DiffRow[] {
  const [was, is] = [before.settings, after.settings] as (Record<string, unknown> | undefined)[];
  const fields = topOf(changes).map((field) => ({ field, before: was?.[field], after: is?.[field] }));
  return fields.length === 0 ? [] : [{ key: 'settings', mark: 'changed', node: null, fields, tracks: [] }];
}

const inputPrefix = 'input.';
/** Settings as a whole: `5 min` and `2 h` say more than an amount and a unit that changed. */
function wholeSettings({ before, after, fields }: GraphDiff['changed'][number]): FieldChange[] {
  const own = fields.filter(({ field }) => !field.startsWith(inputPrefix));
  const settings = topOf(
    fields.flatMap(({ field }) => (field.startsWith(inputPrefix) ? [{ field: field.slice(inputPrefix.length) }] : [])),
  );
  return [...own, ...settings.map((name) => ({ field: `${inputPrefix}${name}`, before: before.input[name], after: after.input[name] }))];
}

const topOf = (changes: readonly { field: string }[]): string[] => [...new Set(changes.map(({ field }) => field.split('.')[0] ?? field))];
