import { contactField, value } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    field: contactField({ title: 'Field', help: 'One of the fields of contacts, by its key.' }),
    value: value({ title: 'Value', optional: true }).prefault(''),
  }),
  output: z.object({ field: z.string(), value: z.unknown() }),
});
