import { describe, expect, it } from 'vitest';
import type { Plan } from '../graph/plan.ts';
import { done, failing, feed, testStart as start, testPlan } from '../testing/test-plan.ts';
import type { RunEvent } from './engine-types.ts';
import { openForks } from './open-forks.ts';
import { resumeValues } from './resume-values.ts';

/** Three branches that come together at `j`; `i` follows when not enough come. */
const joined = (need: string): Plan =>
  testPlan(
    {
      s: ['start'],
      f: ['fork', { take: 'one,two,three' }],
      a: ['step'],
      a2: ['step', { text: '{{ a.id }}' }],
      b: ['step'],
      c: ['step'],
      stop: ['if', { condition: '= c.end' }],
      j: ['join', { need }, { joins: ['f'] }],
      z: ['step', { text: '{{ b.id }}' }],
      i: ['step'],
    },
    ['s>f', 'f.one>a>a2>j', 'f.two>b>j', 'f.three>c>stop', 'stop.no>j', 'j>z', 'j.incomplete>i'],
  );
const plan = joined('all');
/** A run that failed, and the events that begin it anew at the step that failed. */
function repeated(of: Plan, events: RunEvent[]) {
  const run = feed(of, [start, ...events]);
  const nodeId = run.traces.findLast((line) => line.status === 'failed' && line.port === null)?.nodeId ?? '';
  const forks = openForks(of, run.traces, nodeId);
  return { forks, begin: { ...start, from: { nodeId, values: resumeValues(of, run.traces, nodeId), ...(forks ? { forks } : {}) } } };
}

describe('a run that failed on a branch', () => {
  const before = [done('b#1', { id: 'B' }), done('c#1', { end: false }), done('a#1', { id: 'A' }), failing('a2#1')];
  it('goes on there when the others had come: they stand at the join again, and it has all that it needs', () => {
    const { forks, begin } = repeated(plan, before);
    expect(forks).toEqual([{ nodeId: 'f', ports: ['one', 'two', 'three'], branch: 'one', arrived: ['two', 'three'] }]);
    const run = feed(plan, [begin, done('a2#1')]);
    expect(run.lines).toEqual(['j waiting', 'a2>next', 'j>next']);
    expect(run.raw).toMatchObject([
      { ref: 'a2#1', input: { text: 'A' } },
      { ref: 'z#1', input: { text: 'B' } },
    ]);
    expect(run.traces.at(-1)?.output).toEqual({ arrived: ['two', 'three', 'one'] });
  });
  it('a branch that ended on its way will not come again; the join knows', () => {
    const events = [done('b#1', { id: 'B' }), done('c#1', { end: true }), done('a#1', { id: 'A' }), failing('a2#1')];
    const { forks, begin } = repeated(joined('2'), events);
    expect(forks).toMatchObject([{ arrived: ['two'] }]);
    expect(feed(joined('2'), [begin, done('a2#1')]).traces.at(-1)).toMatchObject({ port: 'next', output: { arrived: ['two', 'one'] } });
    // It asks for more now than can come.
    expect(feed(joined('3'), [begin]).lines).toEqual(['j>incomplete']);
  });
  it('and fails there again, the run has failed again and nothing is left', () => {
    const run = feed(plan, [repeated(plan, before).begin, failing('a2#1')]);
    expect([run.state.status, run.state.tokens, run.last.lines]).toEqual(['failed', [], ['a2 failed', 'j cancelled']]);
  });
  it('cannot go on while another branch was under way', () => {
    expect(repeated(plan, [done('b#1'), done('a#1'), failing('a2#1')]).forks).toBeNull();
    expect(repeated(plan, [failing('a#1')]).forks).toBeNull();
  });
  it('behind the join there is no fork to be opened', () => {
    const { forks } = repeated(plan, [...before.slice(0, -1), done('a2#1'), failing('z#1')]);
    expect(forks).toEqual([]);
  });
});

it('forks in forks and in bodies are opened from the outermost inwards, each in its container', () => {
  const nested = testPlan(
    {
      ...{ s: ['start'], f: ['fork', { take: 'one,two' }], b: ['step'], t: ['try'], g: ['fork', { take: 'one,two' }, { within: 't' }] },
      ...{ c: ['step', {}, { within: 't' }], d: ['step', {}, { within: 't' }], k: ['join', {}, { joins: ['g'], within: 't' }] },
      ...{ j: ['join', {}, { joins: ['f'] }], z: ['step'] },
    },
    ['s>f', 'f.one>t', 'f.two>b>j', 't.do>g', 'g.one>c>k', 'g.two>d>k', 't>j', 'j>z'],
  );
  const { forks, begin } = repeated(nested, [done('b#1'), done('d#1'), failing('c#1')]);
  expect(forks).toEqual([
    { nodeId: 'f', ports: ['one', 'two'], branch: 'one', arrived: ['two'] },
    { nodeId: 'g', ports: ['one', 'two'], branch: 'one', arrived: ['two'] },
  ]);
  const run = feed(nested, [begin, done('c#1')]);
  expect(run.lines).toEqual(['j waiting', 'k waiting', 'c>next', 'k>next', 't>next', 'j>next']);
  expect(run.last.commands).toEqual(['effect z#1']);
});

it('a fork that a loop comes by again counts from its last round on', () => {
  const round = testPlan(
    {
      ...{ s: ['start'], f: ['fork', { take: 'one,two' }], a: ['step'], b: ['step'], j: ['join', {}, { joins: ['f'] }] },
      ...{ again: ['if', { condition: '= trigger.n > 0' }], z: ['step'] },
    },
    ['s>f', 'f.one>a>j', 'f.two>b>j', 'j>again', 'again.yes>f', 'again.no>z'],
  );
  const first = [done('a#1'), done('b#1')];
  expect(repeated(round, [...first, failing('a#2')]).forks).toBeNull();
  expect(repeated(round, [...first, done('b#2'), failing('a#2')]).forks).toMatchObject([{ branch: 'one', arrived: ['two'] }]);
});
