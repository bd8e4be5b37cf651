import { blankRow, type ConditionRow } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { comparisonsFor, withField, withTest } from './comparison-list.ts';
import type { ConditionField } from './condition-fields.ts';
import { rowProblem } from './row-problem.ts';

const field = (kind: ConditionField['kind'], more: Partial<ConditionField> = {}): ConditionField => ({
  ...{ path: 'ask1.number', title: 'Temperature', under: 'How cold is it?', kind, loose: false, choices: [] },
  ...more,
});
const said = (row: ConditionRow, known: ConditionField | undefined, language: 'en' | 'sv' = 'en') =>
  rowProblem(wordsFor(language), row, { field: known, stepOf: () => 'How cold is it?', groups: ['Home care'], tags: [] });

test('what a row still needs is said in a sentence', () => {
  const number = withTest(withField(blankRow(), field('number')), 'below', field('number'));
  expect(said(blankRow(), undefined)).toEqual({ message: 'Choose a condition', isOpen: true });
  expect(said(number, field('number'))).toEqual({ message: 'Write a number.', isOpen: true });
  expect(said({ ...number, values: [{ text: 'twelve' }] }, field('number'))).toEqual({
    message: 'Temperature is a number. Write digits, for example 12.',
  });
  expect(said({ ...number, values: [{ text: 'tolv' }] }, field('number'), 'sv')?.message).toBe(
    'Temperature är ett tal. Skriv siffror, till exempel 12.',
  );
  expect(said({ ...number, values: [{ number: 12 }] }, field('number'))).toBeNull();
  expect(said(number, undefined)).toEqual({ message: 'The step How cold is it? is no longer before this one. Choose another value.' });
});
test('a group that there is not can be made on the spot', () => {
  const contact = field('contact', { path: 'contact', title: 'Contact' });
  const inGroup = withTest(withField(blankRow(), contact), 'inGroup', contact);
  expect(said({ ...inGroup, values: [{ text: 'Caretakers' }] }, contact)).toEqual({
    message: 'There is no group Caretakers. Create it or choose another.',
    create: { kind: 'group', name: 'Caretakers' },
  });
  expect(said({ ...inGroup, values: [{ text: 'home care' }] }, contact)).toBeNull();
});
test('comparisons by type; another field keeps what still makes sense', () => {
  expect(comparisonsFor(field('number'))).toEqual(['equal', 'notEqual', 'below', 'atMost', 'above', 'atLeast', 'between']);
  expect(comparisonsFor(field('day'))).toEqual(['on', 'before', 'after', 'betweenDays', 'inLast', 'inNext', 'empty', 'notEmpty']);
  const row = { ...withTest(withField(blankRow(), field('number')), 'below', field('number')), values: [{ number: 12 }] };
  expect(withField(row, field('number', { path: 'b' }))).toMatchObject({
    field: 'b',
    test: 'below',
    values: [{ number: 12 }],
    loose: false,
  });
  // A text may be no number: then it does not fit, and the run goes on.
  expect(withField(row, field('text', { path: 'c' }))).toMatchObject({ field: 'c', test: 'below', values: [{ number: 12 }], loose: true });
  expect(withField(row, field('yesNo', { path: 'd' }))).toMatchObject({ test: 'yes', values: [] });
});
