import { insidePort } from './check-containers.ts';
import type { CompileNode, CompileNodes } from './read-nodes.ts';
import type { Track, Tracks } from './track.ts';

/** One way out of a fork, up to the join. */
export interface Branch {
  port: string;
  /** Steps that a run passes on it; forks in it count with their joins, not with their branches. */
  nodes: ReadonlySet<string>;
  /** Tracks by which it comes to a join, per join. */
  arrivals: ReadonlyMap<string, Track[]>;
}
export interface Region {
  fork: CompileNode;
  branches: Branch[];
  /** Joins that its branches come to; a sound fork has one at most. */
  joins: ReadonlySet<string>;
  /** Tracks by which a branch leads back to its own fork, or to one around it. */
  back: Track[];
}
export interface Regions {
  forks: ReadonlyMap<string, Region>;
  /** Tracks by which a run comes to a join without any fork before it. */
  unforked: Track[];
}

/** Unsound forks that are looked at. */
const enough = 20;

/** Where each fork opens and where it closes. Every fork is looked at once; nested ones are stepped over from fork to join. */
export function readRegions(nodes: CompileNodes, tracks: Tracks): Regions {
  const forks = new Map<string, Region>();
  const inProgress = new Set<string>();
  let unsound = 0;
  const outOf = (id: string): readonly Track[] => tracks.from.get(id) ?? [];

  function regionOf(fork: CompileNode): Region {
    const known = forks.get(fork.id);
    if (known) return known;
    // Enough to mend; in a tangle every further fork leads through all of it again.
    if (unsound >= enough) return { fork, branches: [], joins: new Set(), back: [] };
    inProgress.add(fork.id);
    const back: Track[] = [];
    const branches = branchPorts(fork).map((port): Branch => {
      const start = outOf(fork.id).filter((track) => track.port === port);
      const { seen, arrivals } = walk(start, (track) => {
        if (back.push(track) === 1) unsound += 1;
      });
      return { port, nodes: seen, arrivals };
    });
    inProgress.delete(fork.id);
    const region = { fork, branches, joins: new Set(branches.flatMap((branch) => [...branch.arrivals.keys()])), back };
    forks.set(fork.id, region);
    if (region.joins.size > 1) unsound += 1;
    return region;
  }

  /** From these tracks on, at the depth where they are; ends at joins. */
  function walk(start: readonly Track[], onBack: (track: Track) => void) {
    const seen = new Set<string>();
    const arrivals = new Map<string, Track[]>();
    const open = [...start];
    for (let track = open.pop(); track && unsound < enough; track = open.pop()) {
      const node = nodes.get(track.to);
      if (!node) continue;
      if (inProgress.has(node.id)) onBack(track);
      else if (node.block === 'join') {
        const known = arrivals.get(node.id);
        if (!known) arrivals.set(node.id, [track]);
        else if (!known.includes(track)) known.push(track);
      } else if (!seen.has(node.id)) {
        seen.add(node.id);
        open.push(...onward(node, seen));
      }
    }
    return { seen, arrivals };
  }

  /** What follows a node at the same depth: not its body, and for a fork what follows its join. */
  function onward(node: CompileNode, seen: Set<string>): Track[] {
    const inside = insidePort(node);
    const own = node.fork ? new Set(branchPorts(node)) : null;
    const tracksOn = outOf(node.id).filter((track) => track.port !== inside && !own?.has(track.port));
    if (!own) return tracksOn;
    for (const join of regionOf(node).joins)
      if (!seen.has(join)) {
        seen.add(join);
        tracksOn.push(...outOf(join));
      }
    return tracksOn;
  }

  const unforked: Track[] = [];
  for (const start of entries(nodes, tracks)) for (const arrived of walk(start, () => {}).arrivals.values()) unforked.push(...arrived);
  for (const id of tracks.reached) {
    const node = nodes.get(id);
    if (node?.fork) regionOf(node);
  }
  return { forks, unforked };
}

/** The ways out that a fork takes at once; its sidings are taken alone. */
export const branchPorts = (fork: CompileNode): string[] =>
  fork.ports.filter((port) => port.line === 'main' && !port.inside).map((port) => port.name);

/** Where runs and bodies begin. */
function* entries(nodes: CompileNodes, tracks: Tracks): Generator<Track[]> {
  const begin: Track[] = [];
  for (const id of tracks.reached) {
    const node = nodes.get(id);
    const inside = node && insidePort(node);
    if (node?.spec.kind === 'trigger') begin.push(...(tracks.from.get(id) ?? []));
    else if (inside) yield (tracks.from.get(id) ?? []).filter((track) => track.port === inside);
  }
  yield begin;
}
