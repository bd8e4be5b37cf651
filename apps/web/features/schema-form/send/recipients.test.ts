import { describe, expect, test } from 'vitest';
import { type Recipient, recipientsOf, settingsOf, typedRecipient, withRecipient } from './recipients.ts';

const contact: Recipient = { kind: 'contact' };
const group: Recipient = { kind: 'group', name: 'Lake Street' };
const number: Recipient = { kind: 'address', address: '+46701740612' };
const list: Recipient = { kind: 'list', addresses: ['+46701740612', 'maja@example.com'] };
const value: Recipient = { kind: 'value', text: '{{ trigger.from }}' };

describe('chips and settings are the same thing', () => {
  test.each<[string, Recipient[], string]>([
    ['the contact', [contact], 'contact'],
    ['one number', [number], 'address'],
    ['one value', [value], 'address'],
    ['a group', [group], 'people'],
    ['a list', [list], 'people'],
    ['all kinds', [group, contact, number, list, value], 'people'],
    ['nobody', [], 'address'],
  ])('%s', (_, recipients, who) => {
    const settings = settingsOf(recipients);
    expect(settings.who).toBe(who);
    expect(recipientsOf({ ...settings })).toEqual(recipients);
  });

  test('a value alone may be a list', () => {
    expect(settingsOf([value], true)).toMatchObject({ who: 'people', people: '{{ trigger.from }}' });
    expect(recipientsOf({ ...settingsOf([value], true) })).toEqual([value]);
  });

  test('drafts that are half typed are read, too', () => {
    expect(recipientsOf({})).toEqual([contact]);
    expect(recipientsOf({ who: 'people', groups: [null, { name: 7 }], people: null })).toEqual([{ kind: 'group', name: '' }]);
  });
});

test('what is typed is an address, what is pasted a list, and nobody is there twice', () => {
  expect(typedRecipient(' +46 70 174 06 12 ')).toEqual({ kind: 'address', address: '+46 70 174 06 12' });
  expect(typedRecipient('+46701740612\nmaja@example.com;')).toEqual(list);
  expect(typedRecipient(' \n')).toBeNull();
  expect(withRecipient([group], group)).toEqual([group]);
});
