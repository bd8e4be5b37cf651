import { expect, test } from 'vitest';
import { valuesLike } from './value-search.ts';

const value = (path: string, title: string, from: string) => ({ path, title, from, type: 'text', kind: 'string' as const, nodeId: null });
const values = [
  value('trigger.text', 'Text as written', 'What started it'),
  value('ask1.contactName', 'Name of the guest', 'Ask the guests'),
  value('contact.name', 'Name', 'Contact'),
  value('run.id', 'Id of the run', 'This run'),
];
const found = (typed: string) => valuesLike(values, typed).map((value) => value.path);

test('nothing typed lists all, in their order', () => expect(found('')).toEqual(values.map((value) => value.path)));
test('what begins with it comes first, by path and by title', () => {
  expect(found('contact')).toEqual(['contact.name', 'ask1.contactName']);
  expect(found('as written')).toEqual(['trigger.text']);
});
test('every word has to fit, whatever its case and wherever it stands', () => {
  expect(found('GUESTS name')).toEqual(['ask1.contactName']);
  expect(found('nothing like it')).toEqual([]);
});
