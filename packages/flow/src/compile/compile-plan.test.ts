import { describe, expect, it } from 'vitest';
import type { Graph } from '../graph/graph.ts';
import { Plan } from '../graph/plan.ts';
import { compileCatalogue } from '../testing/compile-test-nodes.ts';
import { inside, startGraph } from '../testing/structure-cases.ts';
import { testGraph } from '../testing/test-nodes.ts';
import { compile } from './compile.ts';

function planOf(graph: Graph): Plan {
  const { plan, issues } = compile(graph, compileCatalogue);
  expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  expect(Plan.parse(plan)).toEqual(plan);
  return plan as Plan;
}

describe('containers', () => {
  it('say which port leads inside, and their steps where they stand', () => {
    const { nodes } = planOf(
      startGraph({ t: ['try'], l: ['loop', { condition: 'true' }, inside('t')], m: ['step', {}, inside('l')], e: ['step'] }, [
        's>t',
        't.do>l',
        'l.round>m',
        't>e',
      ]),
    );
    expect(nodes.t).toMatchObject({ block: 'try', inside: 'do', next: { do: 'l', next: 'e' } });
    expect(nodes.l).toMatchObject({ block: 'loop', inside: 'round', within: 't' });
    expect(nodes.m).toMatchObject({ within: 'l' });
    expect(nodes.e?.within).toBeUndefined();
    expect(nodes.l?.reads).toBeUndefined();
  });
  it('whose items are runs of their own know what their body reads outside, nested ones too', () => {
    const { nodes } = planOf(
      startGraph(
        {
          a: ['step'],
          b: ['step'],
          o: ['items', { list: 'trigger.list' }],
          x: ['step', { text: '{{ a.id }} {{ o.item }}' }, inside('o')],
          i: ['items', { list: 'trigger.list' }, inside('o')],
          y: ['step', { text: '{{ default(b.id, "") }} {{ x.id }} {{ o.number }} {{ i.item }} {{ s.text }} {{ run.id }}' }, inside('i')],
        },
        ['s>a', 'a>b', 'b>o', 'o.item>x', 'x>i', 'i.item>y'],
      ),
    );
    expect(nodes.o?.reads).toEqual(['a', 'b', 's']);
    expect(nodes.i?.reads).toEqual(['b', 'o', 's', 'x']);
  });
  it('that are switched off are passed by, with all that stands inside', () => {
    const { nodes } = planOf(
      startGraph({ t: ['try', {}, { off: true }], m: ['step', { text: '{{ nonsense.x }}' }, inside('t')], e: ['step'] }, [
        's>t',
        't.do>m',
        't>e',
      ]),
    );
    expect(Object.keys(nodes)).toEqual(['s', 't', 'e']);
    expect(nodes.t).toMatchObject({ off: 'next', next: { next: 'e' } });
    expect(nodes.t?.block).toBeUndefined();
  });
});

describe('jumps', () => {
  it('become tracks, loops included', () => {
    const { nodes } = planOf(
      startGraph(
        { w: ['wait', { duration: { amount: 1, unit: 'days' } }], m: ['step'], j: ['goto', { step: 'k' }], k: ['goto', { step: 'w' }] },
        ['s>w', 'w>m', 'm>j'],
      ),
    );
    expect(Object.keys(nodes)).toEqual(['s', 'w', 'm']);
    expect(nodes.m).toMatchObject({ next: { next: 'w' }, loops: ['next'] });
  });
  it('that are switched off lead nowhere', () => {
    const { nodes } = planOf(startGraph({ m: ['step'], j: ['goto', { step: 'm' }, { off: true }] }, ['s>m', 'm>j']));
    expect(nodes.m?.next).toEqual({});
  });
});

describe('joins', () => {
  const three = { f: ['fork'], a: ['step'], b: ['step'], c: ['step'] } as const;
  it('name their fork, stepping over forks within its branches', () => {
    const { nodes } = planOf(
      startGraph(
        {
          ...three,
          i: ['fork', { take: 'one,two' }],
          x: ['step'],
          y: ['step'],
          k: ['join', { need: 'any' }],
          j: ['join'],
          e: ['step'],
        } as never,
        ['s>f', 'f.one>a', 'f.two>b', 'f.three>i', 'i.one>x', 'i.two>y', 'i.three>c', 'x>k', 'y>k', 'c>k', 'k>j', 'a>j', 'b>j', 'j>e'],
      ),
    );
    expect(nodes.j).toMatchObject({ block: 'join', joins: ['f'] });
    expect(nodes.k).toMatchObject({ joins: ['i'] });
  });
  it('may bring together several forks that exclude each other', () => {
    const { nodes } = planOf(
      startGraph({ q: ['if', { condition: 'true' }], f: ['fork'], g: ['fork'], a: ['step'], b: ['step'], c: ['step'], j: ['join'] }, [
        's>q',
        'q.yes>f',
        'q.no>g',
        'f.one>a',
        'f.two>b',
        'f.three>c',
        'g.one>a',
        'g.two>b',
        'g.three>c',
        'a>j',
        'b>j',
        'c>j',
      ]),
    );
    expect(nodes.j?.joins?.toSorted()).toEqual(['f', 'g']);
  });
});

describe('turns', () => {
  const queue = (key: string, tracks: string[]): Graph => ({
    ...testGraph({ s: ['start'], o: ['other'], m: ['step'], n: ['step'] }, tracks),
    settings: { concurrency: { mode: 'queue', key } },
  });
  it('stand between the triggers and what follows; triggers with one target share one', () => {
    const shared = planOf(queue('{{ trigger.text }}', ['s>m', 'o>m', 'm>n']));
    expect(shared.nodes.$turn).toEqual({
      type: 'flow.turn',
      version: 1,
      kind: 'effect',
      title: 'Wait for its turn',
      input: { mode: { lit: 'queue' }, key: { text: [{ expr: 'trigger.text' }] } },
      next: { next: 'm' },
    });
    expect([shared.nodes.s?.next, shared.nodes.o?.next]).toEqual([{ next: '$turn' }, { next: '$turn' }]);
    const apart = planOf(queue('{{ contact.phone }}', ['s>m', 'o>n']));
    expect([apart.nodes.$turn?.next, apart.nodes.$turn2?.next]).toEqual([{ next: 'm' }, { next: 'n' }]);
  });
  it('have a key that is checked where all their triggers are', () => {
    const { issues } = compile(queue('{{ trigger.n }}', ['s>m', 'o>m', 'm>n']), compileCatalogue);
    expect(issues).toMatchObject([
      {
        code: 'value.not_set',
        nodeId: null,
        field: 'settings.concurrency.key',
        position: { from: 3, to: 12 },
        fix: { kind: 'setSetting', field: 'concurrency.key', value: '{{ default(trigger.n, 0) }}' },
      },
    ]);
    expect(compile(queue('{{ trigger.nn }}', ['s>m', 'o>n']), compileCatalogue).issues).toHaveLength(1);
  });
  it('are not there when runs need not wait', () => {
    expect(planOf({ ...queue('', ['s>m', 'o>n']), settings: { concurrency: { mode: 'allow', key: '' } } }).nodes.$turn).toBeUndefined();
  });
});
