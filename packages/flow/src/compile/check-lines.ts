import { engineLimits } from '../engine/state.ts';
import { insidePort } from './check-containers.ts';
import { finding } from './finding.ts';
import type { Issue } from './issue.ts';
import type { CompileNode, CompileNodes } from './read-nodes.ts';
import type { Regions } from './read-regions.ts';

/** What can be open at a time from when a run comes to a step until it is past it: lines, and forks, loops and tries. */
interface Load {
  lines: number;
  frames: number;
}
const one: Load = { lines: 1, frames: 0 };
const isTooMuch = ({ lines, frames }: Load): boolean => lines > engineLimits.tokens || frames >= engineLimits.frames;

/** Warns at forks and containers of which more may be open at a time than a run can hold: at the innermost ones, where it begins. */
export function checkLines(
  nodes: CompileNodes,
  { regions: { forks }, bodies, issues }: { regions: Regions; bodies: ReadonlyMap<string, readonly string[]>; issues: Issue[] },
): void {
  const loads = new Map<string, Load>();

  function loadOf(node: CompileNode): Load {
    const known = loads.get(node.id);
    if (known) return known;
    // What leads back into itself has issues of its own.
    loads.set(node.id, one);
    const parts = partsOf(node);
    const load = parts.length === 0 ? one : sumOf(parts);
    loads.set(node.id, load);
    if (isTooMuch(load) && !parts.some(isTooMuch)) issues.push(tooMany(node, load));
    return load;
  }

  /** The branches of a fork, the body of a loop or try; the items of a for-each are runs of their own. */
  function partsOf(node: CompileNode): Load[] {
    const body = insidePort(node) === null ? undefined : bodies.get(node.id);
    if (node.block === 'each') {
      largest(body ?? []);
      return [];
    }
    if (body) return [largest(body)];
    return (forks.get(node.id)?.branches ?? []).map((branch) => largest(branch.nodes));
  }

  function largest(ids: Iterable<string>): Load {
    let [lines, frames] = [1, 0];
    for (const id of ids) {
      const node = nodes.get(id);
      if (!node) continue;
      const load = loadOf(node);
      lines = Math.max(lines, load.lines);
      frames = Math.max(frames, load.frames);
    }
    return { lines, frames };
  }

  largest(nodes.keys());
}

const sumOf = (parts: readonly Load[]): Load =>
  parts.reduce((sum, part) => ({ lines: sum.lines + part.lines, frames: sum.frames + part.frames }), { lines: 0, frames: 1 });

const tooMany = (node: CompileNode, { lines, frames }: Load): Issue => ({
  ...finding('fork.many_lines', { step: node.title, count: Math.max(lines, frames), most: engineLimits.tokens }),
  severity: 'warning',
  nodeId: node.id,
  field: null,
});
