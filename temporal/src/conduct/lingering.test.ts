import { describe, expect, test } from 'vitest';
import { createBell } from './bell.ts';
import { createLingering, type Lingerer } from './lingering.ts';
import { createTurns } from './turns.ts';

/** Somebody open; what is done to him is noted. */
function someone(conductorId: string, changes: Partial<Lingerer> = {}) {
  const heard: string[] = [];
  const one: Lingerer = {
    ...{ accountId: 1, conductorId, class: 2, hasRoom: () => true },
    ring: () => void heard.push('ring'),
    place: () => {},
    wake: () => void heard.push('wake'),
    leave: () => void heard.push('leave'),
    ...changes,
  };
  return { one, heard };
}

describe('the conductors that are open here', () => {
  test('one of each class is rung for an account', () => {
    const lingering = createLingering();
    const [first, second, alarm] = [someone('a'), someone('b'), someone('c', { class: 1 })];
    for (const { one } of [first, second, alarm]) lingering.add(one);
    expect(lingering.ring(1)).toBe(true);
    expect([first.heard, second.heard, alarm.heard]).toEqual([['ring'], [], ['ring']]);
    expect([lingering.ring(2), lingering.accounts(2), lingering.accounts(3)]).toEqual([false, [1], []]);
  });

  test('when the class is said, only one of that class is rung', () => {
    const lingering = createLingering();
    const [other, alarm] = [someone('a'), someone('b', { class: 1 })];
    for (const { one } of [other, alarm]) lingering.add(one);
    expect([lingering.ring(1, 1), lingering.ring(1, 3), other.heard, alarm.heard]).toEqual([true, false, [], ['ring']]);
  });

  test('one without room is not rung, and does not keep a dispatcher from claiming', () => {
    const lingering = createLingering();
    const full = someone('a', { hasRoom: () => false });
    lingering.add(full.one);
    expect([lingering.ring(1), lingering.accounts(2), full.heard]).toEqual([false, [], []]);
  });

  test('a wake reaches the conductor itself, until it is off', () => {
    const lingering = createLingering();
    const { one, heard } = someone('a', { hasRoom: () => false });
    const remove = lingering.add(one);
    expect([lingering.wake('a'), lingering.wake('b')]).toEqual([true, false]);
    remove();
    expect([lingering.wake('a'), heard]).toEqual([false, ['wake']]);
  });

  test('a second life of the same conductor makes the first one leave, whose end does not take the second off', () => {
    const lingering = createLingering();
    const [first, second] = [someone('a'), someone('a')];
    const remove = lingering.add(first.one);
    lingering.add(second.one);
    remove();
    expect([first.heard, lingering.wake('a'), second.heard]).toEqual([['leave'], true, ['wake']]);
  });

  test('where it is crowded nobody lingers; when the worker stops everybody leaves', () => {
    const lingering = createLingering();
    const all = Array.from({ length: 65 }, (_, n) => someone(`c${n}`));
    for (const { one } of all) lingering.add(one);
    expect(lingering.isCrowded()).toBe(true);
    lingering.close();
    expect([lingering.isClosed(), all.every(({ heard }) => heard.join() === 'leave')]).toEqual([true, true]);
  });
});

test('a bell that rings while nobody waits is heard by the next one who does', async () => {
  const bell = createBell();
  bell.ring();
  await bell.wait(60_000);
  expect([bell.heard(), bell.heard()]).toEqual([true, false]);
  const waited = bell.wait(60_000);
  bell.ring();
  await waited;
  expect(bell.heard()).toBe(true);
});

test('so many take their turn at a time, in the order they came', async () => {
  const turns = createTurns(1);
  const order: string[] = [];
  const say = (word: string) => () => Promise.resolve(void order.push(word));
  await Promise.all([
    turns(say('a')),
    turns(() => Promise.reject(new Error('b'))).catch((error: Error) => order.push(error.message)),
    turns(say('c')),
  ]);
  expect([...order].sort()).toEqual(['a', 'b', 'c']);
});
