import { expect, test } from 'vitest';
import { startSteps } from './start-steps.ts';

const operator = { checked: null, addresses: [], load: { perMinute: [], measured: 0, health: null, usual: null } };
const done = (over: object | undefined) => startSteps(over && { ...operator, ...over }).flatMap(({ id, isDone }) => (isDone ? [id] : []));

test('each step is ticked as it is done; one that sends needs no check any more', () => {
  expect(done(undefined)).toEqual([]);
  expect(done({})).toEqual(['connect']);
  expect(done({ checked: { at: '', code: 'ECONNREFUSED' } })).toEqual(['connect']);
  expect(done({ checked: { at: '', code: null }, addresses: ['+46701740600'] })).toEqual(['connect', 'check', 'address']);
  expect(done({ addresses: ['Norrvik'], load: { ...operator.load, measured: 3 } })).toEqual(['connect', 'check', 'address', 'test']);
});
