import { canonicalJson, type Graph, type GraphEdge } from '@signalbox/flow';

export type Choice = 'theirs' | 'mine';
export interface Merged {
  graph: Graph;
  /** Steps that both changed, each in another way; the workflow's own settings are `settings`. */
  both: readonly string[];
  /** Other changes, of either side, that do not touch each other. */
  others: number;
}
interface Three {
  base: Graph;
  theirs: Graph;
  mine: Graph;
}

/**
 * Brings two drafts together that came from the same one. What only one of them changed is taken; of what both changed, `choices` say whose.
 * The tracks that leave a step belong to it.
 */
export function mergeDrafts(three: Three, choices: ReadonlyMap<string, Choice> = new Map()): Merged {
  const parts = { base: partsOf(three.base), theirs: partsOf(three.theirs), mine: partsOf(three.mine) };
  const ids = [...new Set([...parts.theirs.keys(), ...parts.mine.keys(), ...parts.base.keys()])];
  const both: string[] = [];
  let others = 0;
  const taken = new Map<string, Part | undefined>();
  for (const id of ids) {
    const [base, theirs, mine] = [parts.base.get(id), parts.theirs.get(id), parts.mine.get(id)];
    const [isTheirs, isMine] = [!same(base, theirs), !same(base, mine)];
    if (isTheirs && isMine && !same(theirs, mine)) {
      both.push(id);
      taken.set(id, choices.get(id) === 'mine' ? mine : theirs);
      continue;
    }
    if (isTheirs || isMine) others += 1;
    taken.set(id, isMine ? mine : theirs);
  }
  return { graph: together(three.theirs, taken), both, others };
}

/** A step with what leaves it, a note, or the settings. */
interface Part {
  node?: Graph['nodes'][number];
  note?: Graph['notes'][number];
  settings?: Graph['settings'];
  edges?: readonly GraphEdge[];
}
export const settingsKey = 'settings';
const noteKey = (id: string): string => `note:${id}`;

function partsOf(graph: Graph): Map<string, Part> {
  const leaving = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  return new Map<string, Part>([
    ...graph.nodes.map((node) => [node.id, { node, edges: leaving.get(node.id) ?? [] }] as const),
    ...graph.notes.map((note) => [noteKey(note.id), { note }] as const),
    ...(graph.settings ? [[settingsKey, { settings: graph.settings }] as const] : []),
  ]);
}

/** Ids of tracks are the editor's own, and where a card stands is nothing that a run would notice. */
const same = (one: Part | undefined, other: Part | undefined): boolean => canonicalJson(known(one)) === canonicalJson(known(other));
function known(part: Part | undefined): unknown {
  if (!part) return null;
  const { position: _, ...node } = part.node ?? { position: null };
  return {
    ...(part.node ? { node } : {}),
    ...(part.note ? { note: part.note } : {}),
    ...(part.settings ? { settings: part.settings } : {}),
    edges: (part.edges ?? []).map(({ port, to }) => `${port} ${to}`).sort(),
  };
}

function together(theirs: Graph, taken: ReadonlyMap<string, Part | undefined>): Graph {
  const parts = [...taken.values()].filter((part) => part !== undefined);
  const nodes = parts.flatMap(({ node }) => (node ? [node] : []));
  const there = new Set(nodes.map(({ id }) => id));
  const { settings: _, ...rest } = theirs;
  const settings = taken.get(settingsKey)?.settings;
  return {
    ...rest,
    // A frame that one of them removed lets go of what the other put into it.
    nodes: nodes.map((node) => (node.within === undefined || there.has(node.within) ? node : outside(node))),
    notes: parts.flatMap(({ note }) => (note ? [note] : [])),
    edges: parts.flatMap(({ edges = [] }) => edges).filter(({ from, to }) => there.has(from) && there.has(to)),
    ...(settings ? { settings } : {}),
  };
}

function outside(node: Graph['nodes'][number]): Graph['nodes'][number] {
  const { within: _, ...rest } = node;
  return rest;
}
