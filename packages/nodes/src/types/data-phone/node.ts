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
});
