import { describe, expect, test } from 'vitest';
import { editInHoles, editReads, renaming } from './rename-reads.ts';

const names = new Map([
  ['request1', 'request2'],
  ['ask', 'ask2'],
  ['please', 'please7'],
]);

describe('an expression', () => {
  test.each([
    ['request1', 'request2'],
    ['request1.body', 'request2.body'],
    ['request1["body"]["ask"]', 'request2["body"]["ask"]'],
    ["request1['status'] >= 400 && ask.value != 'ask.value'", "request2['status'] >= 400 && ask2.value != 'ask.value'"],
    ['"ask.value" + ask.value', '"ask.value" + ask2.value'],
    ['"Åsa 😀" + ask.value + request1.body', '"Åsa 😀" + ask2.value + request2.body'],
    ['has(ask.value) ? ask.value : default(request1.body.ask, "ask")', 'has(ask2.value) ? ask2.value : default(request2.body.ask, "ask")'],
    ['request1.body.map(ask, ask.value)', 'request2.body.map(ask, ask.value)'],
    ['request1.body.filter(one, one.id == ask.value)', 'request2.body.filter(one, one.id == ask2.value)'],
    ['{"ask": ask.value}', '{"ask": ask2.value}'],
    ['[ask.value, trigger.ask.value, contact.fields["ask"]]', '[ask2.value, trigger.ask.value, contact.fields["ask"]]'],
    ['trigger.list[ask.value]', 'trigger.list[ask2.value]'],
    ['upper(ask.value) + ask.value.upper()', 'upper(ask2.value) + ask2.value.upper()'],
    ['(ask).value', '(ask2).value'],
    ['!(ask.value in request1.body) || -ask.n < 0', '!(ask2.value in request2.body) || -ask2.n < 0'],
    ['request10.body + asks.value', 'request10.body + asks.value'],
    ['r"ask.\\d" + ask.value', 'r"ask.\\d" + ask2.value'],
    ['ask.value +', 'ask.value +'],
    ['', ''],
  ])('%s', (source, expected) => expect(editReads(source, renaming(names))).toBe(expected));
});

describe('a text with holes', () => {
  test.each([
    ['https://request1.example.com/orders', 'https://request1.example.com/orders'],
    ['https://{{ request1.body.host }}.request1.example.com/ask.value', 'https://{{ request2.body.host }}.request1.example.com/ask.value'],
    ['If you please. Or ask. Now', 'If you please. Or ask. Now'],
    ['{{ask.value}}{{  request1["body"] }}', '{{ask2.value}}{{  request2["body"] }}'],
    ['{{ "}} ask.value" + ask.value }} ask.value', '{{ "}} ask.value" + ask2.value }} ask.value'],
    ['{"ask": "{{ ask.value }}", "request1.body": 1}', '{"ask": "{{ ask2.value }}", "request1.body": 1}'],
    ['Hi {{ ask.value', 'Hi {{ ask.value'],
    ['{{ ask. }} {{ ask.value }}', '{{ ask. }} {{ ask2.value }}'],
  ])('%s', (text, expected) => expect(editInHoles(text, renaming(names))).toBe(expected));
});

test('names that change places do so', () => {
  const turned = new Map([
    ['a', 'b'],
    ['b', 'a'],
  ]);
  expect(editReads('a.x + b.x + a.b', renaming(turned))).toBe('b.x + a.x + b.b');
});

test('a whole read can be said in other words, with what is read of it behind', () => {
  const whole = ({ root, path, to }: { root: string; path: string[]; to: number }) =>
    root === 'ask' ? { to, text: ['trigger.askValue', ...path.slice(1)].join('.') } : null;
  expect(editReads('ask.value.size() + ask.value.first + "ask.value" + other.ask', whole)).toBe(
    'trigger.askValue.size() + trigger.askValue.first + "ask.value" + other.ask',
  );
  expect(editInHoles('ask.value {{ ask["value"].first }}', whole)).toBe('ask.value {{ trigger.askValue.first }}');
});
