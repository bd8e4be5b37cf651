import { expect, test } from 'vitest';
import type { KnownValue } from './complete-expression.ts';
import { fixExpression } from './fix-expression.ts';

const value = (path: string, title: string, kind: KnownValue['kind']): KnownValue => ({ path, title, from: 'A step', kind });
const values = [
  value('cold.number', 'Temperature', 'double'),
  value('cold.text', 'Text as written', 'string'),
  value('hours.open', 'Is open', 'bool'),
  value('each.items', 'Items', 'list<string>'),
  value('contact.name', 'Name', 'string'),
];
const fixed = (source: string) => fixExpression(source, values);

test.each([
  ['cold.text = cold2', 'cold.text == "cold2"', ['equals', 'quotes']],
  ['cold.text == very cold inside', 'cold.text == "very cold inside"', ['quotes']],
  ['cold.text = Lake Street 4 && hours.open', 'cold.text == "Lake Street 4" && hours.open', ['equals', 'quotes']],
  ['cold.text == “cold”', 'cold.text == "cold"', ['straightQuotes']],
  ['cold.text == "cold', 'cold.text == "cold"', ['closeQuote']],
  ['size(cold.text', 'size(cold.text)', ['closeBracket']],
  ['temprature > 5', 'cold.number > 5', ['unknownValue']],
  ['Temperature > 5 && cold.text = ja2', 'cold.number > 5 && cold.text == "ja2"', ['unknownValue', 'equals', 'quotes']],
  ['cold.nubmer > 5', 'cold.number > 5', ['unknownValue']],
  ['contact.nam', 'contact.name', ['unknownValue']],
  ['cold.number > 5 and cold.number < 9', 'cold.number > 5 && cold.number < 9', ['word']],
  ['not hours.open', '! hours.open', ['word']],
  ['cold.number är 5', 'cold.number == 5', ['word']],
  ['hours.open = yes', 'hours.open == true', ['equals', 'word']],
  ['cold.number <> 5', 'cold.number != 5', ['sign']],
  ['cold.number => 5 & hours.open', 'cold.number >= 5 && hours.open', ['sign']],
  ['cold.number > 14,5', 'cold.number > 14.5', ['comma']],
  ['cold.number == "14,5"', 'cold.number == 14.5', ['textAsNumber']],
  ['cold.text > 14', 'double(cold.text) > 14', ['textAsNumber']],
  ['cold.text == 14', 'cold.text == "14"', ['numberAsText']],
  ['uper(contact.name)', 'upper(contact.name)', ['unknownFunction']],
  ['len(contact.name) > 3', 'size(contact.name) > 3', ['unknownFunction']],
])('%s becomes %s', (source, expected, reasons) => {
  const fix = fixed(source);
  expect(fix?.source).toBe(expected);
  expect(fix?.reasons.map(({ why }) => why)).toEqual(reasons);
  // What is mended needs no more mending.
  expect(fixed(expected)).toBeNull();
});

test.each([
  'cold.number > 5',
  'cold.text == "a = b"',
  'each.items.exists(person, person == "Maja")',
  'default(contact.name, "")',
  'contact.fields.house + ": " + string(cold.number)',
  'date(run.startedAt, "YYYY-MM-DD")',
  'number(14, 5)',
  'size(cold.text) > 14',
  'cold.number in [1, 2]',
  'hours.open ? "a" : "b"',
  'int(cold.number) == 5',
  '"a" + ',
  'size(',
  'nobody.name',
  '',
])('%s stays', (source) => expect(fixed(source)).toBeNull());

test('says what it is about, and where it stands', () => {
  expect(fixed('temprature > 5')).toMatchObject({
    reasons: [{ why: 'unknownValue', name: 'temprature', title: 'Temperature' }],
    spans: [{ from: 0, to: 10 }],
  });
});
