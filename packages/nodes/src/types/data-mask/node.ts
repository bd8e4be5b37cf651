import { choice, value, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { optionWords } from '../../shared/option-words.ts';
import { needed } from '../../shared/values/needed.ts';

export const maskKinds = {
  phone: 'Phone number',
  email: 'E-mail address',
  name: 'Name',
  number: 'Number, such as an account or card',
  text: 'Any text',
} as const;

export const node = defineNode({
  type: 'data.mask',
  kind: 'steer',
  group: 'data',
  title: 'Mask',
  help: 'Hides most of a phone number, e-mail address or name before others see it.',
  icon: 'eye-off',
  synonyms: ['hide', 'anonymise', 'privacy', 'redact', 'gdpr', 'stars'],
  input: needed(
    z.object({
      what: choice(maskKinds, { title: 'What it is' }).default('phone'),
      value: value({ title: 'Value', placeholder: '{{ contact.phone }}', max: 1000 }),
      keep: wholeNumber({
        title: 'Show the last',
        help: 'So many characters at the end stay readable.',
        min: 0,
        most: 20,
        when: { what: ['phone', 'number', 'text'] },
      }).default(4),
    }),
    'value',
  ),
  output: z.object({ text: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ what = 'phone', value = '' }, t) =>
    t('steps.pair', { what: optionWords(t, { path: 'data.mask.input.what', options: maskKinds, value: what }), value }),
  fixtures: [
    { name: 'a phone number', input: { value: '{{ contact.phone }}' }, port: 'next', output: { text: '+46*****0612' } },
    {
      name: 'an e-mail address',
      input: { what: 'email', value: 'maja.lind@example.com' },
      port: 'next',
      output: { text: 'm***@e***.com' },
    },
    { name: 'a name', input: { what: 'name', value: 'Maja Lind' }, port: 'next', output: { text: 'M*** L***' } },
    {
      name: 'a card number',
      input: { what: 'number', value: '4111 1111 1111 1234' },
      port: 'next',
      output: { text: '**** **** **** 1234' },
    },
    {
      name: 'a number that is no text',
      input: { what: 'number', value: '{{ trigger.body.age }}', keep: 1 },
      port: 'next',
      output: { text: '*1' },
    },
    { name: 'a text', input: { what: 'text', value: 'secret', keep: 2 }, port: 'next', output: { text: '****et' } },
    { name: 'too short to show anything', input: { what: 'text', value: 'abc', keep: 4 }, port: 'next', output: { text: '***' } },
    { name: 'no e-mail address', input: { what: 'email', value: 'maja' }, port: 'next', output: { text: '***' } },
    { name: 'nothing to mask', input: { value: '{{ trigger.body.nothing }}' }, port: 'error' },
    { name: 'a group of values', input: { value: '{{ trigger.body }}' }, port: 'error' },
  ],
});
