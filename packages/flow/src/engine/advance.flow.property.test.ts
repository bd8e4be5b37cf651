import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NodeResult } from '../graph/node-spec.ts';
import type { Plan } from '../graph/plan.ts';
import { checkState, Watcher } from '../testing/check-state.ts';
import { randomPlan } from '../testing/random-plan.ts';
import { testSteering } from '../testing/test-nodes.ts';
import { testStart } from '../testing/test-plan.ts';
import { advance, advanceInPlace } from './advance.ts';
import type { Command, RunEvent, Trace } from './engine-types.ts';
import { type EngineState, openRefs } from './state.ts';

const tables = { steering: testSteering };
interface Pick {
  which: number;
  what: number;
  size: number;
}
const numbers = fc.array(fc.noBias(fc.nat(999)), { minLength: 40, maxLength: 120, size: 'max' });
const picks = fc.array(
  fc.record({ which: fc.noBias(fc.nat(99)), what: fc.noBias(fc.nat(79)), size: fc.constantFrom(1, 1, 1, 1, 1, 10, 10, 10, 3000, 20_000) }),
  { minLength: 5, maxLength: 60, size: 'max' },
);

/** What an open ref may hear; now and then one that is not open any more, or not meant for it, or a cancel. */
function eventOf({ which, what, size }: Pick, state: EngineState, asked: readonly string[]): RunEvent {
  if (what === 79) return { kind: 'cancel', reason: 'test' };
  const open = openRefs(state);
  const target = what === 78 ? undefined : open[which % Math.max(1, open.length)];
  const ref = target?.ref ?? asked[which % Math.max(1, asked.length)] ?? 'nobody#1';
  const output = { id: 'x'.repeat(size), value: 'yes' };
  if (target?.phase === 'children')
    return {
      kind: 'children',
      ref,
      result: { total: 1, done: what % 2, failed: 1 - (what % 2), cancelled: 0, ...(what % 9 === 0 ? { error } : {}) },
    };
  if (target?.phase === 'wait')
    return what % 3 === 0
      ? { kind: 'timeout', ref }
      : {
          kind: 'answer',
          ref,
          answer: { kind: 'reply', payload: { text: 'yes' } },
          ...(what === 7 ? { contact: { id: 'c' } } : { contact: null }),
        };
  const results: NodeResult[] = [
    { error },
    { wait: { keys: [{ kind: 'reply', key: 'k' }], dueAt: what % 2 === 0 ? null : 50, output: size < 10_000 ? output : {} } },
    { port: 'next', output },
  ];
  return { kind: target?.phase === 'call' ? 'call' : 'effect', ref, result: results[Math.min(what % 12, 2)] ?? { error } };
}
const error = { code: 'test.no', message: 'No.' };
const isWait = (one: Command): boolean => one.kind !== 'end' && one.kind !== 'unwait' && one.kind !== 'unchildren';

/** Plays the picks, then answers whatever is open until the run ends; at last it is cancelled. */
function play(plan: Plan, choices: readonly Pick[], go: typeof advance, between: (state: EngineState) => EngineState, check: boolean) {
  const log: string[] = [];
  const traces: Trace[] = [];
  const watcher = new Watcher();
  const asked: string[] = [];
  let state: EngineState | null = null;
  for (let now = 0; now < 160 && (state === null || state.status === 'open'); now += 1) {
    const pick = choices[now - 1] ?? { which: now, what: now > 150 ? 79 : now % 3 === 0 ? 3 : 2, size: 1 };
    const event: RunEvent = state ? eventOf(pick, state, asked) : testStart;
    const before = check ? JSON.stringify(state) : '';
    const step = go(plan, state, event, now, tables);
    if (check) {
      expect(JSON.stringify(state)).toBe(before);
      checkState(step.state);
      watcher.hear(event, step);
    }
    for (const command of step.commands) if ('ref' in command && isWait(command)) asked.push(command.ref);
    state = between(step.state);
    traces.push(...step.traces);
    log.push(JSON.stringify([event, step]));
  }
  if (check) expect(state?.status).not.toBe('open');
  return { log, traces };
}

const runs = 400;
it('random forks, joins and containers x random events: total, the same each time, serialised or in place, sound at every moment, and at the end nothing is open', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(numbers, picks, (shape, choices) => {
      const plan = randomPlan(shape);
      const { log, traces } = play(plan, choices, advance, (state) => state, true);
      expect(play(plan, choices, advance, (state) => JSON.parse(JSON.stringify(state)) as EngineState, false).log).toEqual(log);
      expect(play(structuredClone(plan), choices, advanceInPlace, (state) => state, false).log).toEqual(log);
      for (const { nodeId, status, port } of traces) count(seen, `${nodeId.replace(/\d+$/, '')} ${status} ${port ?? ''}`);
    }),
    { numRuns: runs, endOnFailure: true },
  );
  // The generator is of use only while it comes to all of these.
  for (const way of [
    'join done next',
    'join done incomplete',
    'join done timeout',
    'join cancelled ',
    'try failed error',
    'try done next',
    'loop done limit',
    'each done done',
    'each cancelled ',
    'ask cancelled ',
    'callwf done next',
    'again done next',
  ])
    expect(seen.get(way) ?? 0, way).toBeGreaterThan(0);
}, 60_000);
const count = (seen: Map<string, number>, key: string): void => void seen.set(key, (seen.get(key) ?? 0) + 1);
