import { effectItems } from '@signalbox/testkit/nodes';
import { expect, test } from 'vitest';
import { memoryEffectContext } from '../../memory/memory-contexts.ts';
import { memoryWorld } from '../../memory/memory-world.ts';
import { run as unlock } from '../logic-unlock/run.ts';
import { node } from './node.ts';
import { run } from './run.ts';

const settings = (more: Record<string, unknown> = {}) => node.input.parse({ key: ' printer ', ...more });

test('of a batch the first holds the lock and the others queue in their order', async () => {
  const world = memoryWorld();
  const context = memoryEffectContext(world, 0);
  const items = effectItems([settings(), settings({ timeout: { amount: 5, unit: 'seconds' } }), settings()]);
  const results = await run(items, context);
  const keys = [{ kind: 'lock', key: 'lock|printer' }];
  expect(results).toEqual([
    { port: 'ok', output: { key: 'printer' } },
    { wait: { keys, dueAt: 5000, output: { key: 'printer' } } },
    { wait: { keys, dueAt: null, output: { key: 'printer' } } },
  ]);
  await unlock(effectItems([{ key: 'printer' }]), context);
  expect(world.locks.get('lock|printer')).toBe('run 2');
});

test('who waits no longer leaves the queue and is not given the lock', async () => {
  const world = memoryWorld();
  const context = memoryEffectContext(world, 0);
  const items = effectItems([settings(), settings(), settings()]);
  await run(items, context);
  const late = items.slice(1, 2).map((item) => ({ ...item, answer: { kind: 'timeout', payload: {}, output: {} } }));
  expect(await run(late, context)).toEqual([{ port: 'timeout', output: { key: 'printer' } }]);
  await unlock(effectItems([{ key: 'printer' }]), context);
  expect(world.locks.get('lock|printer')).toBe('run 3');
});

test('a lock that a run above holds, or stands in the queue for, is an error at once; other runs still queue', async () => {
  const world = memoryWorld();
  const context = memoryEffectContext(world, 0);
  const item = (runId: string, more: Record<string, unknown> = {}) => effectItems([settings(more)], { runId });
  const lock = async (runId: string, more?: Record<string, unknown>) => (await run(item(runId, more), context))[0];
  const refused = { error: { code: 'lock.held_above' } };
  expect(await lock('a')).toMatchObject({ port: 'ok' });
  expect(await lock('a/each.1.1/each.1.2')).toMatchObject(refused);
  expect(await lock('a/each.1.1', { mode: 'leave' })).toMatchObject({ port: 'busy' });
  expect(await lock('b')).toMatchObject({ wait: {} });
  expect(await lock('b/each.1.1')).toMatchObject(refused);
  expect(await lock('bc/each.1.1')).toMatchObject({ wait: {} });
});
