import { describe, expect, it, test } from 'vitest';
import { runInMemory } from '../memory/memory-driver.ts';
import { testSteering } from '../testing/test-nodes.ts';
import { testPlan } from '../testing/test-plan.ts';
import { storable } from './storable.ts';

test('what a database keeps is given back as it is', () => {
  const value = { text: 'Åsa 👩‍🚒', list: [1, null, { deep: ['ok'] }] };
  expect(storable(value)).toBe(value);
});
test.each([
  ['a\u0000b', 'ab'],
  ['half \ud83d', 'half \ufffd'],
  [{ list: ['\udc00x'] }, { list: ['\ufffdx'] }],
  [{ 'na\u0000me': 1 }, { name: 1 }],
])('%j becomes %j', (value, kept) => expect(storable(value)).toEqual(kept));
test('values with a __proto__ of their own, and very deep ones', () => {
  expect(JSON.stringify(storable(JSON.parse('{"__proto__": "\\u0000x"}')))).toBe('{"__proto__":"x"}');
  const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
  expect(storable(deep)).toBe(deep);
});

describe('a run never holds a text that the database would refuse', () => {
  const plan = testPlan(
    { s: ['start'], v: ['set', { values: [{ name: 'a', value: '= trigger.text.substring(0, 1)' }] }], e: ['step', { text: '{{ v.a }}!' }] },
    ['s>v>e'],
  );
  it('cut inside an emoji, and out of the answer of a step', async () => {
    const run = await runInMemory({
      plan,
      tables: { steering: testSteering },
      ports: { effect: () => ({ result: { port: 'next', output: { id: 'x\u0000\udead' } } }), call: () => ({ port: 'next', output: {} }) },
      start: { triggerNodeId: 's', payload: { text: '😀' }, run: { id: 'r', accountTimeZone: 'UTC' } },
    });
    expect(run.state.frames[0].values).toMatchObject({ v: { a: '\ufffd' }, e: { id: 'x\ufffd' } });
    expect(run.commands[0]).toMatchObject({ kind: 'effect', input: { text: '\ufffd!' } });
  });
});
