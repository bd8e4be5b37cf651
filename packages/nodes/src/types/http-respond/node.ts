import { headerRows, value, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    status: wholeNumber({ title: 'Status', min: 200, most: 599 }).default(200),
    headers: headerRows({ title: 'Headers' }).default([]),
    body: value({
      title: 'Body',
      help: 'A text, or a single value such as {{ trigger.body }}, which is sent as JSON.',
      max: 8000,
    }).prefault(''),
  }),
  output: z.object({ sent: z.boolean() }),
});
