import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { type EngineState, engineLimits } from '../engine/state.ts';
import type { TriggerEvent } from '../graph/node-spec.ts';
import { testCatalogue, testGraph, testSteering } from '../testing/test-nodes.ts';
import { commandWord, lineWord, testPlan, testStart } from '../testing/test-plan.ts';
import type { Talk } from './memory-clock.ts';
import { runInMemory } from './memory-driver.ts';
import type { MemoryPorts, MemoryResult, MemoryRun } from './memory-run.ts';
import { pinnedPlan, withPinned } from './pinned-plan.ts';

const { kind: _, ...start } = testStart;
const tables = { steering: testSteering };
const reply = (text: string) => ({ kind: 'reply', payload: { text } });
/** Steps answer at once with their text as `id`; `again` and `ask` wait first; a text that starts with `fail` fails. */
const ports: MemoryPorts = {
  effect({ type, input, answer }, now) {
    const text = String(input.text ?? '');
    if (text.startsWith('fail')) return { result: { error: { code: 'test.no', message: text } } };
    if ((type === 'ask' || type === 'again') && !answer)
      return { result: { wait: { keys: [{ kind: 'reply', key: 'k' }], dueAt: now + 1000, output: { id: text } } } };
    return { result: { port: 'next', output: { id: text, value: String(answer?.payload.text ?? ''), n: now } } };
  },
  call: () => ({ port: 'next', output: { status: 200 } }),
};
const go = (more: Partial<MemoryRun> & Pick<MemoryRun, 'plan'>): Promise<MemoryResult> => runInMemory({ tables, ports, start, ...more });
const lines = ({ traces }: MemoryResult): string[] => traces.map(lineWord);

describe('runInMemory', () => {
  it('answers steps and calls through the ports, promises or not', async () => {
    const plan = testPlan({ s: ['start'], a: ['step', { text: '{{ trigger.text }}' }], c: ['call', { url: 'x' }] }, ['s>a>c']);
    const run = await go({ plan, ports: { effect: async (...given) => ports.effect(...given), call: ports.call } });
    expect(run).toMatchObject({ status: 'done', error: null, returns: {}, children: [], child: null });
    expect(lines(run)).toEqual(['s>next', 'a>next', 'c>next']);
  });
  const two = testPlan(
    { s: ['start'], f: ['fork', { take: 'one,two' }], a: ['ask', { text: 'a?' }], b: ['ask', { text: 'b?' }], j: ['join'] },
    ['s>f', 'f.one>a', 'f.two>b', 'a.reply>j', 'b.reply>j'],
  );
  it('answers addressed to a step find it, whatever else waits, each at its own time', async () => {
    const run = await go({
      plan: two,
      script: [
        { afterMs: 700, nodeId: 'a', answer: reply('A') },
        { afterMs: 300, nodeId: 'b', answer: reply('B') },
      ],
    });
    expect(run.traces.filter((step) => step.port === 'reply').map(({ nodeId, at, output }) => [nodeId, at, output])).toEqual([
      ['b', 300, { id: 'b?', value: 'B' }],
      ['a', 700, { id: 'a?', value: 'A' }],
    ]);
    expect(run).toMatchObject({ status: 'done', now: 700 });
  });
  it('other answers go in their order to the oldest wait that can be answered', async () => {
    const run = await go({ plan: two, script: [reply('1'), reply('2')].map((answer) => ({ afterMs: 5, answer })) });
    expect(run.traces.filter((step) => step.port === 'reply').map(({ nodeId, output }) => [nodeId, output])).toEqual([
      ['a', { id: 'a?', value: '1' }],
      ['b', { id: 'b?', value: '2' }],
    ]);
  });
  it('led by hand the clock stands still; the newest fitting wait has an answer, and what nobody waited for is left over', async () => {
    const move = (at: number, text: string) => ({ at, fits: () => reply(text) });
    const talk = (until: number, ...moves: Talk['moves'][number][]): Talk => ({ until, moves, taken: new Map(), report: () => null });
    const still = await go({ plan: two, talk: talk(0) });
    expect([still.status, still.now, lines(still).length]).toEqual(['open', 0, 4]);
    const said = talk(600, move(200, 'first'), move(400, 'second'), move(600, 'third'));
    const run = await go({ plan: two, talk: said });
    expect(run).toMatchObject({ status: 'done', now: 400 });
    expect([...said.taken].map(([{ at }, nodeId]) => [at, nodeId])).toEqual([
      [200, 'b'],
      [400, 'a'],
    ]);
    expect(await go({ plan: two, talk: talk(999) })).toMatchObject({ status: 'open' });
    // Nobody catches the deadline here.
    expect(lines(await go({ plan: two, talk: talk(1000) })).some((line) => line.includes('timeout'))).toBe(true);
  });
  it('what the world reports answers at once, and a step that is pinned asks nobody', async () => {
    const reported = await go({ plan: two, talk: { until: 0, moves: [], taken: new Map(), report: () => reply('seen') } });
    expect(reported).toMatchObject({ status: 'done', now: 0 });
    const pins = { a: { port: 'reply', output: { value: 'pinned' } }, f: { port: 'one,two', output: {} }, s: { port: 'next', output: {} } };
    const run = await go({
      plan: pinnedPlan(two, pins),
      tables: { steering: withPinned(testSteering) },
      talk: { until: 0, moves: [], taken: new Map(), report: () => null },
    });
    expect(run.traces.find((step) => step.nodeId === 'a')).toMatchObject({ port: 'reply', output: { value: 'pinned' } });
    expect(run.commands.filter((command) => command.kind === 'effect').map(({ nodeId }) => nodeId)).toEqual(['b']);
  });
  it('a deadline comes when no answer came before it, and a step that has none stays open', async () => {
    const late = await go({ plan: two, script: [{ afterMs: 1000, nodeId: 'a', answer: reply('late') }] });
    expect(late.traces.filter((step) => step.port !== null).map(lineWord)).toEqual(['s>next', 'f>one,two', 'a>timeout', 'b>timeout']);
    expect(late).toMatchObject({ status: 'done', now: 1000 });
    const endless: MemoryPorts = { ...ports, effect: () => ({ result: { wait: { keys: [{ kind: 'reply', key: 'k' }], dueAt: null } } }) };
    expect(await go({ plan: two, ports: endless })).toMatchObject({ status: 'open', now: 0 });
  });
  it('a scripted cancel ends everything', async () => {
    const run = await go({ plan: two, script: [{ afterMs: 10, cancel: 'by hand' }] });
    expect(run.commands.slice(-3).map(commandWord)).toEqual(['unwait a#1~1', 'unwait b#1~1', 'end cancelled']);
    expect(run).toMatchObject({ status: 'cancelled', now: 10 });
  });
  it('gives the same with states that are kept, serialised or its own', async () => {
    const seen: string[] = [];
    const kept: EngineState[] = [];
    const own = await go({ plan: two });
    const serialised = await go({ plan: two, between: (state) => JSON.parse(JSON.stringify(state)) as EngineState });
    const looked = await go({
      plan: two,
      between: (state) => {
        kept.push(state);
        seen.push(JSON.stringify(state));
        return state;
      },
    });
    expect(serialised).toEqual(own);
    expect(looked).toEqual(own);
    expect(kept.map((state) => JSON.stringify(state))).toEqual(seen);
  });
});

describe('a workflow straight from the compiler', () => {
  it('has what the engine needs to know about bodies, forks and joins', async () => {
    const graph = testGraph(
      {
        s: ['start'],
        a: ['step', { text: 'A' }],
        t: ['try'],
        l: ['each', { items: '{{ trigger.list }}' }, { within: 't' }],
        i: ['step', { text: '{{ l.item }} {{ a.id }}' }, { within: 'l' }],
        f: ['fork', {}, { within: 't' }],
        b: ['step', { text: 'b' }, { within: 't' }],
        c: ['step', { text: 'fail' }, { within: 't' }],
        w: ['loop', { condition: 'default(x.n, 0.0) < 3.0', limit: 2 }, { within: 't' }],
        x: ['step', { text: 'x' }, { within: 'w' }],
        j: ['join', {}, { within: 't' }],
        z: ['step', { text: 'z' }],
        e: ['step', { text: '{{ t.error.nodeId }}' }],
      },
      [
        's>a',
        'a>t',
        't.do>l',
        'l.item>i',
        'l.done>f',
        'f.one>b',
        'b>j',
        'f.two>w',
        'w.round>x',
        'w.limit>j',
        'w.done>j',
        'f.three>c',
        'c>j',
        't>z',
        't.error>e',
      ],
    );
    const { plan, issues } = compile(graph, testCatalogue);
    if (!plan) throw new Error(JSON.stringify(issues));
    const run = await go({ plan });
    expect(run.children.map((child) => child.traces.map((step) => step.output))).toMatchObject(
      ['a', 'b', 'c'].map((item) => [{ id: `${item} A` }]),
    );
    expect(lines(run).slice(4)).toEqual([
      ...['l>done', 'f>one,two,three', 'w>round', 'b>next', 'j waiting', 'x>next', 'w>round'],
      ...['c failed', 'x cancelled', 'j cancelled', 't failed>error', 'e>next'],
    ]);
  });
});

describe('children in memory', () => {
  const body = (input: Record<string, unknown>, text = '{{ l.number }} {{ l.item }} {{ a.id }}') =>
    testPlan(
      {
        s: ['start'],
        a: ['step', { text: 'A' }],
        l: ['each', { items: '= trigger.list', ...input }, { reads: ['a'] }],
        i: ['step', { text }, { within: 'l' }],
        q: ['again', { text: '?' }, { within: 'l' }],
        z: ['step', { text: '{{ l.done }} done, {{ l.failed }} failed' }],
      },
      ['s>a>l', 'l.item>i>q', 'l.done>z'],
    );
  const textOf = (run: MemoryResult, node: string) =>
    (run.traces.find((step) => step.nodeId === node)?.output as { id?: string } | undefined)?.id;

  it('runs the body once per item, in their order, and goes on when the last has ended', async () => {
    const run = await go({ plan: body({}), script: [{ afterMs: 40, nodeId: 'q', answer: reply('yes') }] });
    expect(run.children.map((child) => [child.child, textOf(child, 'i'), lines(child)])).toEqual(
      [1, 2, 3].map((number) => [{ nodeId: 'l', visit: 1, number }, `${number} ${'abc'[number - 1]} A`, ['i>next', 'q waiting', 'q>next']]),
    );
    expect(textOf(run, 'z')).toBe('3 done, 0 failed');
    expect(run).toMatchObject({ status: 'done', now: 40 });
  });
  it('one at a time takes as long as all of them together', async () => {
    expect(await go({ plan: body({ parallel: 1 }) })).toMatchObject({ status: 'done', now: 3000 });
    expect(await go({ plan: body({ parallel: 2 }) })).toMatchObject({ status: 'done', now: 2000 });
  });
  it('goes on or stops when an item fails', async () => {
    const text = '{{ l.number == 2.0 ? "fail" : "" }}';
    const all = await go({ plan: body({}, text) });
    expect(all.children.map((child) => child.status)).toEqual(['done', 'failed', 'done']);
    expect(textOf(all, 'z')).toBe('2 done, 1 failed');
    const some = await go({ plan: body({ onError: 'stop' }, text) });
    expect(some.children.map((child) => child.status)).toEqual(['done', 'failed']);
    expect(some.traces.find((step) => step.nodeId === 'l' && step.port)?.output).toEqual({ total: 3, done: 1, failed: 1 });
  });
  it('a group gives its contacts, each with ports of its own; a group that is not there is an error', async () => {
    const asked: unknown[] = [];
    const members = [
      { id: 'c1', name: 'Maja' },
      { id: 'c2', name: 'Olle' },
    ];
    const run = await go({
      plan: body({ group: 'Choir' }, '{{ contact.name }}'),
      members: (group) => (group === 'Choir' ? members : null),
      childPorts: ({ number, start: { contact } }) => {
        asked.push([number, contact?.id]);
        return ports;
      },
    });
    expect(run.children.map((child) => textOf(child, 'i'))).toEqual(['Maja', 'Olle']);
    expect(asked).toEqual([
      [1, 'c1'],
      [2, 'c2'],
    ]);
    expect(await go({ plan: body({ group: 'Nobody' }) })).toMatchObject({
      status: 'failed',
      error: { code: 'group.unknown', nodeId: 'l' },
    });
  });
  it('an item that waits for ever leaves its parent open', async () => {
    const forever: MemoryPorts = { ...ports, effect: () => ({ result: { wait: { keys: [], dueAt: null } } }) };
    const run = await go({ plan: body({}), childPorts: () => forever });
    expect(run).toMatchObject({ status: 'open' });
    expect(run.children.map((child) => child.status)).toEqual(['open', 'open', 'open']);
  });
  it('a fork goes on without children that take too long for its join', async () => {
    const plan = testPlan(
      {
        s: ['start'],
        f: ['fork', { take: 'one,two' }],
        l: ['each', { items: '= trigger.list' }],
        q: ['again', { text: '?' }, { within: 'l' }],
        j: ['join', { need: 'all', timeoutMs: 500 }],
      },
      ['s>f', 'f.one>l', 'l.item>q', 'l.done>j', 'f.two>j'],
    );
    const run = await go({ plan });
    expect(run.commands.slice(-3).map(commandWord)).toEqual(['wait j#1~1', 'unchildren l#1~1', 'end done']);
    expect(lines(run).slice(-2)).toEqual(['l cancelled', 'j>timeout']);
    expect(run.now).toBe(500);
  });

  const called = testPlan({ t: ['start'], x: ['return', { values: [{ name: 'twice', value: '{{ trigger.n }}{{ trigger.n }}' }] }] }, [
    't>x',
  ]);
  const calling = (workflow: string, wait = 'yes') =>
    testPlan(
      {
        s: ['start'],
        w: ['callwf', { workflow, wait, inputs: [{ name: 'n', value: '{{ trigger.n }}' }] }],
        z: ['step', { text: '{{ default(w.returned.twice, "-") }}' }],
      },
      ['s>w>z'],
    );
  it('a workflow is called with its inputs and gives its values back', async () => {
    const workflows = (id: string) => (id === 'twice' ? { plan: called, triggerNodeId: 't' } : null);
    const run = await go({ plan: calling('twice'), workflows });
    expect(textOf(run, 'z')).toBe('11');
    expect(run.children).toMatchObject([{ status: 'done', returns: { twice: '11' }, state: { run: { depth: 1 } } }]);
    expect(await go({ plan: calling('other'), workflows })).toMatchObject({ error: { code: 'workflow.not_callable' } });
    const detached = await go({ plan: calling('twice', 'no'), workflows });
    expect([textOf(detached, 'z'), detached.children.length]).toEqual(['-', 1]);
  });
  it('the trigger of a called workflow reads its inputs, or refuses them', async () => {
    const workflows = () => ({ plan: called, triggerNodeId: 't' });
    const match = ({ payload }: TriggerEvent) => (payload.n === '1' ? { n: Number(payload.n) + 1 } : null);
    const triggers = new Map([['start', { match }]]);
    expect(textOf(await go({ plan: calling('twice'), workflows, triggers }), 'z')).toBe('22');
    const refusing = new Map([['start', { match: () => null }]]);
    expect(await go({ plan: calling('twice'), workflows, triggers: refusing })).toMatchObject({ error: { code: 'workflow.wrong_inputs' } });
    expect(await go({ plan: calling('twice'), workflows, triggers: new Map() })).toMatchObject({
      error: { code: 'workflow.not_callable' },
    });
  });
  it('workflows that call each other without end are stopped', async () => {
    const plan = calling('self');
    let run: MemoryResult | undefined = await go({ plan, workflows: () => ({ plan, triggerNodeId: 's' }) });
    let depth = 0;
    for (; run?.children[0]; run = run.children[0]) depth += 1;
    expect(depth).toBe(engineLimits.callDepth);
    expect(run?.error).toMatchObject({ code: 'call.too_deep' });
  });
});
