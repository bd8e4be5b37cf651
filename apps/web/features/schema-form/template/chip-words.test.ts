import { emptyGraph } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { createDraftStore } from '../../builder/draft/draft-store.ts';
import { chipWords, spokenChip } from './chip-words.ts';

const en = wordsFor('en');

const store = createDraftStore(emptyGraph());
store.getState().add('trigger.sms');
store.getState().add('msg.sendAndWait', { after: { id: 'sms1', port: 'next' } });
store.getState().patch('sendAndWait1', { title: 'Ask the guests' });
const { graph } = store.getState().history;

test.each([
  ['trigger.rest', 'What started it', 'Text after the keyword'],
  ['contact.fields.city', 'Contact', 'City'],
  ['sendAndWait1.text', 'Ask the guests', 'Text of the answer'],
  ['sendAndWait1.list[0].name', 'Ask the guests', 'List › 0 › Name'],
  ['nobody.name', null, 'nobody.name'],
  ['contact', null, 'contact'],
  ['size(trigger.text) > 3', null, 'size(trigger.text) > 3'],
  ['toString.name', null, 'toString.name'],
  ['', null, ''],
])('%s', (expr, source, name) => expect(chipWords(en, expr, graph)).toEqual({ source, name }));

test('a chip is spoken in one go, with what is wrong', () => {
  expect(spokenChip(en, { source: 'Contact', name: 'name' }, null)).toBe('Value name of Contact');
  expect(spokenChip(en, { source: null, name: 'nobody.name' }, 'There is no such value.')).toBe(
    'Value nobody.name. There is no such value.',
  );
  expect(spokenChip(en, { source: null, name: '' }, null)).toBe('Value not chosen');
});

test('in Swedish', () => {
  const sv = wordsFor('sv');
  expect(chipWords(sv, 'trigger.rest', graph)).toEqual({ source: 'Starten', name: 'Text efter nyckelordet' });
  expect(spokenChip(sv, { source: 'Kontakt', name: 'name' }, null)).toBe('Värdet name från Kontakt');
  expect(spokenChip(sv, { source: null, name: '' }, null)).toBe('Inget värde valt');
});
