import type { RunStep } from '@signalbox/contract';
import type { GraphEdge } from '@signalbox/flow';
import { groupRounds } from './group-rounds.ts';
import type { FactsOf } from './node-facts.ts';
import type { Entry, Part, StepEntry } from './timeline-entries.ts';

interface Scope {
  parent: Scope | null;
  owner: StepEntry | null;
  part: Part | null;
  entries: Entry[];
}
interface Arrival {
  to: string;
  scope: Scope;
}
interface Walk {
  factsOf: FactsOf;
  tracks: ReadonlyMap<string, string>;
  root: Scope;
  /** Where the run is on its way to, in the order in which it left. */
  arrivals: Arrival[];
  visits: Map<string, { entry: StepEntry; scope: Scope }>;
  /** Containers whose body is under way, by node. */
  open: Map<string, { entry: StepEntry; scope: Scope }>;
}

/**
 * The trace as a tree: what ran side by side stands in branches, what ran again stands in rounds.
 * The flat trace says only where each step left; following the tracks from there tells which branch and round the next step belongs to.
 */
export function traceTree(steps: readonly RunStep[], edges: readonly GraphEdge[], factsOf: FactsOf): Entry[] {
  const root: Scope = { parent: null, owner: null, part: null, entries: [] };
  const tracks = new Map(edges.map((edge) => [`${edge.from} ${edge.port}`, edge.to]));
  const walk: Walk = { factsOf, tracks, root, arrivals: [], visits: new Map(), open: new Map() };
  for (const line of steps) take(walk, line);
  for (const { scope } of walk.arrivals) for (let at: Scope | null = scope; at; at = at.parent) if (at.part) at.part.pending += 1;
  return groupRounds(root.entries, edges);
}

function take(walk: Walk, line: RunStep): void {
  const place = placeOf(walk, line);
  place.entry.lines.push(line);
  if (line.status !== 'waiting' && line.status !== 'cancelled') leave(walk, line, place);
}

function placeOf(walk: Walk, line: RunStep): { entry: StepEntry; scope: Scope } {
  const key = `${line.nodeId}#${line.visit}`;
  const known = walk.visits.get(key);
  if (known) return known;
  const facts = walk.factsOf(line.nodeId);
  const around = walk.open.get(line.nodeId);
  // The end of a round brings a container back to itself: no track leads there.
  const place = around ?? enter(walk, line, { key, joins: facts.block === 'join' });
  walk.visits.set(key, place);
  return place;
}

function enter(walk: Walk, line: RunStep, { key, joins }: { key: string; joins: boolean }): { entry: StepEntry; scope: Scope } {
  const came = arrive(walk, line.nodeId);
  const scope = joins ? aboveFork(came) : came;
  const entry: StepEntry = { kind: 'step', key, nodeId: line.nodeId, visit: line.visit, lines: [], parts: [] };
  scope.entries.push(entry);
  return { entry, scope };
}

/** The newest token that is on its way here (older ones may have ended at a join without a line); else the container that it stands in; else the run itself. */
function arrive(walk: Walk, nodeId: string): Scope {
  const at = walk.arrivals.findLastIndex((one) => one.to === nodeId);
  const [came] = at < 0 ? [] : walk.arrivals.splice(at, 1);
  if (came) return came.scope;
  for (const [container, { entry, scope }] of walk.open) {
    if (!leadsOut(walk, container, nodeId)) continue;
    close(walk, entry);
    return scope;
  }
  const within = walk.factsOf(nodeId).within;
  const around = within === null ? undefined : walk.open.get(within);
  const part = around?.entry.parts.at(-1);
  return around && part ? { parent: around.scope, owner: around.entry, part, entries: part.entries } : walk.root;
}

/** The join stands beside the fork whose branches it brings together. */
function aboveFork(scope: Scope): Scope {
  let at: Scope | null = scope;
  while (at && at.part?.kind !== 'branch') at = at.parent;
  const fork = at?.owner;
  if (!fork || !at?.parent) return scope;
  return at.parent;
}

function leave(walk: Walk, line: RunStep, { entry, scope }: { entry: StepEntry; scope: Scope }): void {
  const facts = walk.factsOf(line.nodeId);
  const ports = portsLeft(line, facts.fork ? facts.ports : []);
  if (facts.block === 'join' && !facts.letsGoOn) forget(walk, scope);
  if (facts.fork && line.port !== 'error') {
    for (const port of ports) go(walk, { from: line.nodeId, port, scope: openPart(scope, entry, { kind: 'branch', port }) });
    return;
  }
  const [port] = ports;
  if (port === undefined) return;
  if ((facts.block === 'loop' || facts.block === 'try') && port === facts.inside) {
    walk.open.set(line.nodeId, { entry, scope });
    go(walk, { from: line.nodeId, port, scope: openPart(scope, entry, { kind: facts.block === 'loop' ? 'round' : 'body', port }) });
    return;
  }
  close(walk, entry);
  go(walk, { from: line.nodeId, port, scope });
}

function openPart(scope: Scope, entry: StepEntry, { kind, port }: { kind: Part['kind']; port: string }): Scope {
  const number = entry.parts.length + 1;
  const part: Part = { key: `${entry.key}/${port}/${number}`, kind, port, number, entries: [], pending: 0 };
  entry.parts.push(part);
  return { parent: scope, owner: entry, part, entries: part.entries };
}

function go(walk: Walk, { from, port, scope }: { from: string; port: string; scope: Scope }): void {
  const to = walk.tracks.get(`${from} ${port}`);
  if (to !== undefined) walk.arrivals.push({ to, scope });
}

/** Ends a container: nobody inside of it is awaited any more. */
function close(walk: Walk, entry: StepEntry): void {
  if (!walk.open.delete(entry.nodeId)) return;
  walk.arrivals = walk.arrivals.filter(({ scope }) => !isInside(scope, entry));
}

/** Whoever was on the way in the branches that a join beside them brought together is stopped. */
function forget(walk: Walk, scope: Scope): void {
  const fork = scope.entries.findLast((one) => one.kind === 'step' && one.parts.some((part) => part.kind === 'branch'));
  if (fork?.kind === 'step') walk.arrivals = walk.arrivals.filter((one) => !isInside(one.scope, fork));
}

function isInside(scope: Scope, entry: StepEntry): boolean {
  for (let at: Scope | null = scope; at; at = at.parent) if (at.owner === entry) return true;
  return false;
}

const leadsOut = (walk: Walk, container: string, to: string): boolean => {
  const { inside, ports } = walk.factsOf(container);
  return [...ports, 'error'].some((port) => port !== inside && walk.tracks.get(`${container} ${port}`) === to);
};

/** The ports by which a step was left; a fork may leave by several. */
export function portsLeft(line: Pick<RunStep, 'port' | 'output'>, all: readonly string[]): string[] {
  if (line.port === null) return all.length > 0 ? [...all] : [];
  return line.port.split(',').map((port) => port.trim());
}
