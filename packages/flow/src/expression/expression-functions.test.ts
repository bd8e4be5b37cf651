import { wordsFor } from '@signalbox/words';
import { describe, expect, it, test } from 'vitest';
import { type Plan, planFormat } from '../graph/plan.ts';
import { celEnvironment } from './cel.ts';
import { evaluateExpression } from './expression.ts';
import { expressionFunctions, otherFunctions } from './expression-functions.ts';

const plan: Plan = { format: planFormat, engine: 1, nodes: {} };

describe.each(expressionFunctions.map((one) => [one.name, one] as const))('%s', (name, { example, result, of, takes }) => {
  it('gives in its example what is said', () => {
    expect(evaluateExpression(plan, example, {})).toEqual({ ok: true, value: result });
    expect(example).toContain(`${of ? '.' : ''}${name}(`);
  });
  it('has a line of help and words for what it takes, in every language', () => {
    for (const language of ['en', 'sv'] as const) {
      const t = wordsFor(language);
      for (const key of [`help.${name}`, ...takes.map((one) => `takes.${one.replace('?', '')}`), ...(of ? [`takes.${of}`] : [])])
        expect(t.find(`functions.${key}`), key).toBeTruthy();
    }
  });
});

test('every function of the language is shown, or left out on purpose', () => {
  const there = new Set(
    celEnvironment({ open: false })
      .getDefinitions()
      .functions.map(({ name }) => name),
  );
  const named = [...expressionFunctions.map(({ name }) => name), ...otherFunctions];
  expect([...there].filter((name) => !named.includes(name))).toEqual([]);
  expect(named.filter((name) => !there.has(name))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});
