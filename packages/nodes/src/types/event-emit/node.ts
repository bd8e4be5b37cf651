import { isHouseEvent } from '@signalbox/domain';
import { eventName, namedValues, reason, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    name: eventName({ title: 'Event', placeholder: 'order.paid' }).refine((name) => !isHouseEvent(name), reason('ownEvents')),
    key: template({
      title: 'About',
      help: 'Which order, which person ... Empty when the event is about nothing in particular.',
      max: 500,
      optional: true,
      placeholder: '{{ trigger.body.orderId }}',
    }).default(''),
    values: namedValues({ title: 'Values', help: 'What the other side can read.' }).default([]),
  }),
  output: z.object({ name: z.string(), key: z.string() }),
});
