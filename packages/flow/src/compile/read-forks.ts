import { type ErrorFacts, type Word, word } from '@signalbox/words/light';
import type { Catalogue, JoinRequest, NodeSpec } from '../graph/node-spec.ts';
import { tryOr } from '../graph/ports-of.ts';
import { insidePort } from './check-containers.ts';
import { checkLines } from './check-lines.ts';
import { portWord } from './edge-problem.ts';
import { finding } from './finding.ts';
import type { GraphFix, Issue } from './issue.ts';
import type { CompileNode, CompileNodes } from './read-nodes.ts';
import { type Region, type Regions, readRegions } from './read-regions.ts';
import type { Track, Tracks } from './track.ts';

/** A fork as its join sees it. */
export interface JoinedFork {
  fork: string;
  kind: 'all' | 'some';
  /** Per branch that can come here: the tracks by which it does. */
  arrivals: Track[][];
  /** The ports of these branches. */
  ports: string[];
}
export interface Forks {
  joins: ReadonlyMap<string, JoinedFork[]>;
  needOf(join: CompileNode): JoinShape;
  /** Steps that several lines of one run can pass at the same time, so that one can replace what the other just read. */
  shared: ReadonlySet<string>;
}
export type JoinShape = Pick<JoinRequest, 'need' | 'others'>;

/** Brings forks and joins together and reports where that does not come out even. */
export function readForks(
  nodes: CompileNodes,
  { tracks, catalogue, issues }: { tracks: Tracks; catalogue: Catalogue; issues: Issue[] },
): Forks {
  const regions = readRegions(nodes, tracks);
  const joins = new Map<string, JoinedFork[]>();
  for (const region of regions.forks.values())
    for (const join of region.joins) {
      const coming = region.branches.filter((branch) => branch.arrivals.has(join));
      const arrivals = coming.map((branch) => branch.arrivals.get(join) ?? []);
      const joined = { fork: region.fork.id, kind: region.fork.fork ?? 'some', arrivals, ports: coming.map(({ port }) => port) };
      joins.set(join, [...(joins.get(join) ?? []), joined]);
    }
  const places = forkPortsOf(regions);
  const joinSpec = [...catalogue.values()].find((spec) => spec.block === 'join' && !spec.hidden);
  checkForks({ nodes, tracks, regions, joins, places, joinSpec, issues });
  const bodies = bodiesOf(nodes);
  checkLines(nodes, { regions, bodies, issues });
  return { joins, needOf: joinShape, shared: sharedNodes({ nodes, tracks, regions, joins, places, bodies }) };
}

/** What a join asks for; a half-typed one asks for all. */
export function joinShape(join: CompileNode): JoinShape {
  const { input, spec } = join;
  const { need, count, others } = input;
  const number = typeof need === 'number' ? need : typeof count === 'number' ? count : null;
  return (
    tryOr(null, () => spec.join?.(input) ?? null) ?? {
      need: need === 'any' ? 1 : need === 'all' || need === undefined ? 'all' : (number ?? 'all'),
      others: others === 'goOn' ? 'goOn' : 'stop',
    }
  );
}

interface ForkPort {
  fork: string;
  port: string;
}
/** Per step: the branches it stands in, the innermost ones. */
type ForkPorts = ReadonlyMap<string, ForkPort[]>;

function forkPortsOf(regions: Regions): ForkPorts {
  const places = new Map<string, ForkPort[]>();
  for (const region of regions.forks.values())
    for (const branch of region.branches)
      for (const id of branch.nodes) {
        const known = places.get(id);
        const place = { fork: region.fork.id, port: branch.port };
        if (known) known.push(place);
        else places.set(id, [place]);
      }
  return places;
}

/** All branches around a step, outer ones too; null = too many to tell. */
function forkPortsAround(id: string, places: ForkPorts): Map<string, Set<string>> | null {
  const around = new Map<string, Set<string>>();
  const open = [...(places.get(id) ?? [])];
  for (let place = open.pop(); place; place = open.pop()) {
    if (open.length > 500) return null;
    const ports = around.get(place.fork);
    if (ports?.has(place.port)) continue;
    if (ports) ports.add(place.port);
    else around.set(place.fork, new Set([place.port]));
    open.push(...(places.get(place.fork) ?? []));
  }
  return around;
}

interface ForkCheck {
  nodes: CompileNodes;
  tracks: Tracks;
  regions: Regions;
  joins: ReadonlyMap<string, JoinedFork[]>;
  places: ForkPorts;
}

function checkForks(check: ForkCheck & { joinSpec: NodeSpec | undefined; issues: Issue[] }): void {
  const { nodes, regions, joins, places, issues } = check;
  const titleOf = (id: string): string | Word => nodes.get(id)?.title ?? id;
  const report: Report = (node, severity, found, fix) =>
    void issues.push({ ...found, severity, nodeId: node.id, field: null, ...(fix ? { fix } : {}) });
  /** A join of its own for these tracks. */
  const joinBefore = (id: string, ways: readonly Track[]): GraphFix | undefined =>
    check.joinSpec && {
      kind: 'insertNode',
      title: word('fixes.putJoin', { step: titleOf(id) }),
      type: check.joinSpec.type,
      version: check.joinSpec.version,
      before: id,
      edgeIds: ways.flatMap((way) => way.edge ?? []),
    };
  for (const region of regions.forks.values()) {
    const { fork } = region;
    const back = region.back[0];
    if (back) report(fork, 'error', finding('fork.leads_back', { step: fork.title, to: titleOf(back.to) }), removeTrack(back));
    const [first, second] = region.joins;
    if (first !== undefined && second !== undefined)
      report(
        fork,
        'error',
        finding('fork.two_joins', { step: fork.title, first: titleOf(first), second: titleOf(second) }),
        removeTrack(region.branches.flatMap((branch) => branch.arrivals.get(second) ?? [])[0]),
      );
    const meeting = meetingPoint(region);
    if (meeting)
      report(
        fork,
        'warning',
        finding('fork.meet', { step: fork.title, at: titleOf(meeting) }),
        joinBefore(meeting, waysInto(meeting, region, check.tracks)),
      );
  }
  const unforked = new Map(regions.unforked.map((track) => [track.to, track]));
  for (const node of nodes.values()) {
    if (node.block !== 'join' || !check.tracks.reached.has(node.id)) continue;
    const forks = joins.get(node.id) ?? [];
    const stray = unforked.get(node.id);
    if (stray)
      report(
        node,
        'error',
        forks.length === 0
          ? finding('join.no_fork', { step: node.title })
          : finding('join.no_fork.past', { step: node.title, fork: titleOf(forks[0]?.fork ?? '') }),
        forks.length === 0 ? { kind: 'removeNode', title: word('fixes.removeStep'), nodeId: node.id } : removeTrack(stray),
      );
    const nested = forks.find((one) => {
      const around = forks.length > 1 ? forkPortsAround(one.fork, places) : null;
      return around && forks.some((other) => other !== one && around.has(other.fork));
    });
    if (nested)
      report(
        node,
        'error',
        finding('join.nested', { step: node.title, fork: titleOf(nested.fork) }),
        joinBefore(node.id, nested.arrivals.flat()),
      );
    else for (const joined of forks) checkNeed(node, joined, { regions, nodes, report });
  }
}

type Report = (node: CompileNode, severity: Issue['severity'], found: ErrorFacts, fix?: GraphFix) => void;
function checkNeed(
  join: CompileNode,
  joined: JoinedFork,
  { regions, nodes, report }: { regions: Regions; nodes: CompileNodes; report: Report },
): void {
  const { need } = joinShape(join);
  const region = regions.forks.get(joined.fork);
  const fork = nodes.get(joined.fork);
  const count = joined.arrivals.length;
  if (!region || !fork) return;
  if (typeof need === 'number' && need > count) {
    const field = Object.keys(join.input).find((name) => join.input[name] === need);
    report(
      join,
      'error',
      finding('join.need', { step: join.title, need, count, fork: fork.title }),
      field === undefined
        ? undefined
        : { kind: 'set', title: word('fixes.changeTo', { value: count }), nodeId: join.id, field, value: count },
    );
  }
  const missing = region.branches.find((branch) => !branch.arrivals.has(join.id));
  if (need === 'all' && joined.kind === 'all' && missing)
    report(join, 'warning', finding('join.never_all', { port: portWord(fork, missing.port), fork: fork.title, step: join.title }));
}

const removeTrack = (track: Track | undefined): GraphFix | undefined =>
  track?.edge === undefined ? undefined : { kind: 'removeEdge', title: word('fixes.removeTrack'), edgeId: track.edge };

/** The first step that two branches of a fork share. */
function meetingPoint(region: Region): string | null {
  const seen = new Set<string>();
  for (const branch of region.branches) {
    for (const id of branch.nodes) if (seen.has(id)) return id;
    for (const id of branch.nodes) seen.add(id);
  }
  return null;
}

const waysInto = (id: string, region: Region, tracks: Tracks): Track[] =>
  [...new Set([region.fork.id, ...region.branches.flatMap((branch) => [...branch.nodes])])].flatMap((from) =>
    (tracks.from.get(from) ?? []).filter((track) => track.to === id),
  );

function sharedNodes(check: ForkCheck & { bodies: ReadonlyMap<string, readonly string[]> }): Set<string> {
  const { nodes, regions, joins, places, bodies } = check;
  const shared = new Set<string>();
  const share = (start: Iterable<string>): void => {
    const open = [...start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (shared.has(id)) continue;
      shared.add(id);
      open.push(...(bodies.get(id) ?? []));
      for (const branch of regions.forks.get(id)?.branches ?? []) open.push(...branch.nodes);
    }
  };
  for (const [id, own] of places) {
    if (own.length < 2) continue;
    const around = forkPortsAround(id, places);
    if (!around || [...around.values()].some((ports) => ports.size > 1)) share([id]);
  }
  // Branches that go on can still be under way when the run, past their join, comes to one of their steps.
  for (const [id, forks] of joins) {
    const join = nodes.get(id);
    if (!join || joinShape(join).others !== 'goOn') continue;
    const after = reachedAfter(id, check.tracks);
    for (const { fork } of forks) {
      const branches = (regions.forks.get(fork)?.branches ?? []).flatMap((branch) => [...branch.nodes]);
      share(after.has(fork) ? branches : branches.filter((node) => after.has(node)));
    }
  }
  return shared;
}

/** Everything that tracks lead to from here on. */
export function reachedAfter(id: string, tracks: Tracks): Set<string> {
  const reached = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const { to } of tracks.from.get(at) ?? [])
      if (!reached.has(to)) {
        reached.add(to);
        open.push(to);
      }
  return reached;
}

function bodiesOf(nodes: CompileNodes): Map<string, string[]> {
  const bodies = new Map<string, string[]>();
  for (const node of nodes.values())
    if (node.within !== null) {
      const body = bodies.get(node.within);
      if (body) body.push(node.id);
      else bodies.set(node.within, [node.id]);
    }
  for (const id of bodies.keys()) {
    const container = nodes.get(id);
    if (!container || insidePort(container) === null) bodies.delete(id);
  }
  return bodies;
}
