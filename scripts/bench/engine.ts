import { compile, runInMemory } from '@signalbox/flow';
import { catalogue, steering } from '@signalbox/nodes';
import { buildGraph } from '@signalbox/testkit';
import { printTable, quantile, round } from './measure.ts';

const seconds = 4;
const compiles = 15;

/** The engine alone, on one core: steps of pure nodes through the memory driver, and compiling a graph of a thousand steps. */
export default async function benchEngine(): Promise<Record<string, unknown>> {
  const stepsPerS = await measureSteps();
  const copiesPerS = measureCopies();
  const compileMs = measureCompile();
  const parseMs = measureParse();
  printTable('Engine on one core', [
    {
      what: 'steps in the memory driver, /s',
      value: stepsPerS,
      baseline: `${copiesPerS} JSON copies of 1 kB /s`,
      ratio: round(stepsPerS / copiesPerS, 2),
    },
    {
      what: 'compile 1,000 steps, ms',
      value: compileMs,
      baseline: `${parseMs} ms to parse its JSON ten times`,
      ratio: round(compileMs / parseMs, 2),
    },
  ]);
  return { memory_steps_per_s: stepsPerS, json_copies_per_s: copiesPerS, compile_1000_ms: compileMs };
}

/** Twenty rounds of four steps: an if, a switch, a value and a back-edge, as a menu or a retry loop has them. */
const mixed = buildGraph(
  {
    start: ['trigger.http'],
    count: ['data.set', { values: [{ name: 'n', value: '{{ default(next.n, 0.0) }}' }] }],
    enough: ['logic.if', { condition: 'count.n >= 20.0' }],
    kind: ['logic.switch', { cases: [{ port: 'even', title: '', when: 'count.n % 2.0 == 0.0' }], otherwise: '' }],
    next: ['data.set', { values: [{ name: 'n', value: '{{ count.n + 1.0 }}' }] }],
    end: ['flow.stop'],
  },
  ['start>count>enough', 'enough.no>kind', 'enough.yes>end', 'kind.even>next', 'kind.otherwise>next', 'next>count'],
);

async function measureSteps(): Promise<number> {
  const { plan, issues } = compile(mixed, catalogue);
  if (!plan) throw new Error(issues.map((issue) => issue.message).join('\n'));
  const run = () =>
    runInMemory({
      plan,
      tables: { steering },
      ports: { effect: () => Promise.reject(new Error('no effects here')), call: () => Promise.reject(new Error('no calls here')) },
      start: {
        triggerNodeId: 'start',
        payload: { body: {}, method: 'POST', headers: {}, query: {} },
        run: { id: 'run', accountTimeZone: 'UTC' },
      },
    });
  for (let i = 0; i < 50; i += 1) await run();
  let steps = 0;
  const began = performance.now();
  while (performance.now() - began < seconds * 1000) {
    const result = await run();
    if (result.status !== 'done') throw new Error(`the run ended as ${result.status}: ${result.error?.message ?? ''}`);
    steps += result.traces.length;
  }
  return Math.round(steps / ((performance.now() - began) / 1000));
}

function measureCopies(): number {
  const value = { text: 'x'.repeat(500), list: Array.from({ length: 40 }, (_, i) => ({ i })) };
  let copies = 0;
  const began = performance.now();
  while (performance.now() - began < 1000) {
    JSON.parse(JSON.stringify(value));
    copies += 1;
  }
  return copies;
}

/** Blocks of ten with a fork, templates and conditions, one after the other. */
function thousand() {
  const steps: Parameters<typeof buildGraph>[0] = { start: ['trigger.http'] };
  const tracks: string[] = [];
  let last = 'start';
  for (let block = 0; block < 100; block += 1) {
    const id = (name: string) => `${name}${block}`;
    const previous = block === 0 ? 'trigger.body' : `set${block - 1}.greeting`;
    steps[id('set')] = ['data.set', { values: [{ name: 'greeting', value: `Hello {{ ${previous} }}` }] }];
    steps[id('if')] = ['logic.if', { condition: `set${block}.greeting != ""` }];
    steps[id('tag')] = ['tag.add', { tag: 'Visitor' }];
    steps[id('find')] = ['contact.findOrCreate', { phone: '+46701740612', name: `{{ set${block}.greeting }}` }];
    steps[id('send')] = ['msg.send', { to: '{{ contact.phone }}', text: `{{ set${block}.greeting }} and {{ contact.name }}` }];
    steps[id('both')] = [
      'logic.parallel',
      {
        branches: [
          { port: 'a', title: 'A' },
          { port: 'b', title: 'B' },
        ],
      },
    ];
    steps[id('left')] = ['data.set', { values: [{ name: 'x', value: `{{ set${block}.greeting + "!" }}` }] }];
    steps[id('right')] = ['logic.wait', { mode: 'for', duration: { amount: 1, unit: 'hours' } }];
    steps[id('join')] = ['logic.join', { need: 'all' }];
    steps[id('show')] = ['data.set', { values: [{ name: 'y', value: `{{ left${block}.x }}` }] }];
    tracks.push(
      `${last}>${id('set')}>${id('if')}`,
      `${id('if')}.yes>${id('find')}>${id('send')}>${id('both')}`,
      `${id('if')}.no>${id('both')}`,
      `${id('both')}.a>${id('left')}>${id('join')}`,
      `${id('both')}.b>${id('right')}>${id('join')}>${id('show')}>${id('tag')}`,
    );
    last = id('tag');
  }
  return buildGraph(steps, tracks);
}

function measureCompile(): number {
  const graph = thousand();
  const took: number[] = [];
  for (let i = 0; i < compiles; i += 1) {
    const began = performance.now();
    const { plan, issues } = compile(graph, catalogue);
    took.push(performance.now() - began);
    if (!plan)
      throw new Error(
        issues
          .slice(0, 5)
          .map((issue) => `${issue.nodeId}: ${issue.message}`)
          .join('\n'),
      );
  }
  return quantile(took, 0.5);
}

function measureParse(): number {
  const text = JSON.stringify(thousand());
  const took: number[] = [];
  for (let i = 0; i < 10; i += 1) {
    const began = performance.now();
    for (let j = 0; j < 10; j += 1) JSON.parse(text);
    took.push(performance.now() - began);
  }
  return quantile(took, 0.5);
}
