import { wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { saidHoles, saidReads } from './said-reads.ts';

const en = wordsFor('en');

test.each([
  ['trigger.text == "a.b"', 'Text == "a.b"'],
  ['contact.name', 'Name'],
  ['size(ask1.text) > 3 && ask1.text.contains("x")', 'size(Text) > 3 && Text.contains("x")'],
  ['contact.fields.roomNumber', 'Room number'],
  ['item > 14.5', 'item > 14.5'],
  ['', ''],
])('%s reads %s', (source, said) => expect(saidReads(en, source)).toBe(said));

test('holes lose their braces, words and what cannot be read stay', () => {
  expect(saidHoles(en, 'Hi {{ contact.name }}, see https://a.b.c')).toBe('Hi ‹Name›, see https://a.b.c');
  expect(saidHoles(en, 'Hi {{ contact.name')).toBe('Hi {{ contact.name');
});
