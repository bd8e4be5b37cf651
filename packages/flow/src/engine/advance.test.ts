import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import type { Graph } from '../graph/graph.ts';
import type { NodeResult } from '../graph/node-spec.ts';
import type { Plan } from '../graph/plan.ts';
import { testCatalogue, testGraph, testSteering } from '../testing/test-nodes.ts';
import { advance } from './advance.ts';
import type { Command, RunEvent } from './engine-types.ts';
import { type EngineState, openRefs } from './state.ts';

const tables = { steering: testSteering };
const start: RunEvent = {
  kind: 'start',
  triggerNodeId: 's',
  payload: { text: 'hi', n: 1, body: null, list: ['a'] },
  run: { id: 'r', accountTimeZone: 'Europe/Stockholm' },
};

function planOf(graph: Graph): Plan {
  const { plan, issues } = compile(graph, testCatalogue);
  if (!plan) throw new Error(JSON.stringify(issues));
  return plan;
}
/** Feeds events one by one at times 0, 1, 2 .. */
function feed(plan: Plan, events: RunEvent[]) {
  let state: EngineState | null = null;
  const all = events.map((event, now) => {
    const step = advance(plan, state, event, now, tables);
    state = step.state;
    return step;
  });
  const last = all.at(-1);
  if (!last) throw new Error('no events');
  return { ...last, all, commands: all.flatMap((one) => one.commands), traces: all.flatMap((one) => one.traces) };
}
const effect = (ref: string, result: NodeResult): RunEvent => ({ kind: 'effect', ref, result });
const kinds = (commands: Command[]): string[] =>
  commands.map((command) => ('ref' in command ? `${command.kind} ${command.ref}` : `${command.kind} ${command.status}`));
const chain = testGraph(
  { s: ['start'], a: ['step', { text: 'Hi {{ upper(trigger.text) }} {{ trigger.n + 1 }}' }], b: ['step', { text: '{{ a.id }}' }] },
  ['s>a', 'a>b'],
);
const asking = testGraph({ s: ['start'], a: ['ask', { text: 'Well?' }], y: ['step', { text: '{{ a.value }}/{{ a.id }}' }], n: ['step'] }, [
  's>a',
  'a.reply>y',
  'a.timeout>n',
]);
const waiting: NodeResult = { wait: { keys: [{ kind: 'reply', key: 'sms|1|2' }], dueAt: 99, output: { id: 'm1' } } };

describe('advance', () => {
  it('asks for one effect after the other, with the settings filled in', () => {
    const run = feed(planOf(chain), [
      start,
      effect('a#1', { port: 'next', output: { id: 'A', n: 1 } }),
      effect('b#1', { port: 'next', output: {} }),
    ]);
    expect(kinds(run.commands)).toEqual(['effect a#1', 'effect b#1', 'end done']);
    expect(run.commands[0]).toMatchObject({ input: { text: 'Hi HI 2' } });
    expect(run.commands[1]).toMatchObject({ input: { text: 'A' } });
    expect(run.traces.map(({ seq, nodeId, status }) => [seq, nodeId, status])).toEqual([
      [1, 's', 'done'],
      [2, 'a', 'done'],
      [3, 'b', 'done'],
    ]);
  });
  it('goes through steering nodes in one go', () => {
    const run = feed(
      planOf(
        testGraph(
          {
            s: ['start'],
            q: ['if', { condition: 'trigger.n == 1' }],
            v: ['set', { values: [{ name: 'x', value: '{{ trigger.n + 1 }}' }] }],
            y: ['step', { text: '{{ v.x }}' }],
            n: ['step'],
          },
          ['s>q', 'q.yes>v', 'v>y', 'q.no>n'],
        ),
      ),
      [start],
    );
    expect(run.commands).toMatchObject([{ kind: 'effect', ref: 'y#1', input: { text: '2' } }]);
  });
  it('a wait keeps what is known, an answer adds to it', () => {
    const run = feed(planOf(asking), [
      start,
      effect('a#1', waiting),
      { kind: 'answer', ref: 'a#1~1', answer: { kind: 'reply', payload: { text: 'yes' } } },
    ]);
    expect(kinds(run.commands)).toEqual(['effect a#1', 'wait a#1~1', 'effect y#1']);
    expect(run.commands[2]).toMatchObject({ input: { text: 'yes/m1' } });
    expect(run.traces.map((step) => step.status)).toEqual(['done', 'waiting', 'done']);
  });
  it('time over leaves by the siding; a late answer changes nothing', () => {
    const run = feed(planOf(asking), [
      start,
      effect('a#1', waiting),
      { kind: 'timeout', ref: 'a#1~1' },
      { kind: 'answer', ref: 'a#1~1', answer: { kind: 'reply', payload: { text: 'late' } } },
    ]);
    expect(kinds(run.commands)).toEqual(['effect a#1', 'wait a#1~1', 'effect n#1']);
    expect(run.all.at(-1)).toMatchObject({ commands: [], traces: [] });
  });
  it.each<RunEvent>([
    effect('nobody#1', { port: 'next', output: {} }),
    { kind: 'call', ref: 'a#1', result: { port: 'next', output: {} } },
    { kind: 'timeout', ref: 'a#1' },
    { kind: 'answer', ref: 'a#1', answer: { kind: 'reply', payload: {} } },
    start,
  ])('what nobody waits for is ignored: %j', (event) => {
    const run = feed(planOf(asking), [start, event]);
    expect(run.all.at(-1)).toMatchObject({ commands: [], traces: [] });
    expect(run.state).toBe(run.all[0]?.state);
  });
  it('an error takes the error track, or ends the run at its node', () => {
    const error = { code: 'provider.missing', message: 'No provider.' };
    const lone = feed(planOf(chain), [start, effect('a#1', { error })]);
    expect(lone.commands.at(-1)).toEqual({ kind: 'end', status: 'failed', error: { ...error, nodeId: 'a' } });
    expect(lone.state.status).toBe('failed');
    const caught = feed(
      planOf(testGraph({ s: ['start'], a: ['step'], b: ['step', { text: '{{ a.error.code }}' }] }, ['s>a', 'a.error>b'])),
      [start, effect('a#1', { error })],
    );
    expect(caught.commands.at(-1)).toMatchObject({ kind: 'effect', ref: 'b#1', input: { text: 'provider.missing' } });
    expect(caught.traces.at(-1)).toMatchObject({ status: 'failed', port: 'error', error });
  });
  it('an expression that fails is an error of its step', () => {
    const graph = testGraph(
      {
        s: ['start'],
        q: ['if', { condition: 'trigger.body.deep.er == 1' }],
        y: ['step'],
        n: ['step'],
        e: ['step', { text: '{{ q.error.code }}' }],
      },
      ['s>q', 'q.yes>y', 'q.no>n', 'q.error>e'],
    );
    expect(feed(planOf(graph), [start]).commands).toMatchObject([{ kind: 'effect', ref: 'e#1', input: { text: 'expression.failed' } }]);
    const lone = feed(planOf({ ...graph, edges: graph.edges.slice(0, 3) }), [start]);
    expect(lone.commands).toMatchObject([
      { kind: 'end', status: 'failed', error: { code: 'expression.failed', nodeId: 'q', field: 'condition' } },
    ]);
  });
  it('a result over 16 KiB and a state over 256 KiB fail at their node', () => {
    const big = feed(planOf(chain), [start, effect('a#1', { port: 'next', output: { id: 'ä'.repeat(9000) } })]);
    expect(big.commands.at(-1)).toMatchObject({ kind: 'end', error: { code: 'output.too_large', nodeId: 'a' } });
    const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
    const plan = planOf(
      testGraph({ s: ['start'], ...Object.fromEntries(ids.map((id) => [id, ['step'] as ['step']])) }, [
        's>n0',
        ...ids.slice(1).map((id, i) => `n${i}>${id}`),
      ]),
    );
    const full = feed(plan, [start, ...ids.map((id) => effect(`${id}#1`, { port: 'next', output: { id: 'x'.repeat(15_000) } }))]);
    expect(full.commands.at(-1)).toMatchObject({ kind: 'end', error: { code: 'state.too_large' } });
    expect(JSON.stringify(full.state).length).toBeLessThan(256 * 1024);
  });
  it('too large an event fails at the trigger', () => {
    const run = feed(planOf(chain), [{ ...start, payload: { text: 'x'.repeat(70_000) } } as RunEvent]);
    expect(run.commands).toMatchObject([{ kind: 'end', status: 'failed', error: { code: 'output.too_large', nodeId: 's' } }]);
  });
  it('cancel takes open waits back and forgets calls', () => {
    const run = feed(planOf(asking), [
      start,
      effect('a#1', waiting),
      { kind: 'cancel', reason: 'by hand' },
      { kind: 'timeout', ref: 'a#1~1' },
    ]);
    expect(kinds(run.commands)).toEqual(['effect a#1', 'wait a#1~1', 'unwait a#1~1', 'end cancelled']);
  });
  it('a call carries its policy', () => {
    const run = feed(planOf(testGraph({ s: ['start'], c: ['call', { url: 'https://example.com/{{ trigger.text }}' }] }, ['s>c'])), [start]);
    expect(run.commands).toMatchObject([
      { kind: 'call', ref: 'c#1', input: { url: 'https://example.com/hi' }, atMostOnce: false, policy: { timeoutMs: 30_000 } },
    ]);
    expect(openRefs(run.state)).toEqual([{ ref: 'c#1', nodeId: 'c', phase: 'call' }]);
  });
  it('stop ends the run; a step that is off leaves a line only', () => {
    const run = feed(planOf(testGraph({ s: ['start'], o: ['step', {}, { off: true }], x: ['stop'] }, ['s>o', 'o>x'])), [start]);
    expect(run.traces.map((step) => step.status)).toEqual(['done', 'skipped', 'done']);
    expect(run.state.status).toBe('done');
  });
  it('a spinning loop pauses after 1,000 moves, goes on by its own timer, and is stopped after 1,000 rounds', () => {
    const plan = planOf(
      testGraph({ s: ['start'], v: ['value', { value: '{{ trigger.n }}' }], w: ['value', { value: 'x' }] }, ['s>v', 'v>w', 'w>v']),
    );
    let step = advance(plan, null, start, 0, tables);
    expect(step.commands).toMatchObject([{ kind: 'wait', keys: [], dueAt: 0 }]);
    for (let i = 0; step.state.status === 'open' && i < 10; i += 1)
      step = advance(plan, step.state, { kind: 'timeout', ref: openRefs(step.state)[0]?.ref ?? '' }, 0, tables);
    expect(step.commands).toMatchObject([{ kind: 'end', status: 'failed', error: { code: 'run.too_many_rounds' } }]);
  });
  it('a broken plan or node never throws', () => {
    const broken: Plan = {
      format: 1,
      engine: 1,
      nodes: { s: { type: 'start', version: 1, kind: 'trigger', title: '', input: {}, next: { next: 'gone' } } },
    };
    expect(feed(broken, [start]).commands).toMatchObject([{ kind: 'end', error: { code: 'plan.broken', nodeId: 'gone' } }]);
    expect(feed(broken, [{ ...start, triggerNodeId: 'toString' } as RunEvent]).commands).toMatchObject([
      { kind: 'end', error: { code: 'run.no_trigger' } },
    ]);
    const plan = planOf(testGraph({ s: ['start'], x: ['stop'] }, ['s>x']));
    const throwing = {
      steering: new Map([
        [
          'stop',
          {
            enter: () => {
              throw new Error('bug');
            },
          },
        ],
      ]),
    };
    expect(advance(plan, null, start, 0, throwing).commands).toMatchObject([{ kind: 'end', error: { code: 'unexpected', nodeId: 'x' } }]);
    expect(advance(plan, null, start, 0, { steering: new Map() }).commands).toMatchObject([
      { kind: 'end', error: { code: 'node.no_answer' } },
    ]);
  });
});
