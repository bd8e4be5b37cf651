import type { Graph, GraphNode } from '../graph/graph.ts';

/** A tape of random choices, so that a failing graph shrinks to a small one. Past its end every choice is 0. */
export class Tape {
  readonly choices: readonly number[];
  at = 0;
  constructor(choices: readonly number[]) {
    this.choices = choices;
  }
  next(below: number): number {
    const choice = this.choices[this.at] ?? 0;
    this.at += 1;
    return choice % below;
  }
  pick<Value>(from: readonly [Value, ...Value[]]): Value {
    return from[this.next(from.length)] ?? from[0];
  }
  get isOver(): boolean {
    return this.at >= this.choices.length;
  }
}

type Exit = [from: string, port: string];
const fieldsOf: Record<string, readonly string[]> = {
  step: ['id', 'n', 'error.message'],
  ask: ['id', 'value', 'error.code'],
  call: ['status', 'error.message'],
  value: ['value'],
  set: ['a', 'b'],
  if: ['matched'],
  join: ['arrived'],
  each: ['item', 'number', 'total', 'failed'],
  loop: ['round', 'rounds'],
  try: ['error.message'],
};

/** Those that are numbers whatever happens. */
const numbersOf: Record<string, readonly string[]> = {
  step: ['n'],
  call: ['status'],
  each: ['number', 'total', 'failed'],
  loop: ['round', 'rounds'],
};

/** Workflows as people build them: steps one after the other, branches that come together or not, bodies; and here and there a track too many. */
export function randomGraph(choices: readonly number[]): Graph {
  const tape = new Tape(choices);
  const nodes: GraphNode[] = [];
  const edges: Graph['edges'] = [];
  const add = (type: string, input: Record<string, unknown>, within: string | undefined): string => {
    const id = `n${nodes.length}`;
    const more = within === undefined ? {} : { within };
    nodes.push({ id, type, version: 1, title: '', input, position: { x: 0, y: 0 }, off: tape.next(80) === 79, note: '', ...more });
    return id;
  };
  const connect = (exits: readonly Exit[], to: string): void => {
    for (const [from, port] of exits) edges.push({ id: `e${edges.length}`, from, port, to });
  };
  /** A step that reads something of those built since `first`: what a fork or a body has set, or not. */
  const reader = (exits: readonly Exit[], first: number, within: string | undefined): Exit[] => {
    const readable = nodes.slice(first).filter((node) => node.type === 'step' || node.type === 'ask' || node.type === 'call');
    const read = readable[tape.next(Math.max(1, readable.length))];
    const field = read?.type === 'call' ? 'status' : read?.type === 'ask' ? tape.pick(['id', 'value']) : 'id';
    const id = add('step', { text: read ? `{{ ${read.id}.${field} }}` : '' }, within);
    connect(exits, id);
    return [[id, 'next']];
  };
  /** A few blocks in a row; returns where it can be left. */
  function row(exits: Exit[], within: string | undefined, depth: number): Exit[] {
    let open = exits;
    const length = 1 + tape.next(3);
    for (let i = 0; i < length && open.length > 0 && nodes.length < 40; i += 1) open = block(open, within, depth);
    return open;
  }
  function block(exits: Exit[], within: string | undefined, depth: number): Exit[] {
    const kind = tape.pick([
      'step',
      'step',
      'ask',
      'ask',
      'if',
      'set',
      'call',
      'fork',
      'fork',
      'fork',
      'try',
      'try',
      'loop',
      'each',
      'back',
      'fail',
    ] as const);
    const plain = depth > 3 && ['fork', 'try', 'loop', 'each', 'if'].includes(kind) ? 'step' : kind;
    const first = nodes.length;
    switch (plain) {
      case 'if': {
        const id = add('if', { condition: '' }, within);
        connect(exits, id);
        const yes = row([[id, 'yes']], within, depth + 1);
        return tape.next(3) === 0 ? yes : [...yes, ...row([[id, 'no']], within, depth + 1)];
      }
      case 'fork': {
        const id = add('fork', { take: tape.pick(['one,two,three', 'one,two,three', 'one,two', 'two']) }, within);
        connect(exits, id);
        const ends = (['one', 'two', 'three'] as const).map((port) => row([[id, port]], within, depth + 1));
        if (tape.next(4) === 3) return [];
        const join = add(
          'join',
          { need: tape.pick(['all', 'all', 'any', '2']), others: tape.pick(['stop', 'goOn']), timeoutMs: tape.pick([0, 0, 60]) },
          within,
        );
        connect(ends.flat(), join);
        const after = reader([[join, 'next']], first, within);
        return [...after, ...(tape.next(2) === 0 ? [] : [[join, 'incomplete'] as Exit, [join, 'timeout'] as Exit])];
      }
      case 'try':
      case 'loop':
      case 'each': {
        const [inside, out] = { try: ['do', 'next'], loop: ['round', 'done'], each: ['item', 'done'] }[plain] as [string, string];
        const settings = { try: {}, loop: { condition: '', limit: 3 }, each: { items: '{{ trigger.list }}' } }[plain];
        const id = add(plain, settings, within);
        connect(exits, id);
        row([[id, inside]], id, depth + 1);
        return [...reader([[id, out]], first, within), ...(tape.next(3) === 0 ? [[id, 'error'] as Exit] : [])];
      }
      case 'back': {
        const target = nodes[tape.next(nodes.length)];
        const [one, ...others] = exits;
        if (target && one) connect([one], target.id);
        return others.length > 0 ? others : exits.slice(0, 0);
      }
      case 'fail':
        connect(exits.slice(0, 1), add(tape.pick(['fail', 'stop']), {}, within));
        return exits.slice(1);
      default: {
        const id = add(plain, plain === 'set' ? { values: [] } : {}, within);
        connect(exits, id);
        const main: Exit = [id, plain === 'ask' ? 'reply' : 'next'];
        const more: Exit[] = [...(plain === 'ask' ? [[id, 'timeout'] as Exit] : []), [id, 'error']];
        return tape.next(2) === 0 ? [main] : [main, ...more];
      }
    }
  }
  nodes.push({ id: 's', type: 'start', version: 1, title: '', input: {}, position: { x: 0, y: 0 }, off: false, note: '' });
  const open = row([['s', 'next']], undefined, 0);
  if (!tape.isOver) row(open, undefined, 0);
  for (const [index, node] of nodes.entries()) node.input = fill(tape, node, nodes, index);
  return { format: 1, nodes, edges, notes: [] };
}

/** Settings that read any values at all, set or not. */
function fill(tape: Tape, node: GraphNode, nodes: readonly GraphNode[], index: number): Record<string, unknown> {
  // Mostly what came shortly before, for that is what may or may not be set.
  const another = (): GraphNode | undefined => nodes[tape.next(4) === 0 ? tape.next(nodes.length) : Math.max(0, index - 1 - tape.next(6))];
  const number = (): string => {
    const other = another();
    const fields = numbersOf[other?.type ?? ''];
    return fields && other ? `${other.id}.${fields[tape.next(fields.length)]}` : 'trigger.n';
  };
  const value = (): string => {
    const other = another();
    const fields = fieldsOf[other?.type ?? ''];
    const read =
      fields && other
        ? wrapped(`${other.id}.${fields[tape.next(fields.length)]}`)
        : tape.pick(['trigger.text', 'trigger.n', 's.text', 'contact.name', 'run.id']);
    return tape.pick([
      read,
      read,
      `default(${read}, "")`,
      `string(${read})`,
      `${read} + 1`,
      `${read} == 1 ? ${read} : 2`,
      `size(trigger.list) + ${read}`,
    ]);
  };
  const text = (): string => tape.pick([`{{ ${value()} }}`, `Hi {{ ${value()} }} and {{ ${value()} }}`, 'plain']);
  switch (node.type) {
    case 'if':
      return { condition: tape.pick(['trigger.n > 1', 'true', `${value()} == 1`, `default(${value()}, "") == "yes"`]) };
    case 'loop':
      // Of a text or a number nobody knows before the run whether it can be compared with a number.
      return { ...node.input, condition: tape.pick(['true', `${value()} != ""`, `default(${number()}, 0) < 2`]) };
    case 'set':
      return { values: ['a', 'b'].map((name) => ({ name, value: text() })) };
    case 'call':
      return { url: text() };
    case 'value':
      return { value: text() };
    case 'step':
    case 'ask':
      if (node.input.text) return node.input;
      return { text: text() };
    default:
      return node.input;
  }
}

/** Lists do not go into texts; and of what kind an item is, nobody knows before the run. */
const wrapped = (read: string): string => (read.endsWith('.arrived') ? `size(${read})` : read.endsWith('.item') ? `string(${read})` : read);
