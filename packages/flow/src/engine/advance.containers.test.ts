import { describe, expect, it } from 'vitest';
import { done, effect, failing, feed, reply, testStart as start, testPlan, timeout, waits } from '../testing/test-plan.ts';

const inside = (within: string) => ({ within });
const tried = (tracks: string[] = []) =>
  testPlan(
    {
      s: ['start'],
      t: ['try'],
      a: ['step', {}, inside('t')],
      b: ['step', {}, inside('t')],
      z: ['step'],
      e: ['step', { text: '{{ t.error.code }} at {{ t.error.nodeId }}: {{ t.error.message }}' }],
    },
    ['s>t', 't.do>a>b', 't>z', 't.error>e', ...tracks],
  );

describe('try', () => {
  it('leaves by next when its body has ended', () => {
    const run = feed(tried(), [start, done('a#1'), done('b#1'), done('z#1')]);
    expect(run.commands).toEqual(['effect a#1', 'effect b#1', 'effect z#1', 'end done']);
    expect(run.lines).toEqual(['s>next', 't>do', 'a>next', 'b>next', 't>next', 'z>next']);
  });
  it('an error inside that nobody else takes leaves by its error track, and says what and where', () => {
    const run = feed(tried(), [start, done('a#1'), failing('b#1', 'http.status')]);
    expect(run.last.lines).toEqual(['b failed', 't failed>error']);
    expect(run.raw.at(-1)).toMatchObject({ kind: 'effect', ref: 'e#1', input: { text: 'http.status at b: No.' } });
    expect(run.state.frames).toHaveLength(1);
  });
  it('a step with an error track of its own takes its error itself', () => {
    const run = feed(tried(['a.error>b']), [start, failing('a#1'), done('b#1')]);
    expect(run.commands).toEqual(['effect a#1', 'effect b#1', 'effect z#1']);
  });
  it('without an error track it catches nothing: the try around it does, or the run fails', () => {
    const plan = testPlan({ s: ['start'], t: ['try'], u: ['try', {}, inside('t')], a: ['step', {}, inside('u')], e: ['step'] }, [
      's>t',
      't.do>u',
      'u.do>a',
    ]);
    expect(feed(plan, [start, failing('a#1')]).last.commands).toEqual(['end failed test.no']);
    if (plan.nodes.t) plan.nodes.t.next.error = 'e';
    const run = feed(plan, [start, failing('a#1')]);
    expect(run.last.lines).toEqual(['a failed', 't failed>error']);
    expect(run.traces.at(-1)?.output).toMatchObject({ error: { nodeId: 'a' } });
  });
  it('an error after it, or of its error track, is not its business', () => {
    expect(feed(tried(), [start, done('a#1'), done('b#1'), failing('z#1')]).last.commands).toEqual(['end failed test.no']);
    expect(feed(tried(), [start, failing('a#1'), failing('e#1')]).last.commands).toEqual(['end failed test.no']);
  });
  it('without a body, or without a track after it, the line goes on or ends', () => {
    expect(feed(testPlan({ s: ['start'], t: ['try'], z: ['step'] }, ['s>t>z']), [start]).commands).toEqual(['effect z#1']);
    expect(feed(testPlan({ s: ['start'], t: ['try'], a: ['step'] }, ['s>t', 't.do>a']), [start, done('a#1')]).commands.at(-1)).toBe(
      'end done',
    );
  });
  it.each([
    ['cancel', { kind: 'cancel', reason: '' } as const, 'end cancelled'],
    ['a run that holds too much', done('a#1', { id: 'x'.repeat(15_000) }), 'end failed state.too_large'],
    ['a step that ends the run as failed', effect('a#1', { end: 'failed' }), 'end failed run.stopped'],
  ])('%s is never caught', (_name, event, end) => {
    const plan = tried();
    const full = feed(plan, [{ ...start, payload: { ...start.payload, big: 'x'.repeat(64_000) } }]).state;
    full.bytes += 120_000;
    expect(feed(plan, [event], full).commands.at(-1)).toBe(end);
  });
  it('an error in one branch stops the others inside, not those outside', () => {
    const plan = testPlan(
      {
        s: ['start'],
        f: ['fork', { take: 'one,two' }],
        out: ['ask', { text: '?' }],
        t: ['try'],
        g: ['fork', { take: 'one,two' }, inside('t')],
        a: ['step', {}, inside('t')],
        q: ['ask', { text: '?' }, inside('t')],
        e: ['step'],
      },
      ['s>f', 'f.one>out', 'f.two>t', 't.do>g', 'g.one>a', 'g.two>q', 't.error>e'],
    );
    const run = feed(plan, [start, waits('out#1'), waits('q#1'), failing('a#1'), reply('q#1~1'), reply('out#1~1')]);
    expect(run.all[3]?.commands).toMatchObject([
      { kind: 'unwait', ref: 'q#1~1' },
      { kind: 'effect', ref: 'e#1' },
    ]);
    expect(run.lines.slice(-4)).toEqual(['a failed', 'q cancelled', 't failed>error', 'out>reply']);
    expect(run.all[4]?.commands).toEqual([]);
  });
});

/** `l` runs `a` while `a.n` is below a number. */
const looping = (condition = 'default(a.n, 0.0) < 3.0', limit = 10) =>
  testPlan(
    {
      s: ['start'],
      l: ['loop', { condition: `= ${condition}`, limit }],
      a: ['step', {}, inside('l')],
      z: ['step', { text: '{{ l.rounds }}' }],
      x: ['step'],
    },
    ['s>l', 'l.round>a', 'l.done>z', 'l.limit>x'],
  );
describe('loop', () => {
  it('decides anew after each round; what the body found out stays', () => {
    const run = feed(looping(), [start, done('a#1', { n: 1 }), done('a#2', { n: 2 }), done('a#3', { n: 3 })]);
    expect(run.commands).toEqual(['effect a#1', 'effect a#2', 'effect a#3', 'effect z#1']);
    expect(run.lines).toEqual(['s>next', 'l>round', 'a>next', 'l>round', 'a>next', 'l>round', 'a>next', 'l>done']);
    expect(run.raw.at(-1)).toMatchObject({ input: { text: '3' } });
    expect(run.state.frames).toHaveLength(1);
  });
  it('no round at all', () => expect(feed(looping('false'), [start]).commands).toEqual(['effect z#1']));
  it("its limit is the node's own", () => {
    const run = feed(looping('true', 2), [start, done('a#1'), done('a#2')]);
    expect(run.last.commands).toEqual(['effect x#1']);
    expect(run.traces.at(-1)).toMatchObject({ nodeId: 'l', visit: 3, port: 'limit', output: { rounds: 2 } });
  });
  it('counts rounds from the beginning when the run comes back to it', () => {
    const plan = looping('true', 2);
    if (plan.nodes.x) plan.nodes.x.next = { next: 'l' };
    const run = feed(plan, [start, done('a#1'), done('a#2'), done('x#1')]);
    expect(run.commands).toEqual(['effect a#1', 'effect a#2', 'effect x#1', 'effect a#3']);
  });
  it('a body without steps goes round and round until it is stopped', () => {
    const plan = testPlan({ s: ['start'], l: ['loop', { condition: '= true', limit: 1000 }], x: ['step'] }, ['s>l', 'l.limit>x']);
    const first = feed(plan, [start]);
    expect(first.commands).toEqual(['wait pause#1000.1']);
    const run = feed(plan, [timeout('pause#1000.1')], first.state);
    expect(run.commands).toEqual(['effect x#1']);
  });
  it('a node that never has enough is stopped after 1,000 rounds', () => {
    const plan = testPlan({ s: ['start'], l: ['loop', { condition: '= true', limit: 5000 }] }, ['s>l']);
    const first = feed(plan, [start]);
    expect(feed(plan, [timeout('pause#1000.1')], first.state).commands).toEqual(['end failed run.too_many_rounds']);
  });
  it('a condition that fails is an error of the loop, outside its body', () => {
    const plan = looping('a.n.deeper == 1');
    expect(feed(plan, [start]).commands).toEqual(['end failed expression.failed']);
    const l = plan.nodes.l;
    if (l) l.next.error = 'x';
    const run = feed(plan, [start, done('x#1')]);
    expect(run.commands).toEqual(['effect x#1', 'end done']);
    const later = looping('default(a.n, 0.0) < 3.0');
    if (later.nodes.l) later.nodes.l.next.error = 'x';
    const failed = feed(later, [start, done('a#1', { n: 'text' }), done('x#1')]);
    expect(failed.commands).toEqual(['effect a#1', 'effect x#1', 'end done']);
    expect(failed.state.frames).toHaveLength(1);
  });
  it('the round ends when all its lines have ended, those that a join left behind too', () => {
    const plan = testPlan(
      {
        s: ['start'],
        l: ['loop', { condition: '= true', limit: 2 }],
        f: ['fork', { take: 'one,two' }, inside('l')],
        a: ['step', {}, inside('l')],
        b: ['step', {}, inside('l')],
        j: ['join', { need: 'any', others: 'goOn' }, inside('l')],
        z: ['step'],
      },
      ['s>l', 'l.round>f', 'f.one>a>j', 'f.two>b>j', 'l.limit>z'],
    );
    const run = feed(plan, [start, done('a#1'), done('b#1'), done('b#2'), done('a#2')]);
    expect(run.commands).toEqual(['effect a#1', 'effect b#1', 'effect a#2', 'effect b#2', 'effect z#1']);
    expect(run.lines.filter((line) => line.startsWith('l'))).toEqual(['l>round', 'l>round', 'l>limit']);
  });
});

describe('one in the other', () => {
  const nested = testPlan(
    {
      s: ['start'],
      l: ['loop', { condition: '= true', limit: 2 }],
      f: ['fork', { take: 'one,two' }, inside('l')],
      t: ['try', {}, inside('l')],
      a: ['step', {}, inside('t')],
      e: ['step', {}, inside('l')],
      q: ['ask', { text: '?' }, inside('l')],
      j: ['join', {}, inside('l')],
      z: ['step'],
    },
    ['s>l', 'l.round>f', 'f.one>t', 't.do>a', 't>j', 't.error>e>j', 'f.two>q', 'q.reply>j', 'l.limit>z'],
  );
  it('an error in a try in a fork in a loop: caught, joined, and round again', () => {
    const run = feed(nested, [start, waits('q#1'), failing('a#1'), done('e#1'), reply('q#1~1'), done('a#2'), waits('q#2'), reply('q#2~1')]);
    expect(run.lines).toEqual([
      ...['s>next', 'l>round', 'f>one,two', 't>do', 'q waiting', 'a failed', 't failed>error', 'e>next', 'j waiting', 'q>reply', 'j>next'],
      ...['l>round', 'f>one,two', 't>do', 'a>next', 't>next', 'j waiting', 'q waiting', 'q>reply', 'j>next', 'l>limit'],
    ]);
    expect(run.last.commands).toEqual(['effect z#1']);
    expect(run.state).toMatchObject({ frames: [{ id: 0 }], tokens: [{ node: 'z', frame: 0 }] });
  });
  it('cancel while everything is open leaves nothing behind', () => {
    const run = feed(nested, [start, waits('q#1'), { kind: 'cancel', reason: '' }, done('a#1'), reply('q#1~1')]);
    expect(run.commands).toEqual(['effect a#1', 'effect q#1', 'wait q#1~1', 'unwait q#1~1', 'end cancelled']);
    expect(run.lines.slice(-2)).toEqual(['a cancelled', 'q cancelled']);
  });
});
