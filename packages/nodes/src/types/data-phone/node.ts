import { reason, text, value } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
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
});
