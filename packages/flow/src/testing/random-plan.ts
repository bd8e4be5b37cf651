import type { Plan, PlanNode } from '../graph/plan.ts';
import { testPlan } from './test-plan.ts';

/** Nodes built so far, and the numbers that decide what comes next; when they run out, everything is a plain step. */
interface Build {
  numbers: readonly number[];
  at: number;
  nodes: Record<string, [type: string, input: Record<string, unknown>, more: Partial<PlanNode>]>;
  tracks: string[];
  count: number;
}
/** Ports that still need somewhere to lead to. */
type Loose = string[];
interface Part {
  first: string;
  loose: Loose;
}

/** A sound plan out of numbers: forks with and without joins, containers in each other, loops of tracks, steps that ask, call and fail. */
export function randomPlan(numbers: readonly number[]): Plan {
  const build: Build = { numbers, at: 0, nodes: { s: ['start', {}, {}] }, tracks: [], count: 0 };
  const { first } = sequence(build, undefined, 0);
  build.tracks.push(`s>${first}`);
  return testPlan(build.nodes, build.tracks);
}

function sequence(build: Build, within: string | undefined, depth: number): Part {
  const parts = Array.from({ length: depth === 0 ? 4 + (number(build) % 5) : 1 + (number(build) % 3) }, () => part(build, within, depth));
  for (const [index, { loose }] of parts.entries()) {
    const next = parts[index + 1];
    if (next) lead(build, loose, next.first);
  }
  return { first: parts[0]?.first ?? '', loose: parts.at(-1)?.loose ?? [] };
}

function part(build: Build, within: string | undefined, depth: number): Part {
  const kind = number(build) % (depth < 4 ? 20 : 9);
  if (kind < 9) return single(build, within, kind);
  if (kind < 14) return fork(build, within, depth);
  if (kind < 17) return container(build, within, depth, ['try', 'loop', 'each'][kind - 14] ?? 'try');
  if (kind < 19) {
    // Back to the beginning of the part, or on.
    const { first, loose } = sequence(build, within, depth + 1);
    const turn = add(build, 'random', {}, within);
    lead(build, loose, turn);
    build.tracks.push(`${turn}.low>${first}`);
    return { first, loose: [`${turn}.high`] };
  }
  if (number(build) % 3 > 0) return single(build, within, 0);
  return { first: add(build, ['stop', 'fail', 'return'][number(build) % 3] ?? 'stop', {}, within), loose: [] };
}

const singles = ['step', 'ask', 'call', 'again', 'wait', 'callwf', 'value', 'step', 'if'];
function single(build: Build, within: string | undefined, kind: number): Part {
  const type = singles[kind] ?? 'step';
  const inputs: Record<string, Record<string, unknown>> = {
    step: { text: 'x {{ trigger.text }}' },
    ask: { text: '?' },
    call: { url: 'x' },
    wait: { duration: { amount: 1, unit: 'hours' } },
    callwf: { workflow: 'w', wait: number(build) % 4 === 0 ? 'no' : 'yes' },
    value: { value: number(build) % 9 === 0 ? '= nothing.at.all' : '= trigger.n' },
    if: { condition: number(build) % 2 === 0 },
  };
  const id = add(build, type, inputs[type] ?? {}, within);
  const ports = type === 'ask' ? ['reply'] : type === 'if' ? ['yes', 'no'] : ['next'];
  const more = number(build) % 6;
  if (more < 3) ports.push('error');
  if (more > 3 && (type === 'ask' || type === 'again')) ports.push('timeout');
  return { first: id, loose: ports.map((port) => `${id}.${port}`) };
}

function fork(build: Build, within: string | undefined, depth: number): Part {
  const how = number(build);
  const id = add(build, 'fork', { take: ['one,two,three', 'one,two', 'three,one', 'two', 'one,two,three'][how % 5] }, within);
  const branches = ['one', 'two', 'three'].filter((_, index) => (how >> index) % 5 !== 4);
  const loose = branches.flatMap((port) => {
    const branch = sequence(build, within, depth + 1);
    build.tracks.push(`${id}.${port}>${branch.first}`);
    return branch.loose;
  });
  if (how % 7 === 6) return { first: id, loose: [] };
  const settings = number(build);
  const need = ['all', 'any', '2', 'all', '9', '{{ no.such }}'][settings % 6];
  const join = add(build, 'join', { need, others: settings % 4 < 2 ? 'stop' : 'goOn', timeoutMs: settings % 3 === 0 ? 1000 : 0 }, within, {
    joins: [id],
  });
  // Some branches end on their way.
  const lost = number(build);
  lead(
    build,
    loose.filter((_, index) => (lost >> index) % 6 !== 5),
    join,
  );
  const ports = ['next', 'incomplete', 'timeout', 'error'].filter((_, index) => index === 0 || (settings >> index) % 2 === 0);
  return { first: id, loose: ports.map((port) => `${join}.${port}`) };
}

function container(build: Build, within: string | undefined, depth: number, type: string): Part {
  const settings = number(build);
  const input = { try: {}, loop: { condition: true, limit: 1 + (settings % 3) }, each: { items: '= trigger.list' } }[type] ?? {};
  const id = add(build, type, input, within, type === 'each' ? { reads: Object.keys(build.nodes).slice(0, 3) } : {});
  if (settings % 8 !== 7) {
    const inside = { try: 'do', loop: 'round', each: 'item' }[type];
    build.tracks.push(`${id}.${inside}>${sequence(build, id, depth + 1).first}`);
  }
  const ports = { try: ['next', 'error'], loop: ['done', 'limit'], each: ['done', 'error'] }[type] ?? [];
  return { first: id, loose: ports.filter((_, index) => index === 0 || settings % 5 !== 4).map((port) => `${id}.${port}`) };
}

const lead = (build: Build, loose: Loose, to: string): void => void build.tracks.push(...loose.map((from) => `${from}>${to}`));
function add(build: Build, type: string, input: Record<string, unknown>, within: string | undefined, more: Partial<PlanNode> = {}): string {
  build.count += 1;
  const id = `${type}${build.count}`;
  build.nodes[id] = [type, input, { ...more, ...(within === undefined ? {} : { within }) }];
  return id;
}
function number(build: Build): number {
  const value = build.numbers[build.at] ?? 0;
  build.at += 1;
  return value;
}
