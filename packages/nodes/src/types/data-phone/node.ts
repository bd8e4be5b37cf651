import { reason, text, value } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'data.phone',
  kind: 'steer',
  group: 'data',
  title: 'Check phone number',
  help: 'Reads a phone number however it is written: its international form, its country and its kind.',
  icon: 'phone',
  synonyms: ['e.164', 'mobile', 'landline', 'country', 'validate', 'number', 'parse'],
  input: z.object({
    number: value({ title: 'Number', placeholder: '{{ trigger.rest }}', max: 500 }).refine((typed) => typed !== '', reason('empty')),
    country: text({ title: 'Country of national numbers', help: 'Two letters, such as SE or DE.', ui: 'country', max: 2 })
      .refine((country) => /^[A-Z]{2}$/.test(country), reason('country'))
      .default('SE'),
  }),
  output: z.object({
    phone: z.string(),
    national: z.string(),
    international: z.string(),
    country: z.string(),
    countryCode: z.string(),
    kind: z.enum(['mobile', 'fixed', 'fixedOrMobile', 'service', 'unknown']),
    given: z.string(),
  }),
  ports: [
    { name: 'next', title: 'Phone number', line: 'main' },
    { name: 'invalid', title: 'No phone number', line: 'main', sets: ['given'] },
  ],
  summary: ({ number = '' }) => number,
  fixtures: [
    {
      name: 'a national mobile number',
      input: { number: '070-174 06 12' },
      port: 'next',
      output: {
        phone: '+46701740612',
        national: '070-174 06 12',
        international: '+46 70 174 06 12',
        country: 'SE',
        countryCode: '46',
        kind: 'mobile',
        given: '070-174 06 12',
      },
    },
    { name: 'with country code', input: { number: '{{ trigger.from }}' }, port: 'next', output: { phone: '+46701740612' } },
    {
      name: 'written with two zeros',
      input: { number: '0046 8 123 456 78' },
      port: 'next',
      output: { phone: '+46812345678', kind: 'fixed' },
    },
    {
      name: 'of another country',
      input: { number: '030 901820', country: 'DE' },
      port: 'next',
      output: { phone: '+4930901820', country: 'DE', kind: 'fixed' },
    },
    { name: 'a text', input: { number: '{{ trigger.text }}' }, port: 'invalid', output: { given: 'Hello you' } },
    { name: 'too short', input: { number: '071' }, port: 'invalid', output: { given: '071' } },
    { name: 'a number nobody has', input: { number: '+46000000000' }, port: 'invalid', output: { given: '+46000000000' } },
    { name: 'a group of values', input: { number: '{{ trigger.body }}' }, port: 'error' },
    { name: 'a country that is none', input: { number: '071', country: 'XX' }, port: 'error' },
  ],
});
