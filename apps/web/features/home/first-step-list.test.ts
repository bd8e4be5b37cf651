import { expect, test } from 'vitest';
import { firstSteps } from './first-step-list.ts';

const demo = { workflowId: 'wfl_demo', ownAddress: '71400' };
const nothing = { workflows: [], demo, runs: [], texts: [], providers: [{ addresses: ['71400'] }] };
const done = (known: Partial<Parameters<typeof firstSteps>[0]>) =>
  firstSteps({ ...nothing, ...known }).flatMap(({ id, isDone }) => (isDone ? [id] : []));

test('a new account has everything before it', () => {
  expect(done({})).toEqual([]);
});

test('the demo is no workflow of one’s own', () => {
  const live = { versionId: 'ver_1', number: 1, publishedAt: '' };
  expect(done({ workflows: [{ id: 'wfl_demo', live }], runs: [{ workflowId: 'wfl_demo' }], texts: [{ id: 'msg_1' }] })).toEqual(['try']);
  expect(done({ workflows: [{ id: 'wfl_1', live: null }] })).toEqual(['make']);
  expect(done({ workflows: [{ id: 'wfl_1', live }], runs: [{ workflowId: 'wfl_1' }] })).toEqual(['make', 'publish', 'run']);
});

test('a draft leads to itself', () => {
  expect(firstSteps({ ...nothing, workflows: [{ id: 'wfl_1', live: null }] }).find(({ id }) => id === 'publish')?.href).toBe(
    '/workflows/wfl_1',
  );
});

test('an operator is one that does not carry the practice number, the first of them too', () => {
  expect(done({ providers: [{ addresses: ['71400'] }, { addresses: [] }] })).toEqual(['channel']);
  expect(done({ demo: undefined, providers: [{ addresses: ['71400'] }] })).toEqual(['channel']);
});
