import { effectItems } from '@signalbox/testkit/nodes';
import { expect, test } from 'vitest';
import { memoryEffectContext } from '../../memory/memory-contexts.ts';
import { memoryWorld } from '../../memory/memory-world.ts';
import { node } from './node.ts';
import { run } from './run.ts';

const now = Date.parse('2026-03-02T08:30:00.000Z');
const settings = (item: unknown, more: Record<string, unknown> = {}) => ({ ...node.input.parse({ key: 'orders', ...more }), item });

test('the first of a batch collects, the last that fits wakes it, and it goes on with all', async () => {
  const world = memoryWorld();
  const context = memoryEffectContext(world, now);
  const inputs = [1, 2, 3].map((item) => settings(item, { max: 3 }));
  const results = await run(effectItems(inputs), context);
  expect(results[0]).toMatchObject({ wait: { keys: [{ kind: 'digest', key: 'workflow|it|orders' }], dueAt: now + 600_000 } });
  expect(results.slice(1)).toEqual([
    { port: 'collected', output: { count: 2 } },
    { port: 'collected', output: { count: 3 } },
  ]);
  expect(world.events).toEqual([{ kind: 'digest', key: 'workflow|it|orders', payload: {} }]);
  const woken = effectItems(inputs.slice(0, 1), { answer: { kind: 'digest', payload: {}, output: {} } });
  expect(await run(woken, context)).toEqual([{ port: 'flushed', output: { items: [1, 2, 3], count: 3, leftOut: 0 } }]);
  const [next] = await run(effectItems([settings(4)]), context);
  expect(next).toMatchObject({ wait: {} });
});

test('keys and steps collect apart', async () => {
  const world = memoryWorld();
  const context = memoryEffectContext(world, now);
  const results = await run(effectItems([settings(1), settings(2, { key: 'other' })]), context);
  expect(results).toMatchObject([{ wait: {} }, { wait: {} }]);
  const [elsewhere] = await run(effectItems([settings(3)], { nodeId: 'another' }), context);
  expect(elsewhere).toMatchObject({ wait: {} });
});

test('more than a step can hold is left out and counted', async () => {
  const context = memoryEffectContext(memoryWorld(), now);
  const inputs = Array.from({ length: 20 }, (_, index) => settings(`${index}${'x'.repeat(998)}`));
  await run(effectItems(inputs), context);
  const [result] = await run(effectItems(inputs.slice(0, 1), { answer: { kind: 'timeout', payload: {}, output: {} } }), context);
  expect(result).toMatchObject({ output: { count: 20, leftOut: 5 } });
});
