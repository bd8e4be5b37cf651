import { expect, test } from 'vitest';
import { wordsFor } from '../words-for.ts';
import { valueTitle } from './value-title.ts';

const [en, sv] = [wordsFor('en'), wordsFor('sv')];

test.each([
  ['text', 'trigger.sms', 'Text as written'],
  ['text', 'data.format', 'Text'],
  ['error.message', 'http.request', 'Why it failed'],
  ['status', 'http.request', 'Status code'],
  ['roomNumber', '', 'Room number'],
  ['room_number', '', 'Room number'],
  ['VAT', '', 'VAT'],
  ['fields.city', '', 'City'],
  ['values.roomNumber', 'human.task', 'Values › Room number'],
  ['items.0.name', '', 'Items › 0 › Name'],
])('%s of %s is %s', (path, type, title) => expect(valueTitle(en, path.split('.'), type)).toBe(title));

test('in Swedish', () => expect(valueTitle(sv, ['text'], 'trigger.sms')).toBe('Texten som den skrevs'));

test('as a value of a sentence', () =>
  expect(en('issues.value.unknown', { value: { titleOf: 'trigger.text', type: 'trigger.sms' } })).toBe(
    'There is no value Text as written. Choose one from the list of values.',
  ));
