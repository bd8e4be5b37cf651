import { compile, diffGraphs, type EngineState, Graph, Plan, parseGraph, runInMemory, type ScriptedEvent } from '@signalbox/flow';
import { catalogue, steering } from '@signalbox/nodes';
import { calls } from '@signalbox/nodes/calls';
import { type MemoryWorld, memoryPorts, memoryWorld } from '@signalbox/nodes/memory';
import { runs } from '@signalbox/nodes/runs';
import { describe, expect, it } from 'vitest';
import { helloGraph } from './hello/graph.ts';
import { referenceGraph } from './reference/graph.ts';

describe('the hello workflow', () => {
  it('compiles without issues and is bound to its keyword', () => {
    const { plan, issues, triggers } = compile(parseGraph(helloGraph), catalogue);
    expect(issues).toEqual([]);
    expect(Plan.parse(plan)).toEqual(plan);
    expect(triggers).toEqual([
      { nodeId: 'hello', type: 'trigger.sms', kind: 'sms', keys: ['HELLO'], sourceId: null, config: { match: 'first' } },
    ]);
    expect(Graph.parse(JSON.parse(JSON.stringify(helloGraph)))).toEqual(helloGraph);
    expect(diffGraphs(helloGraph, helloGraph).changed).toEqual([]);
  });
  it('YES leads to the group', async () => {
    const { world, path, status } = await runHello([{ afterMs: 2000, answer: { kind: 'reply', payload: { text: ' yes ' } } }]);
    expect(path).toEqual(['hello', 'visitor', 'tag', 'ask', 'answer', 'answer', 'branch', 'warm']);
    expect(status).toBe('done');
    expect([...world.groups]).toHaveLength(1);
    expect([...world.tags]).toHaveLength(1);
    expect(world.messages.map((message) => message.content.text)).toEqual([expect.stringContaining('Norrvik')]);
  });
  it('anything else leads to a text', async () => {
    const { world, path } = await runHello([{ afterMs: 2000, answer: { kind: 'reply', payload: { text: 'no' } } }]);
    expect(path.at(-1)).toBe('call');
    expect(world.messages.at(-1)).toMatchObject({ content: { text: 'We will call you' }, to: '+46701740612' });
  });
  it('silence leads to the reminder after five minutes', async () => {
    const { path, now } = await runHello([]);
    expect(path.at(-1)).toBe('reminder');
    expect(now).toBe(5 * 60_000);
  });
  it('a cancel takes the wait back', async () => {
    const { status, commands } = await runHello([{ afterMs: 10, cancel: 'by hand' }]);
    expect(status).toBe('cancelled');
    expect(commands.slice(-2).map((command) => command.kind)).toEqual(['unwait', 'end']);
  });
});

it('the reference flow calls out and answers', async () => {
  const { plan, issues } = compile(referenceGraph('http://127.0.0.1:9/sink'), catalogue);
  expect(issues).toEqual([]);
  const world = memoryWorld();
  if (!plan) throw new Error('no plan');
  const result = await runInMemory({
    plan,
    tables: { steering },
    ports: memoryPorts({ world, runs, calls, runId: 'r', eventKey: { sourceId: 's', key: 'k' } }),
    start: {
      triggerNodeId: 'start',
      payload: { method: 'POST', body: { number: 7, amount: 41 }, headers: {}, query: {} },
      run: { id: 'r', accountTimeZone: 'UTC' },
    },
  });
  expect(result.status).toBe('done');
  expect(world.requests).toMatchObject([{ method: 'POST', body: '{"title":"Order 7"}' }]);
  expect(world.requests[0]?.headers['idempotency-key']).toBeTruthy();
  expect(world.answers).toMatchObject([{ status: 200, body: 200 }]);
});

async function runHello(script: ScriptedEvent[]) {
  const { plan } = compile(helloGraph, catalogue);
  if (!plan) throw new Error('no plan');
  const world: MemoryWorld = memoryWorld();
  const result = await runInMemory({
    plan,
    tables: { steering },
    ports: memoryPorts({
      world,
      runs,
      calls,
      runId: 'run',
      origin: { channel: 'sms', ourAddress: '71400', theirAddress: '+46701740612', ownAddressId: 'own', providerId: 'provider' },
    }),
    start: {
      triggerNodeId: 'hello',
      payload: { from: '+46701740612', to: '71400', text: 'HELLO', keyword: 'HELLO', rest: '' },
      run: { id: 'run', accountTimeZone: 'UTC' },
    },
    script,
    between: (state) => JSON.parse(JSON.stringify(state)) as EngineState,
  });
  return { ...result, world, path: result.traces.map((step) => step.nodeId) };
}
