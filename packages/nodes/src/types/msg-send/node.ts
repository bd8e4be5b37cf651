import { messageMark, template, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { channelNames } from '../../shared/channel-names.ts';
import { recipientField, subjectField } from '../../shared/recipient-fields.ts';

export const node = defineNode({
  type: 'msg.send',
  kind: 'effect',
  group: 'message',
  title: 'Send text',
  help: 'Sends a text message to a phone number, or an e-mail to an e-mail address.',
  icon: 'send',
  synonyms: [...channelNames, 'message', 'notify', 'mail'],
  input: z.object({
    text: template({ title: 'Text', channel: messageMark, lines: 4, max: 2000 }),
    to: recipientField({
      title: 'To',
      help: 'A phone number or an e-mail address; the phone of the contact of the run if nothing else is said.',
    }).default('{{ contact.phone }}'),
    subject: subjectField,
    from: text({
      title: 'From',
      help: 'One of your addresses. Empty means the first one that can send it.',
      ui: 'ownAddress',
      optional: true,
      max: 100,
    }).default(''),
  }),
  output: z.object({ messageId: z.string(), parts: z.number(), to: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ text = '' }) => text,
  fixtures: [
    {
      name: 'to the contact',
      input: { text: 'Hi {{ contact.name }}, we will call you' },
      port: 'next',
      output: { to: '+46701740612', parts: 1 },
    },
    {
      name: 'by e-mail',
      input: { text: 'Your order is ready.', to: 'maja@example.com', subject: 'Order {{ 12 }}' },
      port: 'next',
      output: { to: 'maja@example.com' },
    },
    { name: 'to nobody', input: { text: 'Hi', to: '{{ "nobody" }}' }, port: 'error' },
  ],
});
