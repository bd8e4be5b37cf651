import { expect, test } from 'vitest';
import { holdMessages } from './held-messages.ts';

const named = (accountId: number, kind: number, ...names: string[]) => names.map((name) => ({ accountId, class: kind, name }));
function held() {
  const messages = holdMessages<{ accountId: number; class: number; name: string }>();
  return {
    ...messages,
    rest: () => {
      const names = [];
      for (let one = messages.next(); one; one = messages.next()) names.push(one.name);
      return names;
    },
  };
}

test('accounts take turns, and what comes later of one that is quiet does not wait behind a heap', () => {
  const messages = held();
  messages.add(named(1, 2, 'a', 'b', 'c', 'd'));
  messages.add(named(2, 2, 'x', 'y'));
  expect(messages.rest()).toEqual(['a', 'x', 'b', 'y', 'c', 'd']);
});

test('who was quiet goes before who sends all the time, with a few; after that they take turns again', () => {
  const messages = held();
  const many = (accountId: number, name: string, count: number) =>
    messages.add(named(accountId, 2, ...Array.from({ length: count }, () => name)));
  many(1, 'noisy', 50);
  for (let sent = 0; sent < 30; sent += 1) messages.next();
  many(2, 'quiet', 20);
  const order = messages.rest();
  expect(order.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'quiet'));
  expect(order.slice(10, 30).filter((name) => name === 'quiet')).toHaveLength(10);
});

test('alarms go first, large sends last', () => {
  const messages = held();
  messages.add([...named(1, 3, 'bulk'), ...named(1, 2, 'text'), ...named(2, 1, 'alarm')]);
  expect(messages.rest()).toEqual(['alarm', 'text', 'bulk']);
});

test('what is taken back is all of it', () => {
  const messages = holdMessages();
  messages.add([...named(1, 3, 'a'), ...named(2, 1, 'b')]);
  expect(messages.takeAll()).toHaveLength(2);
  expect([messages.size, messages.next()]).toEqual([0, undefined]);
});
