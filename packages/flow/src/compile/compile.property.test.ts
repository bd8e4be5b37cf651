import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EngineState } from '../engine/state.ts';
import type { Graph } from '../graph/graph.ts';
import type { NodeResult } from '../graph/node-spec.ts';
import type { Plan } from '../graph/plan.ts';
import { runInMemory } from '../memory/memory-driver.ts';
import type { MemoryPorts, MemoryResult } from '../memory/memory-run.ts';
import { randomGraph, Tape } from '../testing/random-graphs.ts';
import { testCatalogue, testSteering } from '../testing/test-nodes.ts';
import { compile } from './compile.ts';
import { applyFix, type Issue } from './issue.ts';
import { missingValues, waitingPosition } from './missing-values.ts';

/** Does what the compiler says until it is content: takes its fix, or clears the setting, or removes the step. */
function mended(graph: Graph): { plan: Plan; graph: Graph } | null {
  let current = graph;
  for (let i = 0; i < 150; i += 1) {
    const { plan, issues } = compile(current, testCatalogue);
    if (plan) return { plan, graph: current };
    const bad = issues.find((issue) => issue.severity === 'error') as Issue;
    const { nodeId, field } = bad;
    if (bad.fix) current = applyFix(current, bad.fix);
    else if (nodeId !== null && field !== null) current = applyFix(current, { kind: 'set', nodeId, field, value: plainValue(field) });
    else if (nodeId !== null && nodeId !== 's') current = applyFix(current, { kind: 'removeNode', nodeId });
    else return null;
  }
  return null;
}
const plainValue = (field: string): string => (field === 'condition' ? 'trigger.n > 1' : field === 'items' ? '{{ trigger.list }}' : 'x');

/** The outside at its worst: whatever the output schemas allow, errors, silence. */
function adversary(tape: Tape): MemoryPorts {
  const text = (): string => tape.pick(['', 'x', '{{ s.text }}', '1', 'a"b\\', '\u0000']);
  const number = (): number => tape.pick([0, -1, 1.5, 1e21]);
  const answer = (type: string): NodeResult => {
    if (tape.next(12) === 11) return { error: { code: 'test.error', message: text() } };
    if (type === 'ask')
      return {
        wait: { keys: [{ kind: 'reply', key: 'k' }], dueAt: tape.next(3) === 0 ? null : tape.next(100), output: { id: text() } },
      };
    return { port: 'next', output: type === 'call' ? { status: number() } : { id: text(), n: number() } };
  };
  return { effect: ({ type }) => ({ result: answer(type) }), call: ({ type }) => answer(type) };
}

// What no compiler can foresee. Anything else in a trace is something it should have said.
const unforeseeable = new Set([
  'test.error',
  'run.stopped',
  'run.too_many_rounds',
  'run.too_many_steps',
  'run.too_many_branches',
  'state.too_large',
]);
const failures = (result: MemoryResult): string[] => [
  ...result.traces.flatMap((step) =>
    step.error && !unforeseeable.has(step.error.code) ? [`${step.nodeId} ${step.error.code}: ${step.error.message}`] : [],
  ),
  ...(result.error && !unforeseeable.has(result.error.code)
    ? [`${result.error.nodeId} ${result.error.code}: ${result.error.message}`]
    : []),
  ...result.children.flatMap(failures),
];

it('a graph that compiles fails at run time for no reason that was in it', async () => {
  const seen = new Map<string, number>();
  let ran = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(5000), { minLength: 5, maxLength: 250, size: 'max' }),
      fc.array(fc.nat(5000), { maxLength: 80, size: 'max' }),
      async (shape, events) => {
        const sound = mended(randomGraph(shape));
        if (!sound) return;
        ran += 1;
        for (const node of Object.values(sound.plan.nodes)) seen.set(node.block ?? node.type, (seen.get(node.block ?? node.type) ?? 0) + 1);
        const tape = new Tape(events);
        const standing: EngineState[] = [];
        const result = await runInMemory({
          plan: sound.plan,
          between: (state) => {
            if (state.status === 'open' && standing.length < 5) standing.push(structuredClone(state));
            return state;
          },
          tables: { steering: testSteering },
          ports: adversary(tape),
          start: {
            triggerNodeId: 's',
            payload: { text: tape.pick(['', 'yes']), n: tape.pick([0, 2]), body: null, list: tape.pick([[], ['a'], ['', 'b']]) },
            run: { id: `r${tape.next(50)}`, accountTimeZone: 'UTC' },
          },
          script: Array.from({ length: 8 }, () => ({ afterMs: tape.next(80), answer: { kind: 'reply', payload: { text: 'yes' } } })),
        });
        expect(failures(result), JSON.stringify(sound.graph)).toEqual([]);
        // Wherever a run stands, by its own graph it has all that it will read.
        for (const state of standing)
          expect(
            missingValues(sound.graph, { before: sound.graph, catalogue: testCatalogue, position: waitingPosition(state) }),
            JSON.stringify([sound.graph, state]),
          ).toEqual([]);
      },
    ),
    { numRuns: 80, endOnFailure: true },
  );
  expect(ran).toBeGreaterThan(60);
  for (const block of ['join', 'try', 'loop', 'each', 'fork', 'ask']) expect(seen.get(block), block).toBeGreaterThan(10);
}, 60_000);
