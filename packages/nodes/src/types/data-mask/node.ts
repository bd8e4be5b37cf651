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
});
