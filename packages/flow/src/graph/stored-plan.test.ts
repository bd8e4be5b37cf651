import { expect, it } from 'vitest';
import { testPlan } from '../testing/test-plan.ts';
import { fromStoredPlan, type StoredPlan } from './stored-plan.ts';

it('a plan of a release that called effects steps is the plan of today', () => {
  const plan = testPlan({ s: ['start'], a: ['step'], c: ['call', { url: 'x' }], q: ['if', { condition: 'true' }] }, ['s>a>c>q']);
  const old = JSON.parse(JSON.stringify(plan).replaceAll('"kind":"effect"', '"kind":"step"')) as StoredPlan;
  expect(old.nodes.a?.kind).toBe('step');
  expect(fromStoredPlan(old)).toEqual(plan);
  expect(fromStoredPlan(plan)).toEqual(plan);
});
