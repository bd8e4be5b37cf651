import { describe, expect, it } from 'vitest';
import type { ChildrenResult } from '../graph/node-spec.ts';
import { done, effect, failing, feed, reply, testStart as start, testPlan, timeout, waits } from '../testing/test-plan.ts';
import { chanceOf } from './chance.ts';
import type { RunEvent } from './engine-types.ts';
import { containersInRun, resumeValues, standsInFork } from './resume-values.ts';
import { type EngineState, openRefs } from './state.ts';

const ended = (ref: string, result: Partial<ChildrenResult> = {}): RunEvent => ({
  kind: 'children',
  ref,
  result: { total: 1, done: 1, failed: 0, cancelled: 0, ...result },
});
const each = testPlan(
  {
    s: ['start'],
    a: ['step'],
    b: ['step'],
    l: ['each', { items: '= trigger.list' }, { reads: ['a', 'later'] }],
    i: ['step', { text: '{{ l.item }} {{ l.number }} {{ default(a.id, "none") }}' }, { within: 'l' }],
    z: ['step', { text: '{{ l.done }} of {{ l.total }}' }],
  },
  ['s>a>b>l', 'l.item>i', 'l.done>z'],
);

describe('children', () => {
  it('a for-each asks for a run per item, with the values that its body reads, and goes on with how they ended', () => {
    const run = feed(each, [start, done('a#1', { id: 'A' }), done('b#1', { id: 'B' })]);
    expect(run.raw.at(-1)).toEqual({
      kind: 'children',
      ref: 'l#1~1',
      nodeId: 'l',
      visit: 1,
      request: { run: { kind: 'body' }, items: { kind: 'list', values: ['a', 'b', 'c'] }, parallel: null, stopOnError: false, wait: true },
      values: { a: { id: 'A' } },
    });
    expect(run.last.lines).toEqual(['b>next', 'l waiting']);
    expect(openRefs(run.state)).toEqual([{ ref: 'l#1~1', nodeId: 'l', phase: 'children' }]);
    const after = feed(each, [ended('l#1~1', { total: 3, done: 2, failed: 1 }), ended('l#1~1')], run.state);
    expect(after.raw).toMatchObject([{ kind: 'effect', ref: 'z#1', input: { text: '2 of 3' } }]);
  });
  it('only the end of the children goes on from there', () => {
    const run = feed(each, [start, done('a#1'), done('b#1'), timeout('l#1~1'), reply('l#1~1'), done('l#1~1'), ended('l#1')]);
    expect(run.commands.at(-1)).toBe('children l#1~1');
  });
  it('an item starts at the first step of the body, with its value and number, and ends with it', () => {
    const item = { nodeId: 'l', value: 'b', number: 2, values: { a: { id: 'A' } } };
    const run = feed(each, [{ ...start, item }, done('i#1')]);
    expect(run.raw).toMatchObject([
      { kind: 'effect', ref: 'i#1', input: { text: 'b 2 A' } },
      { kind: 'end', status: 'done' },
    ]);
    expect(run.lines).toEqual(['i>next']);
  });
  it('an item of a container without a body is done, of no container at all fails', () => {
    const item = { value: 1, number: 1, values: {} };
    const empty = testPlan({ s: ['start'], l: ['each', { items: '' }] }, ['s>l']);
    expect(feed(empty, [{ ...start, item: { ...item, nodeId: 'l' } }]).commands).toEqual(['end done']);
    expect(feed(empty, [{ ...start, item: { ...item, nodeId: 's' } }]).commands).toEqual(['end failed plan.broken']);
  });
  it('cancel stops the children; those that nobody waits for go on', () => {
    const plan = (wait: string) => testPlan({ s: ['start'], w: ['callwf', { workflow: 'x', wait }] }, ['s>w']);
    const cancel: RunEvent = { kind: 'cancel', reason: '' };
    expect(feed(plan('yes'), [start, cancel]).commands).toEqual(['children w#1~1', 'unchildren w#1~1', 'end cancelled']);
    expect(feed(plan('no'), [start, cancel]).commands).toEqual(['children w#1~1', 'end cancelled']);
    const both = testPlan({ s: ['start'], v: ['callwf', { workflow: 'x', wait: 'no' }], w: ['callwf', { workflow: 'x' }] }, ['s>v>w']);
    expect(feed(both, [start, ended('v#1~1'), cancel]).last.commands).toEqual(['unchildren w#1~1', 'end cancelled']);
  });
  it('a workflow that was called gives values back, one that cannot be called is an error of the step', () => {
    const inputs = [{ name: 'who', value: '{{ trigger.text }}' }];
    const plan = testPlan({ s: ['start'], w: ['callwf', { workflow: 'x', inputs }], z: ['step', { text: '{{ w.returned.n }}' }] }, [
      's>w>z',
    ]);
    const run = feed(plan, [start, ended('w#1~1', { returns: { n: 7 } })]);
    expect(run.raw).toMatchObject([
      { request: { run: { kind: 'workflow', workflowId: 'x', input: { who: 'hi' } }, items: { kind: 'one' } }, values: {} },
      { ref: 'z#1', input: { text: '7' } },
    ]);
    const error = { code: 'workflow.not_found', message: 'Gone.' };
    expect(feed(plan, [start, ended('w#1~1', { total: 0, done: 0, error })]).commands.at(-1)).toBe('end failed workflow.not_found');
  });
  it('what a run gives back is in its end; a run without has nothing there; too much is an error', () => {
    const plan = (value: string) => testPlan({ s: ['start'], x: ['return', { values: [{ name: 'n', value }] }] }, ['s>x']);
    expect(feed(plan('{{ trigger.text }}'), [start]).raw).toEqual([{ kind: 'end', status: 'done', returns: { n: 'hi' } }]);
    expect(feed(testPlan({ s: ['start'], x: ['stop'] }, ['s>x']), [start]).raw).toEqual([{ kind: 'end', status: 'done' }]);
    const big = effect('a#1', { end: 'done', returns: { n: 'x'.repeat(20_000) } });
    expect(feed(testPlan({ s: ['start'], a: ['step'] }, ['s>a']), [start, big]).commands.at(-1)).toBe('end failed output.too_large');
  });
});

describe('a step that is run again', () => {
  const plan = testPlan({ s: ['start'], g: ['again', { text: 'x' }], z: ['step', { text: '{{ g.id }} {{ g.value }}' }] }, ['s>g>z']);
  it('gets what came, and what it knew; each time under a name of its own', () => {
    const run = feed(plan, [
      start,
      waits('g#1', { id: 'M' }),
      reply('g#1~1', 'first'),
      waits('g#1~1!'),
      timeout('g#1~2'),
      done('g#1~2!', { value: 'V' }),
    ]);
    expect(run.commands).toEqual(['effect g#1', 'wait g#1~1', 'effect g#1~1!', 'wait g#1~2', 'effect g#1~2!', 'effect z#1']);
    expect(run.raw[2]).toMatchObject({
      input: { text: 'x' },
      visit: 1,
      answer: { kind: 'reply', payload: { text: 'first' }, output: { id: 'M' } },
    });
    expect(run.raw[4]).toMatchObject({ answer: { kind: 'timeout', payload: {}, output: { id: 'M' } } });
    expect(run.raw[5]).toMatchObject({ input: { text: 'M V' } });
    expect(run.lines.slice(1)).toEqual(['g waiting', 'g waiting', 'g>next']);
  });
  it('an old answer is not for it any more, and its error is the error of the step', () => {
    const run = feed(plan, [start, waits('g#1'), reply('g#1~1'), reply('g#1~1'), done('g#1'), failing('g#1~1!')]);
    expect(run.commands).toEqual(['effect g#1', 'wait g#1~1', 'effect g#1~1!', 'end failed test.no']);
  });
});

describe('start in the middle', () => {
  const plan = testPlan(
    {
      s: ['start'],
      a: ['step'],
      t: ['try'],
      l: ['loop', { condition: '= default(l.round, 0.0) < 2.0' }, { within: 't' }],
      b: ['step', { text: '{{ a.id }} {{ trigger.text }}' }, { within: 'l' }],
      z: ['step'],
      e: ['step'],
      f: ['fork', { take: 'one,two' }],
      c: ['step'],
      d: ['step'],
      j: ['join', {}, { joins: ['f'] }],
    },
    ['s>a>t', 't.do>l', 'l.round>b', 't>z>f', 't.error>e', 'f.one>c>j', 'f.two>d>j'],
  );
  const from = (nodeId: string, values = {}): RunEvent => ({ ...start, from: { nodeId, values } });
  it('begins before the step, with the values given', () => {
    const run = feed(plan, [from('b', { a: { id: 'A' }, l: { round: 1 } })]);
    expect(run.raw).toMatchObject([{ kind: 'effect', ref: 'b#1', input: { text: 'A hi' } }]);
    expect(run.lines).toEqual([]);
  });
  it('the containers around it are open: its body ends, and its error is caught', () => {
    const run = feed(plan, [from('b', { a: { id: 'A' }, l: { round: 1 } }), done('b#1'), done('b#2'), done('z#1')]);
    expect(run.lines).toEqual(['b>next', 'l>round', 'b>next', 'l>done', 't>next', 'z>next', 'f>one,two']);
    const failed = feed(plan, [from('b', { a: { id: 'A' } }), failing('b#1')]);
    expect(failed.last.commands).toEqual(['effect e#1']);
  });
  it.each(['c', 'j', 'gone', 's', 'toString'])('not on a branch, at a join, at a trigger or nowhere: %s', (nodeId) => {
    expect(feed(plan, [from(nodeId)]).raw).toMatchObject([
      { kind: 'end', status: 'failed', error: { code: 'run.cannot_start_here', nodeId } },
    ]);
  });
  it('knows what stands in a fork and what stands around a step', () => {
    expect(Object.keys(plan.nodes).filter((id) => standsInFork(plan, id))).toEqual(['c', 'd', 'j']);
    expect(containersInRun(plan, 'b')).toEqual(['l', 't']);
    expect(containersInRun(each, 'i')).toEqual([]);
  });
  it('an item may begin in the middle of its body', () => {
    const item = { nodeId: 'l', value: 'b', number: 2, values: { a: { id: 'A' } } };
    const run = feed(each, [{ ...start, item, from: { nodeId: 'i', values: { l: { item: 'b', number: 2 } } } }, done('i#1')]);
    expect(run.raw).toMatchObject([
      { ref: 'i#1', input: { text: 'b 2 A' } },
      { kind: 'end', status: 'done' },
    ]);
  });
  it('the trace of a failed run gives the values to begin with', () => {
    const run = feed(plan, [start, done('a#1', { id: 'A' }), done('b#1', { id: 'B1' }), failing('b#2')]);
    const values = resumeValues(plan, run.traces, 'b');
    expect(values).toEqual({ s: start.payload, a: { id: 'A' }, t: {}, l: { round: 2 }, b: { id: 'B1' } });
    const retried = feed(plan, [from('b', values)]);
    expect(retried.raw).toMatchObject([{ ref: 'b#1', input: { text: 'A hi' } }]);
    expect(resumeValues(plan, [{ nodeId: 'gone', status: 'done', port: 'next', output: {} }], 'a')).toEqual({});
  });
});

describe('chance', () => {
  it('follows from run, node and visit, and is spread evenly', () => {
    const values = Array.from({ length: 4000 }, (_, i) => chanceOf(`run${i % 40}`, 'node', Math.floor(i / 40)));
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(new Set(values).size).toBe(values.length);
    for (const tenth of Array.from({ length: 10 }, (_, i) => i / 10))
      expect(Math.abs(values.filter((value) => value >= tenth && value < tenth + 0.1).length - 400)).toBeLessThan(80);
    expect(chanceOf('run1', 'node', 1)).toBe(values[41]);
  });
  it('a node gets the same chance in every replay, another one at the next visit', () => {
    const plan = testPlan({ s: ['start'], r: ['random'], a: ['step'] }, ['s>r', 'r.low>a', 'r.high>a', 'a>r']);
    const run = feed(plan, [start, done('a#1')]);
    const chances = run.traces.filter((step) => step.nodeId === 'r').map((step) => step.output);
    expect(chances).toEqual([{ chance: chanceOf('r', 'r', 1) }, { chance: chanceOf('r', 'r', 2) }]);
  });
});

describe('states of earlier releases', () => {
  it('an open run goes on though its state has no branches and no ids', () => {
    const plan = testPlan({ s: ['start'], q: ['ask', { text: '?' }], f: ['fork', { take: 'one,two' }], a: ['step'], b: ['step'] }, [
      's>q',
      'q.reply>f',
      'f.one>a',
      'f.two>b',
    ]);
    const state = feed(plan, [start, waits('q#1')]).state;
    const { ids: _, ...old } = state;
    const tokens = old.tokens.map(({ branch: _branch, ...token }) => token);
    const run = feed(plan, [reply('q#1~1'), done('a#1'), done('b#1')], { ...old, tokens } as unknown as EngineState);
    expect(run.commands).toEqual(['effect a#1', 'effect b#1', 'end done']);
  });
});
