import { describe, expect, it } from 'vitest';
import type { Plan } from '../graph/plan.ts';
import { celEnvironment, checkTypes } from './cel.ts';
import { evaluateExpression } from './expression.ts';

const plan: Plan = { format: 1, engine: 1, nodes: {} };
const env = celEnvironment({ open: false });
env.registerVariable({
  name: 't',
  schema: { n: 'double', s: 'string', b: 'bool', l: 'list', ls: 'list<string>', ld: 'list<double>', m: 'map', ms: 'map<string, string>' },
});
const scope = { t: { n: 2, s: 'ab', b: true, l: [1, 2], ls: ['a'], ld: [1, 2.5], m: { a: 1 }, ms: { a: 'x' } } };
const check = (source: string) => checkTypes(env, source);
const run = (source: string) => evaluateExpression(plan, source, scope);

// Spans of time and bytes are values of the expression language that cannot be kept; the compiler refuses them as results.
const keepable = (types: readonly string[]): boolean => !types.some((type) => /Duration|bytes/.test(type));

describe('what the checker takes, a run can work out', () => {
  const operands = [
    ...['1', '2.0', '-1', 't.n', 'size(t.ls)', '"a"', 't.s', 'true', 't.b', 'null', '[1]', '[1.0]', '[1, 2.5]', '["a"]', '[]', '[t.n]'],
    ...[
      't.l',
      't.ls',
      't.ld',
      't.m',
      't.ms',
      '{"a": 1}',
      '(t.b ? 1 : t.n)',
      '(t.b ? 1 : 2.5)',
      'default(t.n, 1)',
      '(1 + t.n)',
      'double("3")',
    ],
    ...['timestamp("2026-01-01T00:00:00Z")', 'duration("1h")'],
  ];
  it.each(['+', '-', '*', '/', '%', '==', '!=', '<', '>=', 'in', '&&', '||'])('%s between all kinds of values', (operator) => {
    const surprises: string[] = [];
    let taken = 0;
    for (const left of operands)
      for (const right of operands) {
        const source = `${left} ${operator} ${right}`;
        const checked = check(source);
        if ('error' in checked || !keepable(checked.types)) continue;
        taken += 1;
        const result = run(source);
        if (!result.ok) surprises.push(`${source}: ${result.error.message}`);
      }
    expect(surprises).toEqual([]);
    expect(taken).toBeGreaterThan(3);
  });
  it.each<[string, unknown]>([
    ['1.0 in [1]', true],
    ['1 in [1.0]', true],
    ['t.n in [1, 2]', true],
    ['2 in [t.n]', true],
    ['size(t.ls) in t.ld', true],
    ['double("1") in [1]', true],
    ['[1] == [1.0]', true],
    ['t.ld + [1]', [1, 2.5, 1]],
    ['t.b ? 1 : 2.5', 1],
    ['t.b ? t.n : 0', 2],
    ['t.b ? 1 : t.b ? 2 : t.n', 1],
    ['number(t.n, t.n)', '2.00'],
    ['number(default(t.n, 0), 1)', '2.0'],
    ['date(timestamp("2026-03-01T09:05:00Z"), "HH:mm")', '09:05'],
    ['size(t.s) == t.n', true],
    ['5 - 3.0', 2],
  ])('%s', (source, value) => {
    expect(check(source)).not.toHaveProperty('error');
    expect(run(source)).toEqual({ ok: true, value });
  });
  it.each(['t.s.substring(0, 1 + t.n)', 't.b ? 1 : "x"', 't.b ? size(t.ls) : t.n', '{"a": 1.0} == {"a": 1}', 't.ls[t.n]', 't.s + 1'])(
    '%s is refused',
    (source) => expect(check(source)).toHaveProperty('error'),
  );
  it('a default() has to make sense with its value and with its fallback', () => {
    expect(check('default(t.n, 0) + 1')).toEqual({ types: ['double'] });
    expect(check('default(t.n, "none")')).toEqual({ types: ['double', 'string'] });
    expect(check('default(t.n, "") + 1')).toHaveProperty('error');
    expect(check('default(t.m.x, "") + 1')).toHaveProperty('error');
    expect(check('default(t.n, "a") + default(t.n, "b")')).toHaveProperty('error');
    expect(check('string(default(t.n, 0)) + default(t.s, "b")')).toEqual({ types: ['string'] });
  });
});
