import { errorFacts } from '@signalbox/domain';
import { compile, type NodeSpec, safeParseGraph, tellIssues } from '@signalbox/flow';
import { errorWords, wordsFor } from '@signalbox/words';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixturesOf } from './fixtures-of.ts';
import { fixtureGraph, startSpec } from './memory/fixture-graph.ts';
import { givenOf } from './memory/fixture-world.ts';
import { catalogue } from './registry.gen.ts';

// Whatever an import or a half-typed draft makes of a workflow: a plan or words for it, never a failure of the compiler.

const all = new Map<string, NodeSpec>([...catalogue, ['test.start', startSpec]]);
const whole = [...catalogue.values()].flatMap((spec) =>
  spec.kind === 'trigger' ? [] : fixturesOf(spec.type).map((fixture) => fixtureGraph(spec, fixture, givenOf(fixture))),
);
const odd: unknown[] = [
  ...[
    '',
    '  ',
    'x',
    '{{',
    '{{ }}',
    '{{ a.b }}',
    '{{ trigger.text + 1 }}',
    'constructor',
    '__proto__',
    'error',
    'it',
    'a && ',
    '1u',
    '\ud800\u0000',
  ],
  ...[0, -1, 1e308, Number.NaN, null, true, undefined, 'x'.repeat(5000)],
  ...[
    [],
    [null],
    [{}],
    [[]],
    {},
    { port: 5 },
    [{ port: 'constructor', title: 'x' }],
    { amount: -1, unit: 'x' },
    { __proto__: null, constructor: 1 },
  ],
];

/** A copy in which some values are others, fields are gone, and lists have a line twice. */
function spoilt(value: unknown, next: (below: number) => number, depth = 0): unknown {
  if (depth > 0 && next(12) === 0) return odd[next(odd.length)];
  if (Array.isArray(value)) {
    const list = value.map((item) => spoilt(item, next, depth + 1));
    return next(8) === 0 ? [...list, ...list.slice(-1)] : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(() => next(20) !== 0);
  return Object.fromEntries(entries.map(([name, item]) => [name, spoilt(item, next, depth + 1)]));
}

const en = wordsFor('en');

test('a spoilt workflow is refused in words', () => {
  let compiled = 0;
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), fc.array(fc.nat(), { minLength: 20, maxLength: 400 }), (which, choices) => {
      let at = 0;
      // Past the end of the choices nothing is spoilt any more.
      const next = (below: number): number => {
        const choice = choices[at] ?? below - 1;
        at += 1;
        return choice % below;
      };
      const parsed = safeParseGraph(spoilt(whole[which], next));
      if (!parsed.ok) {
        expect(errorWords(en, errorFacts(parsed.error))).toMatch(/^\p{Lu}/u);
        return;
      }
      const { plan, issues } = compile(parsed.graph, all);
      compiled += 1;
      expect(plan === null).toBe(issues.some((issue) => issue.severity === 'error'));
      const ids = new Set(parsed.graph.nodes.map((node) => node.id));
      for (const { code, message, nodeId, position } of tellIssues(en, issues)) {
        expect(code).toMatch(/^[a-z]+\.[a-z_]+$/);
        expect(message).toMatch(/^\S[\s\S]*[.?]$/u);
        expect(message).not.toMatch(/\bundefined\b|\[object/);
        expect(nodeId === null || ids.has(nodeId)).toBe(true);
        if (position) expect(position.to).toBeGreaterThanOrEqual(position.from);
      }
    }),
    { numRuns: 500, endOnFailure: true },
  );
  expect(compiled).toBeGreaterThan(100);
});
