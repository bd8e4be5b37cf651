import { columns, expression, namedValues, reason, toggle } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z
    .object({
      list: expression('list', { title: 'List', placeholder: 'orders.body.rows' }),
      fields: columns({
        title: 'Fields',
        help: 'From: a field of the item such as address.city, # for its position, or a text with fields in braces such as {first} {last}.',
      }).default([]),
      constants: namedValues({ title: 'Same for every item', help: 'Values of the run that each new item gets.' }).default([]),
      keep: toggle({ title: 'Keep the other fields of the item' }).default(false),
    })
    .refine(({ fields, constants, keep }) => fields.length + constants.length > 0 || keep, {
      path: ['fields'],
      ...reason('noField'),
    }),
  output: z.object({ items: z.array(z.record(z.string(), z.unknown())), count: z.number() }),
});
