import { effectItems } from '@signalbox/testkit/nodes';
import { describe, expect, it } from 'vitest';
import type { EffectContext, EffectResult } from '../../contract/effect-context.ts';
import { memoryEffectContext } from '../../memory/memory-contexts.ts';
import { memoryWorld } from '../../memory/memory-world.ts';
import { node } from './node.ts';
import { run } from './run.ts';

const now = Date.parse('2026-03-02T08:30:00.000Z');
const settings = (more: Record<string, unknown> = {}) => node.input.parse({ key: 'shop', limit: 3, per: 'minute', ...more });
const context = (world = memoryWorld(), at = now, zone = 'UTC'): EffectContext => memoryEffectContext(world, at, zone);
const many = (count: number, more: Record<string, unknown> = {}) => effectItems(Array.from({ length: count }, () => settings(more)));
/** When each run goes on: HH:MM of its wait, or `now`. */
const times = (results: readonly EffectResult[]): string[] =>
  results.map((result) => {
    if ('wait' in result) return new Date(result.wait.dueAt ?? 0).toISOString().slice(11, 16);
    return 'port' in result ? result.port : 'error';
  });

describe('a place in the first window with room', () => {
  it('a batch fills window after window, in its order', async () => {
    expect(times(await run(many(8), context()))).toEqual(['ok', 'ok', 'ok', '08:31', '08:31', '08:31', '08:32', '08:32']);
  });
  it('later batches go on where the earlier ones stopped, and leave no gap', async () => {
    const world = memoryWorld();
    const all: string[] = [];
    for (let batch = 0; batch < 40; batch += 1) all.push(...times(await run(many(5), context(world))));
    const perWindow = new Map<string, number>();
    for (const time of all) perWindow.set(time, (perWindow.get(time) ?? 0) + 1);
    const counts = [...perWindow.values()];
    expect(counts.slice(0, -1).every((count) => count === 3)).toBe(true);
    expect([...perWindow.keys()]).toEqual(['ok', ...[...perWindow.keys()].slice(1).sort()]);
    expect(all.length).toBe(200);
  });
  it('asks the port a few times, not once per window', async () => {
    const world = memoryWorld();
    await run(many(900), context(world));
    let asked = 0;
    const counted = context(world);
    const { add } = counted.counters;
    counted.counters.add = (items) => {
      asked += 1;
      return add(items);
    };
    expect(times(await run(many(2), counted))).toEqual(['13:30', '13:30']);
    expect(asked).toBeLessThan(25);
  });
  it('keys have windows of their own', async () => {
    const items = effectItems([settings({ key: 'a', limit: 1 }), settings({ key: 'b', limit: 1 }), settings({ key: 'a', limit: 1 })]);
    expect(times(await run(items, context()))).toEqual(['ok', 'ok', '08:31']);
  });
  it('after its time a run goes on without being counted again', async () => {
    const world = memoryWorld();
    const items = effectItems([settings({ limit: 1 })], { answer: { kind: 'timeout', payload: {}, output: {} } });
    expect(times(await run(items, context(world)))).toEqual(['ok']);
    expect(world.counters.size).toBe(0);
  });
  it('who would wait too long takes no place', async () => {
    const world = memoryWorld();
    const longest = { amount: 1, unit: 'minutes' };
    expect(times(await run(many(8, { longest }), context(world)))).toEqual(['ok', 'ok', 'ok', '08:31', '08:31', '08:31', 'limit', 'limit']);
    expect(Math.max(...world.counters.values())).toBe(3);
    expect(times(await run(many(4, { mode: 'leave', key: 'other' }), context(world)))).toEqual(['ok', 'ok', 'ok', 'limit']);
  });
});

describe('the next day in Stockholm', () => {
  it.each([
    ['spring', '2026-03-28T23:30:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['autumn', '2026-10-24T22:30:00.000Z', '2026-10-25T23:00:00.000Z'],
  ])('%s', async (_name, at, expected) => {
    const [, result] = await run(many(2, { limit: 1, per: 'day' }), context(memoryWorld(), Date.parse(at), 'Europe/Stockholm'));
    expect(result).toMatchObject({ wait: { dueAt: Date.parse(expected), output: { goesAt: expected } } });
  });
});
