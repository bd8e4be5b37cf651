import { describe, expect, it, test } from 'vitest';
import { atMoment } from '../expression/date-text.ts';
import { evaluateExpression } from '../expression/expression.ts';
import { planFormat } from '../graph/plan.ts';
import type { Comparison } from './comparisons.ts';
import type { Condition, ConditionRow, Operand } from './condition.ts';
import { readCondition } from './read-condition.ts';
import { writeCondition } from './write-condition.ts';

const types = {
  'ask.text': 'string',
  'ask.number': 'double',
  'check.ok': 'bool',
  'pile.items': 'list<string>',
  'run.startedAt': 'string',
} as const;
const typeOf = (path: string) => types[path as keyof typeof types];
const row = (field: string, test: Comparison, values: (string | number)[] = [], more: Partial<ConditionRow> = {}): ConditionRow => ({
  kind: 'row',
  field,
  test,
  exact: false,
  loose: false,
  ...more,
  values: values.map((value): Operand => (typeof value === 'number' ? { number: value } : { text: value })),
});
const one = (item: ConditionRow): Condition => ({ join: 'and', items: [item] });
const scope = {
  ask: { text: ' Yes ', number: 12 },
  check: { ok: true },
  pile: { items: ['a', 'b'] },
  run: { startedAt: '2026-03-14T10:00:00Z', timeZone: 'Europe/Stockholm' },
  contact: { groups: ['Home care'], tags: ['VIP'], fields: { age: '75', visit: '2026-03-10', number: 5 } },
};
const now = Date.parse('2026-03-15T12:00:00Z');
const fits = (text: string): unknown => {
  const found = atMoment(now, () => evaluateExpression({ format: planFormat, engine: 1, nodes: {} }, text, scope));
  return found.ok ? found.value : found.error.code;
};

test.each<[ConditionRow, string, boolean]>([
  [row('ask.text', 'is', ['yes']), 'same(ask.text, "yes")', true],
  [row('ask.text', 'is', ['yes'], { exact: true }), 'ask.text == "yes"', false],
  [row('ask.text', 'isNot', ['YES']), '!same(ask.text, "YES")', false],
  [row('ask.text', 'isNot', ['YES'], { exact: true }), 'ask.text != "YES"', true],
  [row('ask.text', 'oneOf', ['ja', 'yes']), 'same(ask.text, ["ja", "yes"])', true],
  [row('ask.text', 'oneOf', ['ja', 'yes'], { exact: true }), 'ask.text in ["ja", "yes"]', false],
  [row('ask.text', 'notOneOf', ['ja', 'yes']), '!same(ask.text, ["ja", "yes"])', false],
  [row('ask.text', 'notOneOf', ['ja', 'yes'], { exact: true }), '!(ask.text in ["ja", "yes"])', true],
  [row('ask.text', 'contains', ['ES']), 'lower(ask.text).contains(lower("ES"))', true],
  [row('ask.text', 'contains', ['ES'], { exact: true }), 'ask.text.contains("ES")', false],
  [row('ask.text', 'notContains', ['ES']), '!lower(ask.text).contains(lower("ES"))', false],
  [row('ask.text', 'startsWith', ['y']), 'lower(trim(ask.text)).startsWith(lower("y"))', true],
  [row('ask.text', 'startsWith', ['Y'], { exact: true }), 'ask.text.startsWith("Y")', false],
  [row('ask.text', 'endsWith', ['S']), 'lower(trim(ask.text)).endsWith(lower("S"))', true],
  [row('ask.text', 'matches', ['y?s']), 'like(ask.text, "y?s")', true],
  [row('ask.text', 'matches', ['y*#']), 'like(ask.text, "y*#")', false],
  [row('ask.text', 'empty'), 'trim(ask.text) == ""', false],
  [row('ask.text', 'empty', [], { exact: true }), 'ask.text == ""', false],
  [row('ask.text', 'notEmpty'), 'trim(ask.text) != ""', true],
  [row('ask.number', 'equal', [12]), 'ask.number == 12', true],
  [row('ask.number', 'notEqual', [12]), 'ask.number != 12', false],
  [row('ask.number', 'below', [12.5]), 'ask.number < 12.5', true],
  [row('ask.number', 'atMost', [-3]), 'ask.number <= -3', false],
  [row('ask.number', 'above', [11]), 'ask.number > 11', true],
  [row('ask.number', 'atLeast', [12]), 'ask.number >= 12', true],
  [row('ask.number', 'between', [5, 35]), 'between(ask.number, 5, 35)', true],
  [row('run.startedAt', 'on', ['2026-03-14']), 'onDay(run.startedAt, "2026-03-14")', true],
  [row('run.startedAt', 'before', ['2026-03-14']), 'beforeDay(run.startedAt, "2026-03-14")', false],
  [row('run.startedAt', 'after', ['2026-03-13']), 'afterDay(run.startedAt, "2026-03-13")', true],
  [row('run.startedAt', 'after', ['2026-03-14 11:30']), 'afterDay(run.startedAt, "2026-03-14 11:30")', false],
  [row('run.startedAt', 'betweenDays', ['2026-03-14', '2026-03-14']), 'betweenDays(run.startedAt, "2026-03-14", "2026-03-14")', true],
  [row('run.startedAt', 'inLast', [2, 'days']), 'inLast(run.startedAt, 2, "days")', true],
  [row('run.startedAt', 'inLast', [2, 'hours']), 'inLast(run.startedAt, 2, "hours")', false],
  [row('run.startedAt', 'inNext', [1, 'weeks']), 'inNext(run.startedAt, 1, "weeks")', false],
  [row('check.ok', 'yes'), 'check.ok == true', true],
  [row('check.ok', 'no'), 'check.ok == false', false],
  [row('pile.items', 'holds', ['a']), '"a" in pile.items', true],
  [row('pile.items', 'holdsNot', ['a']), '!("a" in pile.items)', false],
  [row('pile.items', 'listEmpty'), 'size(pile.items) == 0', false],
  [row('pile.items', 'listNotEmpty'), 'size(pile.items) > 0', true],
  [row('contact', 'inGroup', ['Home care']), '"Home care" in contact.groups', true],
  [row('contact', 'notInGroup', ['Home care']), '!("Home care" in contact.groups)', false],
  [row('contact', 'hasTag', ['VIP']), '"VIP" in contact.tags', true],
  [row('contact', 'hasNotTag', ['VIP']), '!("VIP" in contact.tags)', false],
  // Values that may be missing or of another type never fail a run.
  [row('contact.fields.age', 'atLeast', [75], { loose: true }), 'default(double(contact.fields.age) >= 75, false)', true],
  [row('contact.fields.gone', 'atLeast', [75], { loose: true }), 'default(double(contact.fields.gone) >= 75, false)', false],
  [row('contact.fields.gone', 'isNot', ['x'], { loose: true }), 'default(!same(contact.fields.gone, "x"), true)', true],
  [row('contact.fields.gone', 'empty', [], { loose: true }), 'default(contact.fields.gone, "") == ""', true],
  [row('contact.fields.number', 'is', ['5'], { loose: true }), 'default(same(contact.fields.number, "5"), false)', true],
  [row('contact.fields.visit', 'inLast', [7, 'days'], { loose: true }), 'default(inLast(contact.fields.visit, 7, "days"), false)', true],
  [row('ask.text', 'below', [5], { loose: true }), 'default(double(ask.text) < 5, false)', false],
])('%j', (item, text, result) => {
  expect(writeCondition(one(item))).toBe(text);
  expect(readCondition(text, typeOf)).toEqual(one(item));
  expect(fits(text)).toBe(result);
});

describe('groups', () => {
  it('two levels come back', () => {
    const text = 'ask.number < 12 || (contact.age >= 75 && ask.number < 16)';
    const condition = readCondition(text, typeOf);
    expect(condition).toMatchObject({
      join: 'or',
      items: [{ test: 'below' }, { kind: 'group', join: 'and', items: [{ test: 'atLeast' }, { test: 'below' }] }],
    });
    expect(writeCondition(condition as Condition)).toBe(text);
  });
  it('brackets that say nothing go', () =>
    expect(readCondition('(check.ok && (ask.number < 3 && ask.number > 1))', typeOf)).toMatchObject({
      join: 'and',
      items: [{ test: 'yes' }, { test: 'below' }, { test: 'above' }],
    }));
  it('a group of one is its row', () =>
    expect(
      writeCondition({ join: 'and', items: [row('check.ok', 'yes'), { kind: 'group', join: 'or', items: [row('check.ok', 'no')] }] }),
    ).toBe('check.ok == true && check.ok == false'));
});

test.each([
  ['reports.filter(r, r.house == ask.text).size() >= 3', 'filtered'],
  ['(check.ok ? 1 : 2) == 2', 'chooses'],
  ['ask.number + 1 > 3', 'calculates'],
  ['upper(ask.text) == "YES"', 'function'],
  ['"yes" == ask.text', 'compares'],
])('%s stays text', (text, why) => {
  expect(readCondition(text, typeOf)).toMatchObject({ items: [{ kind: 'text', why }] });
  expect(readCondition(`check.ok && (${text})`, typeOf)).toMatchObject({ join: 'and', items: [{ test: 'yes' }, { kind: 'text', why }] });
});
test('a third level stays text, and what is around it comes back', () => {
  const text = 'check.ok || (ask.number < 3 && (ask.number > 1 || ask.text == "x"))';
  const condition = readCondition(text, typeOf) as Condition;
  expect(condition).toMatchObject({
    join: 'or',
    items: [{ test: 'yes' }, { kind: 'group', items: [{ test: 'below' }, { kind: 'text', why: 'deep' }] }],
  });
  expect(writeCondition(condition)).toBe('check.ok == true || (ask.number < 3 && (ask.number > 1 || ask.text == "x"))');
});
test('text that begins in brackets', () => {
  const text = '(ask.text + "x").size() > 2 && check.ok';
  const condition = readCondition(text, typeOf) as Condition;
  expect(readCondition(writeCondition(condition), typeOf)).toEqual(condition);
});
test('no expression', () => expect(readCondition('ask.number <', typeOf)).toBeNull());
test('nothing', () => expect(readCondition(' ')).toEqual({ join: 'and', items: [] }));
test('unfinished rows are kept, and no run carries them out', () => {
  for (const item of [
    row('ask.number', 'below', ['abc']),
    row('', 'is' as Comparison),
    row('ask.text', 'is', [], { exact: true }),
    { ...row('', 'is'), test: '' as const },
  ]) {
    const text = writeCondition(one(item));
    expect(readCondition(text, typeOf)).toEqual(one(item));
    expect(fits(text)).not.toBe(true);
  }
});
test('other values of the run on the right', () => {
  const text = 'ask.number == limit.value';
  expect(readCondition(text, typeOf)).toMatchObject({ items: [{ test: 'equal', values: [{ path: 'limit.value' }] }] });
  expect(readCondition('same(ask.text, trigger["the text"])', typeOf)).toMatchObject({
    items: [{ test: 'is', values: [{ path: 'trigger["the text"]' }] }],
  });
});
