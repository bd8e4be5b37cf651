import type { Graph } from '@signalbox/flow';
import fc from 'fast-check';
import { buildGraph } from './build-graph.ts';

/** A workflow as nested blocks: every graph made from it compiles, and it ends whatever happens. */
export type Block =
  | { kind: 'set' | 'tag' | 'once' | 'count' | 'bad' | 'call' | 'refused' | 'sub' | 'stop' | 'wait' | 'lock' }
  | { kind: 'ask'; answered: boolean }
  | { kind: 'if' | 'random'; yes: Block[]; no: Block[] }
  | { kind: 'parallel'; need: 'all' | 'any' | 2; branches: Block[][] }
  | { kind: 'each'; items: number; body: Block[] }
  | { kind: 'while'; rounds: number; body: Block[] }
  | { kind: 'try'; body: Block[] };

const leaf: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('set', 'tag', 'once', 'count', 'call', 'refused', 'sub', 'wait', 'lock') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('bad', 'stop') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('ask'), answered: fc.boolean() }) },
);

/** Of what counts, too: a branch that is called off because another one was first or failed has counted already or not. */
const takesTime = new Set<Block['kind']>(['ask', 'wait', 'lock', 'sub', 'each', 'call', 'refused', 'once', 'count']);
/** Items of a for-each go side by side: which of them counts first is a matter of time too, and chance follows the id of the item's run. */
const shared = new Set<Block['kind']>(['once', 'count', 'lock', 'random']);

/** Blocks three deep. Branches of a fork do not wait for the outside: which one comes first would be a matter of time. */
export const randomBlocks: fc.Arbitrary<Block[]> = blocks(3);
function blocks(depth: number): fc.Arbitrary<Block[]> {
  if (depth === 0) return fc.array(leaf, { minLength: 1, maxLength: 2 });
  const inner = blocks(depth - 1);
  const nested: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constantFrom('if', 'random'), yes: inner, no: inner }),
    fc.record({
      kind: fc.constant('parallel'),
      need: fc.constantFrom<'all' | 'any' | 2>('all', 'any', 2),
      branches: fc.array(
        inner.map((body) => replaced(body, takesTime)),
        { minLength: 2, maxLength: 3 },
      ),
    }),
    fc.record({ kind: fc.constant('each'), items: fc.integer({ min: 0, max: 3 }), body: inner.map((body) => replaced(body, shared)) }),
    fc.record({ kind: fc.constant('while'), rounds: fc.integer({ min: 0, max: 3 }), body: inner }),
    fc.record({ kind: fc.constant('try'), body: inner }),
  );
  return fc.array(fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 3, arbitrary: nested }), { minLength: 1, maxLength: 3 });
}

function replaced(all: Block[], kinds: ReadonlySet<Block['kind']>): Block[] {
  return all.map((block): Block => {
    if (kinds.has(block.kind)) return { kind: 'set' };
    if ('yes' in block) return { ...block, yes: replaced(block.yes, kinds), no: replaced(block.no, kinds) };
    if ('branches' in block) return { ...block, branches: block.branches.map((branch) => replaced(branch, kinds)) };
    return 'body' in block ? { ...block, body: replaced(block.body, kinds) } : block;
  });
}

export interface RandomFlow {
  graph: Graph;
  /** Steps that wait for a text, and whether one comes. */
  asks: ReadonlyMap<string, boolean>;
}

/** The graph of these blocks. `sub` = public id of a workflow to call, `host` = where calls go. */
export function flowOf(all: Block[], world: { sub: string; host: string }): RandomFlow {
  const steps: Record<string, [string, Record<string, unknown>?, string?]> = { start: ['trigger.sms', { keywords: ['GO'] }] };
  const tracks: string[] = [];
  const asks = new Map<string, boolean>();
  let last = 0;
  const add = (type: string, input: Record<string, unknown>, within: string | undefined): string => {
    last += 1;
    const id = `n${last}`;
    steps[id] = within === undefined ? [type, input] : [type, input, within];
    return id;
  };
  const join = (exits: string[], entry: string) => {
    for (const exit of exits) tracks.push(`${exit}>${entry}`);
  };
  const chain = (list: Block[], from: string[], within: string | undefined): string[] =>
    list.reduce((exits, block) => (exits.length === 0 ? exits : place(block, exits, within)), from);

  /** Puts a block behind these exits; returns its own. */
  const place = (block: Block, from: string[], within: string | undefined): string[] => {
    const one = (type: string, input: Record<string, unknown>, ...ports: string[]): string[] => {
      const id = add(type, input, within);
      join(from, id);
      return ports.map((port) => `${id}.${port}`);
    };
    switch (block.kind) {
      case 'set':
        return one('data.set', { values: [{ name: 'v', value: 'to {{ trigger.from }}' }] }, 'next');
      case 'tag':
        return one('tag.add', { tag: 'Seen' }, 'next');
      case 'once':
        return one('logic.oncePer', { key: '{{ trigger.from }}' }, 'new', 'seen');
      case 'count':
        return one('logic.counter', { key: 'all {{ trigger.from }}', limit: 2 }, 'ok', 'limit');
      case 'lock':
        return one('logic.lock', { key: 'lock {{ trigger.from }}' }, 'ok');
      case 'bad':
        return one('msg.send', { to: '{{ "nobody" }}', text: 'x' }, 'next');
      case 'call':
        return one('http.request', { url: `http://${world.host}/status/200` }, 'next');
      case 'refused':
        return one('http.request', { url: `http://${world.host}/status/404` }, 'next', 'clientError');
      case 'sub':
        return one('flow.call', { workflow: world.sub, inputs: [{ name: 'text', value: '{{ trigger.text }}' }] }, 'next');
      case 'stop':
        one('flow.stop', {});
        return [];
      case 'wait':
        return one('logic.wait', { duration: { amount: 1, unit: 'hours' } }, 'next');
      case 'ask': {
        const exits = one(
          'msg.sendAndWait',
          { to: '{{ trigger.from }}', text: 'Well?', timeout: { amount: 2, unit: 'hours' } },
          'reply',
          'timeout',
        );
        asks.set(`n${last}`, block.answered);
        return exits;
      }
      case 'if': {
        const [yes = '', no = ''] = one('logic.if', { condition: 'trigger.from.endsWith("1")' }, 'yes', 'no');
        return [...chain(block.yes, [yes], within), ...chain(block.no, [no], within)];
      }
      case 'random': {
        const weights = ['a', 'b'].map((port) => ({ port, title: port, weight: 1 }));
        const [a = '', b = ''] = one('logic.random', { branches: weights }, 'a', 'b');
        return [...chain(block.yes, [a], within), ...chain(block.no, [b], within)];
      }
      case 'parallel': {
        const names = block.branches.map((_, index) => `p${index}`);
        const exits = one('logic.parallel', { branches: names.map((port) => ({ port, title: port })) }, ...names);
        const branchOf = new Map<string, number>();
        const ends = block.branches.flatMap((branch, index) => {
          const out = chain(branch, [exits[index] ?? ''], within);
          for (const end of out) branchOf.set(end, index);
          return out;
        });
        if (ends.length === 0) return [];
        const coming = new Set(ends.map((end) => branchOf.get(end))).size;
        const need = block.need === 2 && coming >= 2 ? { need: 'number', count: 2 } : { need: block.need === 'any' ? 'any' : 'all' };
        const id = add('logic.join', need, within);
        join(ends, id);
        return [`${id}.next`, `${id}.incomplete`];
      }
      case 'each': {
        const list = `[${Array.from({ length: block.items }, (_, i) => `"i${i}"`).join(', ')}]`;
        return container('logic.forEach', { list }, 'item', ['done'], block.body);
      }
      case 'while':
        return container('logic.while', { condition: 'true', limit: Math.max(1, block.rounds) }, 'round', ['done', 'limit'], block.body);
      case 'try':
        return container('logic.try', {}, 'do', ['next', 'error'], block.body);
    }
    function container(type: string, input: Record<string, unknown>, inside: string, outs: string[], body: Block[]): string[] {
      const id = add(type, input, within);
      join(from, id);
      chain(body, [`${id}.${inside}`], id);
      return outs.map((port) => `${id}.${port}`);
    }
  };
  chain(all, ['start.next'], undefined);
  return { graph: buildGraph(steps, tracks), asks };
}
