import { duration, messageMark, template, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { channelNames } from '../../shared/channel-names.ts';
import { phoneField } from '../../shared/phone-field.ts';
import { replyPorts } from '../../shared/reply-answer.ts';
import { spanWords } from '../../shared/span-words.ts';

export const node = defineNode({
  type: 'msg.sendAndWait',
  kind: 'effect',
  group: 'message',
  waits: true,
  title: 'Send and wait for answer',
  help: 'Sends a text message and waits until that person answers or the time is over.',
  icon: 'message-circle-question',
  synonyms: [...channelNames, 'ask', 'question', 'reply'],
  input: z.object({
    text: template({ title: 'Text', channel: messageMark, lines: 4, max: 2000 }),
    to: phoneField({ title: 'To', help: 'A phone number; the contact of the run if nothing else is said.' }).default('{{ contact.phone }}'),
    from: text({
      title: 'From',
      help: 'One of your numbers. Empty means the number that was written to, else the first one.',
      ui: 'ownAddress',
      optional: true,
      max: 100,
    }).default(''),
    timeout: duration({ title: 'Wait for' }).default({ amount: 5, unit: 'minutes' }),
  }),
  output: z.object({
    value: z.string(),
    text: z.string(),
    receivedAt: z.string(),
    messageId: z.string(),
    parts: z.number(),
    to: z.string(),
  }),
  ports: (input) => replyPorts(input, ['messageId', 'parts', 'to']),
  summary: ({ text = '', timeout }, t) => text || t('steps.reply.waits', { span: spanWords(t, timeout) }),
  fixtures: [
    {
      name: 'answered',
      input: { text: 'Is it warm enough? Answer YES or NO.' },
      port: 'reply',
      event: { kind: 'reply', payload: { text: ' Yes ', receivedAt: '2026-03-01T09:00:00.000Z' } },
      output: { value: 'Yes', text: ' Yes ' },
    },
    {
      name: 'no answer',
      input: { text: 'Still there?', timeout: { amount: 1, unit: 'minutes' } },
      port: 'timeout',
      event: { kind: 'timeout', payload: {} },
    },
    { name: 'to no phone number', input: { text: 'Hi', to: '{{ "nobody" }}' }, port: 'error' },
  ],
});
