import { wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { saidHoles, saidReads } from './said-reads.ts';
import { stepTypesOf } from './step-types.ts';

const en = wordsFor('en');
const types = stepTypesOf([
  { id: 'start', type: 'trigger.manual' },
  { id: 'wait', type: 'msg.waitForReply' },
]);

test.each([
  ['trigger.text == "a.b"', 'Text == "a.b"'],
  ['contact.name', 'Name'],
  ['wait.value', 'Answer'],
  ['size(ask1.text) > 3 && ask1.text.contains("x")', 'size(Text) > 3 && Text.contains("x")'],
  ['contact.fields.roomNumber', 'Room number'],
  ['item > 14.5', 'item > 14.5'],
  ['', ''],
])('%s reads %s', (source, said) => expect(saidReads(en, source, types)).toBe(said));

test('holes lose their braces, words and what cannot be read stay', () => {
  expect(saidHoles(en, 'Hi {{ contact.name }}, see https://a.b.c', types)).toBe('Hi ‹Name›, see https://a.b.c');
  expect(saidHoles(en, 'Hi {{ contact.name', types)).toBe('Hi {{ contact.name');
});
