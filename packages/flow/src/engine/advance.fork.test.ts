import { describe, expect, it } from 'vitest';
import { done, effect, failing, feed, reply, testStart as start, testPlan, timeout, waits } from '../testing/test-plan.ts';
import { engineLimits, openRefs } from './state.ts';

/** Three branches with one step each that come together at `j`; `z` follows it, `i` and `t` are its sidings. */
const joined = (join: Record<string, unknown> = {}, take = 'one,two,three') =>
  testPlan(
    {
      s: ['start'],
      f: ['fork', { take }],
      a: ['step'],
      b: ['step'],
      c: ['step'],
      j: ['join', join],
      z: ['step'],
      i: ['step'],
      t: ['step'],
    },
    ['s>f', 'f.one>a>j', 'f.two>b>j', 'f.three>c>j', 'j>z', 'j.incomplete>i', 'j.timeout>t'],
  );

describe('fork', () => {
  it('goes on along every track at once, in their order', () => {
    const run = feed(joined(), [start]);
    expect(run.commands).toEqual(['effect a#1', 'effect b#1', 'effect c#1']);
    expect(run.lines).toEqual(['s>next', 'f>one,two,three']);
  });
  it('takes the ports that the node names, each once', () => {
    expect(feed(joined({}, 'three,one,three'), [start]).commands).toEqual(['effect c#1', 'effect a#1']);
  });
  it('without a join the run ends when its last line has ended', () => {
    const plan = testPlan({ s: ['start'], f: ['fork'], a: ['step'], b: ['step'] }, ['s>f', 'f.one>a', 'f.two>b']);
    const run = feed(plan, [start, done('b#1'), done('a#1')]);
    expect(run.all.map((one) => one.state.status)).toEqual(['open', 'open', 'done']);
    expect(run.commands).toEqual(['effect a#1', 'effect b#1', 'end done']);
  });
  it('without any track the line ends there', () => {
    expect(feed(testPlan({ s: ['start'], f: ['fork'] }, ['s>f']), [start]).commands).toEqual(['end done']);
    expect(feed(joined({}, ''), [start]).commands).toEqual(['end done']);
  });
  it('forks inside branches: the same step may be reached on several lines, each with its own visit', () => {
    const plan = testPlan({ s: ['start'], f: ['fork', { take: 'one,two' }], g: ['fork', { take: 'one,two' }], a: ['step'] }, [
      's>f',
      'f.one>g',
      'f.two>g',
      'g.one>a',
      'g.two>a',
    ]);
    const run = feed(plan, [start, done('a#4'), done('a#1'), done('a#3'), done('a#2')]);
    expect(run.commands).toEqual(['effect a#1', 'effect a#2', 'effect a#3', 'effect a#4', 'end done']);
  });
  it('more than 200 lines at a time fail the run', () => {
    const plan = testPlan({ s: ['start'], f: ['fork'], a: ['ask', { text: '?' }] }, ['s>f', 'f.one>f', 'f.two>a', 'f.three>a']);
    const run = feed(plan, [start]);
    expect(run.commands.at(-1)).toBe('end failed run.too_many_branches');
    expect(run.all[0]?.traces.filter((step) => step.nodeId === 'a').length).toBeLessThanOrEqual(engineLimits.tokens);
    expect(run.state).toMatchObject({ status: 'failed', tokens: [] });
  });
  it('lines that together hold too much fail the run before its state is over 256 KiB', () => {
    const long = (name: string): string => name.padEnd(40, 'x');
    const nodes = Object.fromEntries(['f', 'g', 'h', 'k'].map((id) => [long(id), ['fork'] as const]));
    const ask = { [long('q')]: ['ask', { text: '?'.repeat(400) }] as const };
    const chain = ['f', 'g', 'h', 'k', 'q'].map(long);
    const tracks = chain.slice(1).flatMap((to, index) => ['one', 'two', 'three'].map((port) => `${chain[index]}.${port}>${to}`));
    const plan = testPlan({ s: ['start'], ...nodes, ...ask }, [`s>${long('f')}`, ...tracks]);
    const asked = feed(plan, [start]);
    expect(asked.state.tokens).toHaveLength(81);
    let { state } = asked;
    for (let i = 1; state.status === 'open' && i <= 81; i += 1) {
      state = feed(plan, [waits(`${long('q')}#${i}`, { id: 'ä'.repeat(1400) })], state).state;
      expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(256 * 1024);
    }
    expect(state.status).toBe('failed');
  });
});

describe('join', () => {
  it.each([
    ['all', 'all', ['a', 'b', 'c']],
    ['the first', 'any', ['b']],
    ['a number', '2', ['c', 'a']],
  ])('waits for %s of the branches', (_name, need, order) => {
    const run = feed(joined({ need }), [start, ...order.map((id) => done(`${id}#1`))]);
    expect(run.last.commands.at(-1)).toBe('effect z#1');
    expect(run.traces.at(-1)).toMatchObject({ nodeId: 'j', status: 'done', port: 'next', output: { arrived: order.map(portOf) } });
  });
  const portOf = (id: string): string => ({ a: 'one', b: 'two', c: 'three' })[id] ?? '';
  it('has one waiting line and one done line, and no wait of the driver', () => {
    const run = feed(joined(), [start, done('a#1'), done('b#1'), done('c#1')]);
    expect(run.lines).toEqual(['s>next', 'f>one,two,three', 'a>next', 'j waiting', 'b>next', 'c>next', 'j>next']);
    expect(run.commands.filter((one) => one.includes('wait'))).toEqual([]);
    expect(openRefs(run.all[2]?.state ?? run.state)).toEqual([{ ref: 'c#1', nodeId: 'c', phase: 'effect' }]);
  });
  it('all = those that were taken', () => {
    expect(feed(joined({}, 'one,three'), [start, done('a#1'), done('c#1')]).last.commands).toEqual(['effect z#1']);
  });
  it('what follows sees the values of every branch, and the fork is gone', () => {
    const plan = joined();
    const z = plan.nodes.z;
    if (z) z.input = { text: { text: [{ expr: 'a.id' }, '/', { expr: 'c.id' }] } };
    const run = feed(plan, [start, done('a#1', { id: 'A' }), done('c#1', { id: 'C' }), done('b#1')]);
    expect(run.raw.at(-1)).toMatchObject({ kind: 'effect', ref: 'z#1', input: { text: 'A/C' } });
    expect(run.state.frames).toHaveLength(1);
    expect(run.state.tokens).toMatchObject([{ frame: 0, branch: '' }]);
  });

  it('others stop: their waits, calls and children are taken back, their lines say cancelled, their answers come too late', () => {
    const plan = testPlan(
      {
        s: ['start'],
        f: ['fork'],
        a: ['step'],
        q: ['ask', { text: '?' }],
        w: ['callwf', { workflow: 'w' }],
        j: ['join', { need: 'any' }],
        z: ['step'],
      },
      ['s>f', 'f.one>a>j>z', 'f.two>q', 'q.reply>j', 'f.three>w>j'],
    );
    const run = feed(plan, [start, waits('q#1'), done('a#1')]);
    expect(run.last.commands).toEqual(['unwait q#1~1', 'unchildren w#1~1', 'effect z#1']);
    expect(run.last.lines).toEqual(['a>next', 'q cancelled', 'w cancelled', 'j>next']);
    const late = feed(plan, [reply('q#1~1'), { kind: 'children', ref: 'w#1~1', result: none }, timeout('q#1~1')], run.state);
    expect(late.commands).toEqual([]);
    expect(late.state).toEqual(run.state);
  });
  const none = { total: 1, done: 1, failed: 0, cancelled: 0 };
  it('others stop: calls and effects under way are forgotten', () => {
    const plan = testPlan(
      { s: ['start'], f: ['fork'], a: ['step'], b: ['step'], c: ['call', { url: 'x' }], j: ['join', { need: 'any' }], z: ['step'] },
      ['s>f', 'f.one>a>j>z', 'f.two>b>j', 'f.three>c>j'],
    );
    const run = feed(plan, [start, done('a#1'), done('b#1'), { kind: 'call', ref: 'c#1', result: { port: 'next', output: {} } }]);
    expect(run.commands).toEqual(['effect a#1', 'effect b#1', 'call c#1', 'effect z#1']);
    expect(run.lines.filter((line) => line.includes('cancelled'))).toEqual(['b cancelled', 'c cancelled']);
  });
  it('others stop: what they asked for in the same breath is not asked for at all', () => {
    const plan = testPlan(
      {
        s: ['start'],
        f: ['fork'],
        b: ['step'],
        c: ['wait', { duration: { amount: 1, unit: 'days' } }],
        j: ['join', { need: 'any' }],
        z: ['step'],
      },
      ['s>f', 'f.one>b>j', 'f.two>c>j', 'f.three>j>z'],
    );
    const run = feed(plan, [start]);
    expect(run.commands).toEqual(['effect z#1']);
    expect(run.lines).toEqual(['s>next', 'f>one,two,three', 'c waiting', 'b cancelled', 'c cancelled', 'j>next']);
  });
  it('others go on: they run to the join and end there in silence; the run ends after the last of them', () => {
    const run = feed(joined({ need: 'any', others: 'goOn' }), [start, done('b#1'), done('z#1'), done('a#1'), done('c#1')]);
    expect(run.commands).toEqual(['effect a#1', 'effect b#1', 'effect c#1', 'effect z#1', 'end done']);
    expect(run.lines).toEqual(['s>next', 'f>one,two,three', 'b>next', 'j>next', 'z>next', 'a>next', 'c>next']);
  });

  it('is incomplete as soon as too many branches have ended on their way', () => {
    const plan = testPlan(
      {
        s: ['start'],
        f: ['fork'],
        a: ['step'],
        b: ['step'],
        c: ['ask', { text: '?' }],
        j: ['join', { need: '2' }],
        z: ['step'],
        i: ['step'],
      },
      ['s>f', 'f.one>a>j>z', 'f.two>b', 'f.three>c', 'c.reply>j', 'j.incomplete>i'],
    );
    const run = feed(plan, [start, waits('c#1'), done('a#1'), done('b#1'), timeout('c#1~1')]);
    expect(run.all.map((one) => one.state.status)).toEqual(['open', 'open', 'open', 'open', 'open']);
    expect(run.last.commands).toEqual(['effect i#1']);
    expect(run.last.lines).toEqual(['c>timeout', 'j>incomplete']);
    expect(run.traces.at(-1)?.output).toEqual({ arrived: ['one'] });
  });
  it.each([
    ['a port without a track has ended', 'all', ['incomplete']],
    ['which is no harm where fewer are needed', '2', ['next']],
    ['more than were taken can never come', '4', ['incomplete']],
  ])('%s', (_name, need, ports) => {
    const plan = testPlan({ s: ['start'], f: ['fork'], a: ['step'], b: ['step'], j: ['join', { need }] }, [
      's>f',
      'f.one>a>j',
      'f.two>b>j',
    ]);
    const run = feed(plan, [start, done('a#1'), done('b#1')]);
    expect(run.traces.filter((step) => step.nodeId === 'j' && step.status === 'done').map((step) => step.port)).toEqual(ports);
    expect(run.commands.at(-1)).toBe('end done');
  });
  it('no branch comes at all: the line ends', () => {
    const plan = testPlan(
      { s: ['start'], f: ['fork', { take: 'one,two' }], a: ['ask', { text: '?' }], b: ['ask', { text: '?' }], j: ['join'] },
      ['s>f', 'f.one>a', 'a.reply>j', 'f.two>b', 'b.reply>j'],
    );
    const run = feed(plan, [start, waits('a#1'), waits('b#1'), timeout('a#1~1'), timeout('b#1~1')]);
    expect(run.commands.at(-1)).toBe('end done');
  });

  it('a timeout is a wait without keys; in time it is taken back, over it leaves by its siding', () => {
    const plan = joined({ timeoutMs: 50 });
    const early = feed(plan, [start, done('a#1'), done('b#1'), done('c#1')]);
    expect(early.raw.find((one) => one.kind === 'wait')).toMatchObject({ ref: 'j#1~1', keys: [], dueAt: 51 });
    expect(early.last.commands).toEqual(['unwait j#1~1', 'effect z#1']);
    const late = feed(plan, [start, done('a#1'), timeout('j#1~1')]);
    expect(late.last.commands).toEqual(['effect t#1']);
    expect(late.last.lines).toEqual(['b cancelled', 'c cancelled', 'j>timeout']);
    expect(late.traces.at(-1)?.output).toEqual({ arrived: ['one'] });
    expect(feed(plan, [start, done('a#1'), reply('j#1~1')]).last.commands).toEqual([]);
  });
  it('an error of its settings is one error of the join, above the branches', () => {
    const plan = joined({ need: '{{ nothing.at.all }}' });
    const run = feed(plan, [start, done('a#1')]);
    expect(run.last.commands).toEqual(['end failed expression.failed']);
    const caught = testPlan({ ...nodesOf, e: ['step'] }, ['s>f', 'f.one>a>j', 'f.two>b>j', 'j.error>e']);
    const other = feed(caught, [start, done('a#1'), done('e#1')]);
    expect(other.commands).toEqual(['effect a#1', 'effect b#1', 'effect e#1', 'end done']);
  });
  const nodesOf = { s: ['start'], f: ['fork'], a: ['step'], b: ['step'], j: ['join', { need: '{{ nothing.at.all }}' }] } as const;
  it('without a fork around it a run passes through', () => {
    const run = feed(testPlan({ s: ['start'], j: ['join'], a: ['step'] }, ['s>j>a']), [start]);
    expect(run.commands).toEqual(['effect a#1']);
    expect(run.traces.at(-1)).toMatchObject({ nodeId: 'j', output: { arrived: [] } });
  });
  it('a join of the outer fork: the inner one ends on the way, and its branch counts once', () => {
    const plan = testPlan(
      {
        s: ['start'],
        f: ['fork', { take: 'one,two' }],
        g: ['fork', { take: 'one,two' }],
        a: ['step'],
        b: ['step'],
        c: ['step'],
        j: ['join', {}, { joins: ['f'] }],
        z: ['step'],
      },
      ['s>f', 'f.one>g', 'g.one>a>j', 'g.two>b>j', 'f.two>c>j>z'],
    );
    const run = feed(plan, [start, done('a#1'), done('b#1'), done('c#1'), done('z#1')]);
    expect(run.lines.filter((line) => line.startsWith('j'))).toEqual(['j waiting', 'j>next']);
    expect(run.all.map((one) => one.state.frames.length)).toEqual([3, 3, 2, 1, 1]);
    expect(run.traces.find((step) => step.nodeId === 'j' && step.port)?.output).toEqual({ arrived: ['one', 'two'] });
    expect(run.commands.at(-1)).toBe('end done');
  });
  it('in a loop of tracks each round has a fork and a join of its own', () => {
    const plan = joined({ need: 'any' });
    const z = plan.nodes.z;
    if (z) z.next = { next: 'f' };
    const run = feed(plan, [start, done('b#1'), done('z#1'), done('a#1'), done('c#2')]);
    expect(run.commands).toEqual([
      'effect a#1',
      'effect b#1',
      'effect c#1',
      'effect z#1',
      'effect a#2',
      'effect b#2',
      'effect c#2',
      'effect z#2',
    ]);
    expect(run.traces.at(-1)).toMatchObject({ nodeId: 'j', visit: 2, output: { arrived: ['three'] } });
  });

  it('cancel takes back whatever is open, and says so in the trace', () => {
    const plan = testPlan(
      { s: ['start'], f: ['fork'], a: ['ask', { text: '?' }], w: ['callwf', { workflow: 'w' }], j: ['join', { timeoutMs: 99 }] },
      ['s>f', 'f.one>a', 'a.reply>j', 'f.two>w>j', 'f.three>j'],
    );
    const run = feed(plan, [start, waits('a#1'), { kind: 'cancel', reason: 'by hand' }]);
    expect([...run.last.commands].sort()).toEqual(['end cancelled', 'unchildren w#1~1', 'unwait a#1~1', 'unwait j#1~1']);
    expect(run.last.commands.at(-1)).toBe('end cancelled');
    expect([...run.last.lines].sort()).toEqual(['a cancelled', 'j cancelled', 'w cancelled']);
    expect(run.state).toMatchObject({ tokens: [], frames: [{ id: 0 }], status: 'cancelled' });
  });
  it('a branch that fails fails the run; a branch that stops ends it', () => {
    const failed = feed(joined(), [start, failing('b#1'), done('a#1')]);
    expect(failed.commands).toEqual(['effect a#1', 'effect b#1', 'effect c#1', 'end failed test.no']);
    expect(failed.lines.slice(2)).toEqual(['b failed', 'a cancelled', 'c cancelled']);
    expect(feed(joined(), [start, effect('b#1', { end: 'done', returns: { n: 1 } })]).raw.at(-1)).toEqual({
      kind: 'end',
      status: 'done',
      returns: { n: 1 },
    });
  });
});
