import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../testing/compile-test-nodes.ts';
import { inside, type Nodes, startGraph } from '../testing/structure-cases.ts';
import { compile } from './compile.ts';

/** Errors about values that a step `z` gives when it reads these. */
function reading(values: string, nodes: Nodes, tracks: string[], within?: string): string[] {
  const graph = startGraph(
    {
      ...nodes,
      z: [
        'step',
        {
          text: values
            .split(' ')
            .map((value) => `{{ ${value} }}`)
            .join(''),
        },
        within ? inside(within) : {},
      ],
    },
    tracks,
  );
  const { issues } = compile(graph, compileCatalogue);
  return issues.filter((issue) => issue.severity === 'error').map((issue) => `${issue.code} ${issue.nodeId}`);
}
const notSet = ['value.not_set z'];

describe('after a join', () => {
  const branches: Nodes = { p: ['step'], f: ['fork'], a: ['step'], b: ['step'], c: ['step'] };
  const join = (need: string, take = 'one,two,three'): Nodes => ({ ...branches, f: ['fork', { take }], j: ['join', { need }] });
  const tracks = ['s>p', 'p>f', 'f.one>a', 'f.two>b', 'f.three>c', 'a>j', 'b>j', 'c>j'];
  it('of all branches, what each of them sets is set', () => {
    expect(reading('a.id b.id c.id p.id size(j.arrived)', join('all'), [...tracks, 'j>z'])).toEqual([]);
  });
  it('of some branches, what was set before is set and nothing else', () => {
    expect(reading('p.id size(j.arrived)', join('any'), [...tracks, 'j>z'])).toEqual([]);
    expect(reading('a.id', join('any'), [...tracks, 'j>z'])).toEqual(notSet);
    expect(reading('a.id', join('2'), [...tracks, 'j>z'])).toEqual(notSet);
  });
  it('of 2 of 3, what 2 branches pass is set', () => {
    const shared = ['s>p', 'p>f', 'f.one>a', 'f.two>a', 'f.three>c', 'a>j', 'c>j', 'j>z'];
    expect(reading('a.id', join('2'), shared)).toEqual([]);
    expect(reading('c.id', join('2'), shared)).toEqual(notSet);
  });
  it('of those that were taken, only what every branch sets is set', () => {
    expect(reading('a.id', join('all', 'one'), [...tracks, 'j>z'])).toEqual(notSet);
    expect(reading('p.id', join('all', 'one'), [...tracks, 'j>z'])).toEqual([]);
  });
  it('that gave up, only what was set before the fork is set', () => {
    expect(reading('p.id size(j.arrived)', join('all'), [...tracks, 'j.incomplete>z'])).toEqual([]);
    expect(reading('a.id', join('all'), [...tracks, 'j.incomplete>z'])).toEqual(notSet);
    expect(reading('a.id', join('all'), [...tracks, 'j.timeout>z'])).toEqual(notSet);
  });
  it('a branch does not see what another one sets', () => {
    expect(reading('a.id', { ...join('all'), c: ['step'] }, [...tracks.filter((track) => track !== 'c>j'), 'c>z', 'z>j'])).toEqual(notSet);
  });
  it('a step in two branches can lose what only one of its ways out sets', () => {
    const nodes: Nodes = { f: ['fork'], q: ['ask', { text: 'Well?' }], c: ['step'] };
    expect(reading('q.id', nodes, ['s>f', 'f.one>q', 'f.two>q', 'f.three>c', 'q.reply>z'])).toEqual([]);
    expect(reading('q.value', nodes, ['s>f', 'f.one>q', 'f.two>q', 'f.three>c', 'q.reply>z'])).toEqual(notSet);
    expect(reading('q.value', { ...nodes, d: ['step'] }, ['s>f', 'f.one>q', 'f.two>d', 'f.three>c', 'q.reply>z'])).toEqual([]);
  });
});

describe('containers', () => {
  const loop: Nodes = { l: ['loop', { condition: 'true' }], m: ['step', {}, inside('l')] };
  it('a loop sees its round inside, and outside only what it says itself', () => {
    expect(reading('l.round m.id', loop, ['s>l', 'l.round>m', 'm>z'], 'l')).toEqual([]);
    expect(reading('l.rounds', loop, ['s>l', 'l.round>m', 'l.done>z'])).toEqual([]);
    expect(reading('l.round', loop, ['s>l', 'l.round>m', 'l.done>z'])).toEqual(notSet);
    expect(reading('m.id', loop, ['s>l', 'l.round>m', 'l.done>z'])).toEqual(['value.inside z']);
    expect(reading('default(m.id,"")', loop, ['s>l', 'l.round>m', 'l.limit>z', 'l.done>z'])).toEqual([]);
  });
  const attempt: Nodes = { p: ['step'], t: ['try'], q: ['ask', { text: 'Well?' }, inside('t')], m: ['step', {}, inside('t')] };
  it('a try goes on with what its body has set on every way to its end', () => {
    expect(reading('m.id p.id', attempt, ['s>p', 'p>t', 't.do>q', 'q.reply>m', 'q.timeout>m', 't>z'])).toEqual([]);
    expect(reading('q.id', attempt, ['s>p', 'p>t', 't.do>q', 'q.reply>m', 't>z'])).toEqual([]);
    expect(reading('q.value', attempt, ['s>p', 'p>t', 't.do>q', 'q.reply>m', 't>z'])).toEqual(['value.inside z']);
    expect(reading('m.id', attempt, ['s>p', 'p>t', 't.do>q', 'q.reply>m', 't>z'])).toEqual(['value.inside z']);
  });
  it('a try that failed has set nothing inside, and its error', () => {
    expect(reading('p.id t.error.message', attempt, ['s>p', 'p>t', 't.do>q', 'q.reply>m', 't.error>z'])).toEqual([]);
    expect(reading('q.id', attempt, ['s>p', 'p>t', 't.do>q', 'q.reply>m', 't.error>z'])).toEqual(['value.inside z']);
    expect(reading('t.error.message', attempt, ['s>p', 'p>t', 't.do>q', 'q.reply>m', 't>z'])).toEqual(notSet);
  });
  const each: Nodes = { p: ['step'], e: ['items', { list: 'trigger.list' }], m: ['step', {}, inside('e')], o: ['step'] };
  it('an item sees itself and what was before, nobody sees into it', () => {
    expect(reading('e.item e.number p.id m.id', each, ['s>p', 'p>e', 'e.item>m', 'm>z', 'e.done>o'], 'e')).toEqual([]);
    expect(reading('e.total', each, ['s>p', 'p>e', 'e.item>m', 'm>z', 'e.done>o'], 'e')).toEqual(notSet);
    expect(reading('o.id', each, ['s>p', 'p>e', 'e.item>m', 'm>z', 'e.done>o'], 'e')).toEqual(notSet);
    expect(reading('e.total', each, ['s>p', 'p>e', 'e.item>m', 'e.done>z'])).toEqual([]);
    expect(reading('e.item', each, ['s>p', 'p>e', 'e.item>m', 'e.done>z'])).toEqual(notSet);
    expect(reading('m.id', each, ['s>p', 'p>e', 'e.item>m', 'e.done>z'])).toEqual(['value.inside z']);
  });
  it('a member of a group is a contact inside', () => {
    const contact = (tracks: string[], within?: string): string[] =>
      compile(
        startGraph(
          { e: ['members', { group: 'staff' }], m: ['step', {}, inside('e')], t: ['tag', {}, within ? inside(within) : {}] },
          tracks,
        ),
        compileCatalogue,
      ).issues.map((issue) => issue.code);
    expect(contact(['s>e', 'e.item>m', 'm>t'], 'e')).toEqual([]);
    expect(contact(['s>e', 'e.item>m', 'e.done>t'])).toEqual(['contact.unset']);
  });
});
