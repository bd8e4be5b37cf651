import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atMoment } from '../expression/date-text.ts';
import { evaluateExpression } from '../expression/expression.ts';
import type { ValueType } from '../graph/node-spec.ts';
import { planFormat } from '../graph/plan.ts';
import { type Comparison, comparisonSpec, comparisons, spanUnits } from './comparisons.ts';
import type { Condition, ConditionGroup, ConditionRow, Operand } from './condition.ts';
import { readCondition } from './read-condition.ts';
import { writeCondition } from './write-condition.ts';

const fields = {
  text: ['ask.text', 'trigger["the text"]'],
  number: ['ask.number'],
  day: ['run.startedAt'],
  yesNo: ['check.ok'],
  list: ['pile.items'],
  contact: ['contact'],
} as const;
const types: Readonly<Record<string, ValueType>> = {
  'ask.text': 'string',
  'trigger["the text"]': 'string',
  'ask.number': 'double',
  'run.startedAt': 'string',
  'check.ok': 'bool',
  'pile.items': 'list<string>',
};
const typeOf = (path: string) => types[path];

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
const textValue = fc.oneof(
  { weight: 5, arbitrary: word.map((text): Operand => ({ text })) },
  { weight: 1, arbitrary: fc.constant<Operand>({ path: 'note.value' }) },
);
const number = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((one) => Math.round(one * 100) / 100),
  )
  .map((one): Operand => ({ number: one === 0 ? 0 : one }));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((at): Operand => ({ text: at.toISOString().slice(0, 10) }));
const unit = fc.constantFrom(...spanUnits).map((text): Operand => ({ text }));
const values: Readonly<Record<string, fc.Arbitrary<Operand[]>>> = {
  nothing: fc.constant([]),
  text: fc.tuple(textValue),
  pattern: fc.tuple(textValue),
  texts: fc.array(
    word.map((text): Operand => ({ text })),
    { minLength: 1, maxLength: 4 },
  ),
  number: fc.tuple(number),
  numbers: fc.tuple(number, number),
  day: fc.tuple(day),
  days: fc.tuple(day, day),
  span: fc.tuple(number, unit),
  group: fc.tuple(word.map((text): Operand => ({ text }))),
  tag: fc.tuple(word.map((text): Operand => ({ text }))),
};

const row: fc.Arbitrary<ConditionRow> = fc
  .constantFrom(...(Object.keys(comparisons) as Comparison[]))
  .chain((test) => {
    const spec = comparisonSpec(test);
    return fc.record({
      kind: fc.constant<'row'>('row'),
      field: fc.constantFrom<string>(...fields[spec.kind]),
      test: fc.constant(test),
      values: values[spec.asks] ?? fc.constant<Operand[]>([]),
      exact: spec.exact ? fc.boolean() : fc.constant(false),
      loose: spec.kind === 'contact' ? fc.constant(false) : fc.boolean(),
    });
  })
  .map((one) => (one.loose && (one.test === 'empty' || one.test === 'notEmpty') ? { ...one, exact: false } : one));

const group = (join: 'and' | 'or'): fc.Arbitrary<ConditionGroup> =>
  fc.record({ kind: fc.constant<'group'>('group'), join: fc.constant(join), items: fc.array(row, { minLength: 2, maxLength: 4 }) });
const condition: fc.Arbitrary<Condition> = fc.constantFrom('and' as const, 'or' as const).chain((join) =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: row }, { weight: 1, arbitrary: group(join === 'and' ? 'or' : 'and') }), {
      minLength: 2,
      maxLength: 5,
    })
    .map((items) => ({ join, items })),
);

test('rows become text and the same rows again', () => {
  fc.assert(
    fc.property(condition, (rows) => {
      expect(readCondition(writeCondition(rows), typeOf)).toEqual(rows);
    }),
    { numRuns: 400 },
  );
});

const leaf = fc.oneof(
  row.map((one) => writeCondition({ join: 'and', items: [one] })),
  fc.constantFrom(
    'check.ok',
    '!check.ok',
    'upper(ask.text) == "YES"',
    '(1 + ask.number) * 2 > 3',
    '[1, 2].filter(x, x > ask.number).size() > 0',
    '(check.ok ? 1 : 2) == 2',
    'has(contact.fields.age)',
    'ask.text in ["a", "b"]',
  ),
);
const text = fc.letrec<{ any: string; joined: string }>((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, leaf, tie('joined')),
  joined: fc
    .tuple(fc.array(tie('any'), { minLength: 2, maxLength: 3 }), fc.constantFrom(' && ', ' || ', '||'))
    .map(([parts, sign]) => parts.map((part) => `(${part})`).join(sign)),
})).any;

test('any text becomes rows and a text that says the same', () => {
  fc.assert(
    fc.property(text, (source) => {
      const rows = readCondition(source, typeOf);
      expect(rows).not.toBeNull();
      const written = writeCondition(rows as Condition);
      expect(readCondition(written, typeOf)).toEqual(rows);
      expect(resultOf(written)).toEqual(resultOf(source));
    }),
    { numRuns: 300 },
  );
});
const plan = { format: planFormat, engine: 1, nodes: {} } as const;
const scope = {
  ask: { text: ' Yes ', number: 12 },
  trigger: { 'the text': 'ja' },
  note: { value: 'YES' },
  check: { ok: true },
  pile: { items: ['a', 'b'] },
  run: { startedAt: '2026-03-14T10:00:00Z', timeZone: 'Europe/Stockholm' },
  contact: { groups: ['Home care'], tags: ['VIP'], fields: {} },
};
function resultOf(source: string): unknown {
  const found = atMoment(Date.parse('2026-03-15T12:00:00Z'), () => evaluateExpression(plan, source, scope));
  return found.ok ? found.value : 'failed';
}
