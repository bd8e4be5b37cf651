import { expect, test } from 'vitest';
import { createOutcomes } from './outcomes.ts';
import { createSubmits } from './submits.ts';

const submit = (text: string, userMessageReference = 1) => ({
  from: 'a',
  to: 'b',
  text,
  part: 1,
  parts: 1,
  ref: 'r',
  at: 0,
  userMessageReference,
});

test('the ring keeps the last ones, the count goes on', () => {
  const submits = createSubmits(3);
  for (const text of ['1', '2', '3', '4', '5']) submits.add(submit(text));
  expect(submits.list(0, 10).submits.map(({ no, text }) => `${no} ${text}`)).toEqual(['3 3', '4 4', '5 5']);
  expect(submits.list(3, 1)).toMatchObject({ submits: [{ no: 4 }], next: 4 });
  expect(submits.list(5, 10)).toEqual({ submits: [], next: 5 });
  expect(submits.count()).toEqual({ count: 5, duplicates: 0 });
});

test('the same words under the same reference are a duplicate, under another they are not', () => {
  const submits = createSubmits();
  for (const reference of [1, 1, 2]) submits.add(submit('Hello', reference));
  expect(submits.count()).toEqual({ count: 3, duplicates: 1 });
});

test('a script is used up, of a long text only once', () => {
  const outcomes = createOutcomes();
  outcomes.setDefault({ outcome: 'failed', times: 1 });
  outcomes.set('x', { outcome: 'throttled', times: 2 });
  expect(['x', 'x', 'x', 'y'].map((number) => outcomes.take(number, number === 'y').outcome)).toEqual([
    'throttled',
    'throttled',
    'failed',
    'failed',
  ]);
  expect(outcomes.take('y', true).outcome).toBe('delivered');
});
