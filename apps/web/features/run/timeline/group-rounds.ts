import type { GraphEdge } from '@signalbox/flow';
import type { Entry, Part, RoundsEntry, StepEntry } from './timeline-entries.ts';

/** Gathers what a track led back to into rounds, in every list of the tree. Only steps that lie on the way back belong to a round. */
export function groupRounds(entries: readonly Entry[], edges: readonly GraphEdge[]): Entry[] {
  return rounds(
    entries.map((entry) => deep(entry, edges)),
    reachIn(edges),
  );
}

function deep(entry: Entry, edges: readonly GraphEdge[]): Entry {
  if (entry.parts.length === 0) return entry;
  return { ...entry, parts: entry.parts.map((part) => ({ ...part, entries: groupRounds(part.entries, edges) })) };
}

type Reaches = (from: string, to: string) => boolean;

function rounds(entries: readonly Entry[], reaches: Reaches): Entry[] {
  const times = new Map<string, number>();
  for (const { kind, nodeId } of entries) if (kind === 'step') times.set(nodeId, (times.get(nodeId) ?? 0) + 1);
  // The first that comes again is the head of the widest loop; those inside of it are found in its rounds.
  const first = entries.findIndex((entry) => entry.kind === 'step' && (times.get(entry.nodeId) ?? 0) > 1);
  const head = entries[first]?.nodeId;
  if (head === undefined) return [...entries];
  const inLoop = (entry: Entry) => entry.nodeId === head || (reaches(head, entry.nodeId) && reaches(entry.nodeId, head));
  const after = entries.findIndex((entry, index) => index > first && !inLoop(entry));
  const end = after < 0 ? entries.length : after;
  const group: RoundsEntry = { kind: 'rounds', key: `rounds/${entries[first]?.key}`, nodeId: head, parts: [] };
  for (const entry of entries.slice(first, end)) {
    if (entry.nodeId === head) group.parts.push(round(group, entry));
    else group.parts.at(-1)?.entries.push(entry);
  }
  // A single pass is no loop: the way was left and found again from elsewhere.
  if (group.parts.length < 2) return [...entries.slice(0, first + 1), ...rounds(entries.slice(first + 1), reaches)];
  const parts = group.parts.map(
    (part): Part => ({ ...part, entries: [...part.entries.slice(0, 1), ...rounds(part.entries.slice(1), reaches)] }),
  );
  return [...entries.slice(0, first), { ...group, parts }, ...rounds(entries.slice(end), reaches)];
}

const round = (group: RoundsEntry, entry: Entry): Part => ({
  key: `${group.key}/${group.parts.length + 1}`,
  kind: 'round',
  port: '',
  number: group.parts.length + 1,
  entries: [entry],
  pending: 0,
});

/** Whether tracks lead from one step to another, each question answered once. */
function reachIn(edges: readonly GraphEdge[]): Reaches {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const known = new Map<string, ReadonlySet<string>>();
  const from = (start: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const stack = [start];
    for (let at = stack.pop(); at !== undefined; at = stack.pop())
      for (const to of next.get(at) ?? []) if (!found.has(to) && found.add(to)) stack.push(to);
    known.set(start, found);
    return found;
  };
  return (start, to) => (known.get(start) ?? from(start)).has(to);
}

/** Every visit in the tree, in the order of the page. */
export const visitsOf = (entries: readonly Entry[]): StepEntry[] =>
  entries.flatMap((entry) => [...(entry.kind === 'step' ? [entry] : []), ...entry.parts.flatMap((part) => visitsOf(part.entries))]);
