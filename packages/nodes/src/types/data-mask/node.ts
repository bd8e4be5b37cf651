import { choice, value, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { needed } from '../../shared/values/needed.ts';
import { card, maskKinds } from './card.ts';

export const node = defineNode({
  ...card,
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
});
