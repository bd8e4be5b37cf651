import { eventName, namedValues, reason, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'event.emit',
  kind: 'effect',
  group: 'flow',
  title: 'Send event',
  help: 'Tells other workflows that something happened: it starts those that begin with the event and wakes runs that wait for it.',
  icon: 'radio',
  synonyms: ['signal', 'publish', 'notify', 'broadcast', 'custom event'],
  input: z.object({
    name: eventName({ title: 'Event', placeholder: 'order.paid' }).refine((name) => !name.startsWith('run.'), reason('ownEvents')),
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
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ name = '', key = '' }) => `${name} ${key}`.trim(),
});
