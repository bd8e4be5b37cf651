import { messageMark, template, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { channelNames } from '../../shared/channel-names.ts';
import { phoneField } from '../../shared/phone-field.ts';

export const node = defineNode({
  type: 'msg.send',
  kind: 'effect',
  group: 'message',
  title: 'Send text',
  help: 'Sends a text message to a phone number.',
  icon: 'send',
  synonyms: [...channelNames, 'message', 'notify'],
  input: z.object({
    text: template({ title: 'Text', channel: messageMark, lines: 4, max: 2000 }),
    to: phoneField({ title: 'To', help: 'A phone number; the contact of the run if nothing else is said.' }).default('{{ contact.phone }}'),
    from: text({
      title: 'From',
      help: 'One of your numbers. Empty means the first one.',
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
    { name: 'to no phone number', input: { text: 'Hi', to: '{{ "nobody" }}' }, port: 'error' },
  ],
});
