import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Plan } from '../graph/plan.ts';
import { runInMemory } from '../memory/memory-driver.ts';
import type { MemoryPorts } from '../memory/memory-run.ts';
import { Tape } from '../testing/random-graphs.ts';
import { testSteering } from '../testing/test-nodes.ts';
import { testPlan, testStart } from '../testing/test-plan.ts';
import type { StartEvent, Trace } from './engine-types.ts';
import { openForks } from './open-forks.ts';
import { resumeValues, standsInFork } from './resume-values.ts';

/** Steps in rows, on branches that come together (or end before), in tries, in one another. */
function branchedPlan(tape: Tape): Plan {
  const nodes: Parameters<typeof testPlan>[0] = { s: ['start'] };
  const tracks: string[] = [];
  const add = (type: string, input: object, more: object, within: string | undefined): string => {
    const id = `${type}${Object.keys(nodes).length}`;
    nodes[id] = [type, { ...input }, { ...more, ...(within === undefined ? {} : { within }) }];
    return id;
  };
  /** Leads on from a way out; returns the last one. */
  function row(from: string, within: string | undefined, depth: number): string {
    let out = from;
    for (let length = 1 + tape.next(3); length > 0; length -= 1) out = part(out, within, depth);
    return out;
  }
  function part(from: string, within: string | undefined, depth: number): string {
    const kind = depth > 2 ? 0 : tape.next(5);
    if (kind < 3) {
      const id = add('step', {}, {}, within);
      tracks.push(`${from}>${id}`);
      return id;
    }
    if (kind === 3) {
      const id = add('try', {}, {}, within);
      tracks.push(`${from}>${id}`);
      row(`${id}.do`, id, depth + 1);
      return id;
    }
    const ports = ['one', 'two', 'three'].slice(0, 2 + tape.next(2));
    const fork = add('fork', { take: ports.join() }, {}, within);
    tracks.push(`${from}>${fork}`);
    const ends = ports.map((port) => row(`${fork}.${port}`, within, depth + 1));
    const join = add(
      'join',
      { need: tape.pick(['all', 'all', 'any', '2']), others: tape.pick(['stop', 'goOn']) },
      { joins: [fork] },
      within,
    );
    tracks.push(...ends.filter((_, at) => at === 0 || tape.next(6) > 0).map((end) => `${end}>${join}`));
    tracks.push(`${join}.incomplete>${add('step', {}, {}, within)}`);
    return join;
  }
  row('s', undefined, 0);
  return testPlan(nodes, tracks);
}

/** Every step answers at once, but for the one that fails: the so manieth that is asked. */
function outside(failing: number): MemoryPorts {
  let asked = 0;
  return {
    effect({ nodeId }) {
      asked += 1;
      return { result: asked === failing ? { error } : { port: 'next', output: { id: nodeId } } };
    },
    call: () => ({ error }),
  };
}
const error = { code: 'test.no', message: 'No.' };
const play = (plan: Plan, failing: number, from?: StartEvent['from']) =>
  runInMemory({ plan, tables: { steering: testSteering }, ports: outside(failing), start: { ...testStart, ...(from ? { from } : {}) } });
const left = (traces: readonly Trace[]): string[] =>
  traces.flatMap(({ nodeId, port, output }) => (port === null ? [] : `${nodeId} ${port} ${JSON.stringify(output)}`));
/** Branches that were put back come to the join in another order. */
const sorted = (lines: string[]): string[] =>
  lines.map((line) => line.replace(/"arrived":\[(.*?)\]/, (_, ports: string) => `"arrived":[${ports.split(',').sort().join()}]`)).sort();

it('a run that goes on at a branch does in the end what it would have done without the failure', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.noBias(fc.nat(999)), { minLength: 20, maxLength: 80, size: 'max' }), async (numbers) => {
      const plan = branchedPlan(new Tape(numbers));
      const whole = await play(plan, 0);
      for (let failing = 1; failing <= Math.min(whole.traces.length, 15); failing += 1) {
        const broken = await play(plan, failing);
        const nodeId = broken.error?.nodeId ?? '';
        const forks = standsInFork(plan, nodeId) ? openForks(plan, broken.traces, nodeId) : null;
        if (broken.status !== 'failed' || !forks || forks.length === 0) continue;
        compared += 1;
        const rest = await play(plan, 0, { nodeId, values: resumeValues(plan, broken.traces, nodeId), forks });
        expect(sorted([...left(broken.traces), ...left(rest.traces)]), JSON.stringify([plan, nodeId, forks])).toEqual(
          sorted(left(whole.traces)),
        );
        expect(rest.status).toBe(whole.status);
      }
    }),
    { numRuns: 1000, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(100);
}, 60_000);
