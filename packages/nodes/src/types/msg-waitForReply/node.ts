import { duration } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { replyPorts } from '../../shared/reply-answer.ts';
import { spanWords } from '../../shared/span-words.ts';

export const node = defineNode({
  type: 'msg.waitForReply',
  kind: 'effect',
  group: 'message',
  needsText: () => true,
  waits: true,
  title: 'Wait for answer',
  help: 'Waits for the next text message of the person who started the workflow.',
  icon: 'clock',
  synonyms: ['reply', 'answer', 'listen', 'pause'],
  input: z.object({ timeout: duration({ title: 'Wait for' }).default({ amount: 5, unit: 'minutes' }) }),
  output: z.object({ value: z.string(), text: z.string(), receivedAt: z.string() }),
  ports: (input) => replyPorts(input, []),
  summary: ({ timeout }, t) => (timeout ? t('steps.reply.fromIn', { span: spanWords(t, timeout) }) : t('steps.reply.from')),
  fixtures: [
    {
      name: 'answered',
      input: {},
      port: 'reply',
      event: { kind: 'reply', payload: { text: 'YES', receivedAt: '2026-03-01T09:00:00.000Z' } },
      output: { value: 'YES' },
    },
    { name: 'no answer', input: {}, port: 'timeout', event: { kind: 'timeout', payload: {} } },
    { name: 'not started by a text', input: {}, port: 'error', event: { kind: 'noOrigin', payload: {} } },
  ],
});
