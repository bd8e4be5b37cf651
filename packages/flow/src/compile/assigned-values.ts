import { insidePort, isContainer } from './check-containers.ts';
import type { Forks, JoinedFork } from './read-forks.ts';
import type { CompileNode, CompileNodes } from './read-nodes.ts';
import type { Track, Tracks } from './track.ts';
import { fieldsSetBy, numberValues, type ValueBits } from './value-bits.ts';

/** Which values are set, whatever way a run came, when it enters a node. */
export interface AssignedValues {
  /** `field` '' asks whether the node has run at all. */
  isSet(at: string, root: string, field: string): boolean;
  /** Whether the run is about a contact for sure. */
  hasContact(at: string): boolean;
}

/** A run under way, for which the question is what is set from here on. */
export interface Standing {
  /** Steps that it stands at. `enters` = it goes into them, so that their settings are worked out; else it only leaves them. */
  at: readonly { nodeId: string; enters: boolean }[];
  hasContact: boolean;
  /** What it holds now; `field` '' asks whether the step has run at all. */
  has(root: string, field: string): boolean;
  /** What became of a branch of a fork that is open; null or missing = it came to the join, or nobody knows. */
  fateOf?(fork: string, port: string): BranchFate | null;
  /** The steps as they were when it came to them: what it waits for, it waits for as they had it. */
  were: CompileNodes;
}

/** A branch that has not come to its join: it ended before it, the fork did not take it, or the run stands in it. */
export type BranchFate = 'ended' | 'not taken' | 'under way';

/**
 * Definite assignment: what holds on every track into a node, to a fixed point. A join knows what enough of its branches have set,
 * a try goes on with what its body has surely set, and bodies that may have had no round leave nothing behind.
 * It begins at the triggers, or where a run stands.
 */
export function assignedValues(
  nodes: CompileNodes,
  { tracks, forks, standing = null }: { tracks: Tracks; forks: Forks; standing?: Standing | null },
): AssignedValues {
  const bits = numberValues(nodes);
  const flow: Flow = {
    ...{ nodes, tracks, forks, bits, ways: waysOf(nodes, tracks), states: new Map(), entering: new Map() },
    ...{ standing, held: standing && heldValues(nodes, bits, standing), come: new Set(), gone: new Set() },
  };
  const dirty = new Set(tracks.reached);
  do
    while (dirty.size > 0)
      for (const id of tracks.reached) {
        if (!dirty.delete(id)) continue;
        const node = nodes.get(id);
        const before = node && enter(flow, node);
        if (!node || !before) continue;
        for (const way of flow.ways.from.get(id) ?? []) {
          const after = leave(flow, { node, way, before });
          const known = flow.states.get(way);
          if (!after || (known && same(known, after))) continue;
          flow.states.set(way, after);
          dirty.add(way.to);
        }
      }
  while (standing && (settleBranches(flow, dirty, null) || settleBranches(flow, dirty, 'under way')));
  const has = (at: string, bit: number | undefined): boolean => {
    const set = flow.entering.get(at);
    // Out of reach: reported already, nothing to add here.
    return !set || (bit !== undefined && (((set[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1);
  };
  return { isSet: (at, root, field) => has(at, flow.bits.of(root, field)), hasContact: (at) => has(at, 0) };
}

type State = Uint32Array;
interface Flow {
  nodes: CompileNodes;
  tracks: Tracks;
  forks: Forks;
  bits: ValueBits;
  ways: Ways;
  states: Map<Track, State>;
  entering: Map<string, State>;
  standing: Standing | null;
  /** What the run that stands somewhere holds. */
  held: State | null;
  /** Branches (as the tracks by which they come to their join) that had come before. */
  come: Set<readonly Track[]>;
  /** Branches that the run stands in and that end before their join, whatever way they go on. */
  gone: Set<readonly Track[]>;
}
interface Ways {
  from: ReadonlyMap<string, Track[]>;
  into: ReadonlyMap<string, Track[]>;
  /** Per try: where its body can end, as ways that lead to the try. */
  ends: ReadonlyMap<string, Track[]>;
}

/** The tracks, and for try blocks the ends of their bodies. */
function waysOf(nodes: CompileNodes, tracks: Tracks): Ways {
  const from = new Map<string, Track[]>();
  const into = new Map<string, Track[]>();
  const ends = new Map<string, Track[]>();
  for (const id of tracks.reached) {
    const own = (tracks.from.get(id) ?? []).filter((track) => tracks.reached.has(track.to));
    for (const track of own) push(into, track.to, track);
    from.set(id, own);
    const node = nodes.get(id);
    const container = node?.within === null ? undefined : nodes.get(node?.within ?? '');
    if (!node || container?.block !== 'try') continue;
    for (const port of endPorts(node, own)) {
      const end: Track = { from: id, port, to: container.id, loop: false };
      from.set(id, [...(from.get(id) ?? []), end]);
      push(ends, container.id, end);
    }
  }
  return { from, into, ends };
}

/** Ways out of a step that lead nowhere; the error port is no end, for an error that nobody takes is the container's. */
function endPorts(node: CompileNode, tracks: readonly Track[]): string[] {
  if (node.off) return tracks.some((track) => track.port === node.passesBy) ? [] : [node.passesBy];
  const inside = insidePort(node);
  return node.ports
    .map((port) => port.name)
    .filter((name) => name !== 'error' && name !== inside && !tracks.some((track) => track.port === name));
}

function enter(flow: Flow, node: CompileNode): State | null {
  const { held, standing } = flow;
  const at = held ? standing?.at.find((one) => one.nodeId === node.id) : undefined;
  const none = node.spec.kind === 'trigger' && !standing ? flow.bits.none() : null;
  const come = none ?? meet(flow, flow.ways.into.get(node.id) ?? []);
  const before = at && held ? (come ? both(come, held) : held) : (come ?? (isShortNow(flow, node) ? held : null));
  const entering = at?.enters ? before : come;
  if (entering) flow.entering.set(node.id, entering);
  return before;
}

/** A join at which branches stand that came before, while the last ones end on their way to it. */
function isShortNow({ forks, gone }: Flow, node: CompileNode): boolean {
  return (forks.joins.get(node.id) ?? []).some(({ arrivals }) => arrivals.some((ways) => gone.has(ways)));
}

function heldValues(nodes: CompileNodes, bits: ValueBits, { has, hasContact }: Standing): State {
  const held = bits.none();
  for (const root of ['trigger', ...nodes.keys()]) bits.put(held, root, (field) => has(root, field));
  if (hasContact) held[0] = (held[0] ?? 0) | 1;
  return held;
}

/**
 * Branches that bring nothing although others come to the join. Of no known fate: they had come before, and what they have set the run holds.
 * Under way, when all that came is known: no way leads on to the join, as an inner join is short of branches, so they end.
 * Of joins that wait for such branches only the first is taken, as others may wait for it. False = there is none.
 */
function settleBranches(flow: Flow, dirty: Set<string>, fate: BranchFate | null): boolean {
  const { tracks, forks, states, come, gone, standing } = flow;
  const isHeard = (ways: readonly Track[]): boolean => come.has(ways) || ways.some((track) => states.has(track));
  for (const join of tracks.reached)
    for (const { fork, arrivals, ports } of forks.joins.get(join) ?? []) {
      const fateOf = (index: number) => standing?.fateOf?.(fork, ports[index] ?? '') ?? null;
      const silent = arrivals.filter((ways, index) => !isHeard(ways) && !gone.has(ways) && fateOf(index) === fate);
      const others = arrivals.some((ways, index) => isHeard(ways) || (fate !== null && fateOf(index) === null));
      if (silent.length === 0 || !others) continue;
      for (const ways of silent) (fate === null ? come : gone).add(ways);
      dirty.add(join);
      return true;
    }
  return false;
}

/** Branches of the open fork that will not come any more; a way back to the fork takes them anew. */
function lostOf({ standing, states, gone }: Flow, { fork, arrivals, ports }: JoinedFork): Map<readonly Track[], 'ended' | 'not taken'> {
  const lost = new Map<readonly Track[], 'ended' | 'not taken'>();
  for (const [index, ways] of arrivals.entries()) {
    const fate = gone.has(ways) ? 'ended' : standing?.fateOf?.(fork, ports[index] ?? '');
    if (fate && fate !== 'under way' && !ways.some((track) => states.has(track))) lost.set(ways, fate);
  }
  return lost;
}

/** What is set on a way out of a node; null as long as nobody knows. */
function leave(flow: Flow, { node, way, before }: { node: CompileNode; way: Track; before: State }): State | null {
  if (node.off) return before;
  const base =
    node.block === 'join'
      ? joined(flow, { node, port: way.port, before })
      : node.block === 'try'
        ? tried(flow, { node, port: way.port, before })
        : before;
  if (!base) return null;
  const after = base.slice();
  const set = new Set(fieldsSetBy(node, way.port));
  const was = flow.standing?.at.some((one) => one.nodeId === node.id && !one.enters) ? flow.standing.were.get(node.id) : undefined;
  if (was) for (const field of set) if (!fieldsSetBy(was, way.port).includes(field)) set.delete(field);
  if (flow.forks.shared.has(node.id)) {
    // Another line of the run can leave this step by another way at any time and take the values of this one away.
    const taken = (flow.ways.from.get(node.id) ?? []).map((one) => one.port);
    for (const port of node.ports)
      if (port.name !== 'error' || taken.includes('error')) {
        const others = new Set(fieldsSetBy(node, port.name));
        for (const field of set) if (!others.has(field)) set.delete(field);
      }
  }
  // Leaving by another port than the last time takes the old values away.
  const isSet = (field: string): boolean => field === '' || set.has(field);
  flow.bits.put(after, node.id, isSet);
  // Of several triggers the one that fired has set what it has.
  if (node.spec.kind === 'trigger') flow.bits.put(after, 'trigger', isSet);
  if (bringsContact(node, way.port)) after[0] = (after[0] ?? 0) | 1;
  return after;
}

const bringsContact = (node: CompileNode, port: string): boolean =>
  (node.spec.contact === 'sets' && port !== 'error' && !isContainer(node)) || node.ports.some((one) => one.name === port && one.contact);

/** The body ran to an end: what is set at each of its ends. An error can come before its first step. */
function tried(flow: Flow, { node, port, before }: { node: CompileNode; port: string; before: State }): State | null {
  const ends = flow.ways.ends.get(node.id);
  return port === 'error' || port === insidePort(node) || !ends ? before : meet(flow, ends);
}

/** Of k branches any `need` have come, so a value is there that more than k - need of them bring. */
function joined(flow: Flow, { node, port, before }: { node: CompileNode; port: string; before: State }): State | null {
  const { need } = flow.forks.needOf(node);
  let result: State | null = null;
  const forks = flow.forks.joins.get(node.id) ?? [];
  const full = port === 'next' ? forks.filter((fork) => !isShort(flow, fork, need)) : forks;
  // It goes on by another port.
  if (full.length < forks.length && full.length === 0) return null;
  for (const fork of full) {
    const one = port === 'next' ? enough(flow, fork, need) : beforeFork(flow, fork, before);
    if (one) result = result ? both(result, one) : one;
  }
  return result ?? (full.length > 0 ? null : before);
}

/** Whether so many branches are lost that the rest is not enough. */
function isShort(flow: Flow, fork: JoinedFork, need: number | 'all'): boolean {
  const lost = lostOf(flow, fork);
  return need === 'all' ? [...lost.values()].includes('ended') : lost.size > 0 && need > fork.arrivals.length - lost.size;
}

function enough(flow: Flow, fork: JoinedFork, need: number | 'all'): State | null {
  const lost = lostOf(flow, fork);
  const awaited = fork.arrivals.filter((tracks) => !lost.has(tracks));
  const states = awaited.flatMap((tracks) => {
    const state = meet(flow, tracks);
    return (flow.held && flow.come.has(tracks) ? (state ? both(state, flow.held) : flow.held) : state) ?? [];
  });
  const branches = awaited.length;
  // A branch that is not known yet may bring anything; the join waits for it, as values only ever get fewer.
  if (states.length < branches || branches === 0) return null;
  const come = fork.kind === 'some' ? 1 : need === 'all' ? branches : Math.min(need, branches);
  return atLeast(states, branches - come + 1);
}

/** Bits that are set in `count` of the states. */
function atLeast(states: readonly State[], count: number): State {
  if (count >= states.length) return states.reduce(both);
  if (count <= 1) return states.reduce((a, b) => a.map((word, i) => word | (b[i] ?? 0)));
  const result = new Uint32Array(states[0]?.length ?? 0);
  for (let i = 0; i < result.length; i += 1)
    for (let bit = 0; bit < 32; bit += 1) {
      let have = 0;
      for (const state of states) have += ((state[i] ?? 0) >>> bit) & 1;
      if (have >= count) result[i] = (result[i] ?? 0) | (1 << bit);
    }
  return result;
}

/** The join gave up: any number of branches may have come, even none. */
function beforeFork(flow: Flow, fork: JoinedFork, before: State): State {
  const entered = flow.entering.get(fork.fork);
  return entered ? both(entered, before) : before;
}

function meet(flow: Flow, ways: readonly Track[]): State | null {
  let result: State | null = null;
  for (const way of ways) {
    const state = flow.states.get(way);
    if (state) result = result ? both(result, state) : state;
  }
  return result;
}

function both(a: State, b: State): State {
  const result = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i += 1) result[i] = (a[i] ?? 0) & (b[i] ?? 0);
  return result;
}

function same(a: State, b: State): boolean {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

function push<Value>(into: Map<string, Value[]>, key: string, value: Value): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}
