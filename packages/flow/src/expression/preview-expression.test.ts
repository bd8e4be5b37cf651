import { expect, test } from 'vitest';
import { partBefore, previewExpression } from './preview-expression.ts';

const scope = { cold: { number: 14.5, text: '14,5 inside' }, contact: { name: 'Elin', fields: { house: 'Lake Street 4' } } };

test.each([
  ['contact.fields.house + ": " + string(cold.number)', { ok: true, value: 'Lake Street 4: 14.5' }],
  ['cold.number < 15 && cold.text.contains("inside")', { ok: true, value: true }],
  ['[1, 2, 3].map(n, n * 2)', { ok: true, value: [2, 4, 6] }],
  ['contact.age >= 75', { ok: false, missing: 'contact.age' }],
  ['visit.value', { ok: false, missing: 'visit.value' }],
])('%s', (source, expected) => expect(previewExpression(source, scope)).toEqual(expected));

test.each(['cold.', '1 +', 'int("four")'])('%s has no result, and says why', (source) => {
  const preview = previewExpression(source, scope);
  expect(preview).toMatchObject({ ok: false, error: { code: 'expression.failed' } });
});

test.each([
  ['contact.age >= 75 && te', 'contact.age >= 75'],
  ['a || b && te', 'a || b'],
  ['size(a || b) > te', null],
  ['contact.age', null],
])('before the caret in %s is %s', (source, part) => expect(partBefore(source, source.length)).toBe(part));
