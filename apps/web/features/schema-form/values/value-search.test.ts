import { expect, test } from 'vitest';
import { valuesLike } from './value-search.ts';

const values = [
  { path: 'trigger.text', type: 'text', from: 'What started it' },
  { path: 'ask1.contactName', type: 'text', from: 'Ask the guests (ask1)' },
  { path: 'contact.name', type: 'text', from: 'Contact' },
  { path: 'run.id', type: 'text', from: 'This run' },
];
const found = (typed: string) => valuesLike(values, typed).map((value) => value.path);

test('nothing typed lists all, in their order', () => expect(found('')).toEqual(values.map((value) => value.path)));
test('a path that begins with it comes first', () => expect(found('contact')).toEqual(['contact.name', 'ask1.contactName']));
test('every word has to fit, whatever its case and wherever it stands', () => {
  expect(found('GUESTS name')).toEqual(['ask1.contactName']);
  expect(found('nothing like it')).toEqual([]);
});
