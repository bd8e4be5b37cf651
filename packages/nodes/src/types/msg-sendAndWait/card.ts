import { defineCard } from '../../contract/define-card.ts';
import { channelNames } from '../../shared/channel-names.ts';
import { questionPorts } from '../../shared/question/question-ports.ts';
import { spanWords } from '../../shared/span-words.ts';

export const card = defineCard({
  type: 'msg.sendAndWait',
  version: 2,
  kind: 'effect',
  group: 'message',
  waits: true,
  title: 'Send and wait for answer',
  help: 'Sends a text message or an e-mail and waits until that person answers or the time is over.',
  icon: 'message-circle-question',
  synonyms: [...channelNames, 'ask', 'question', 'reply'],
  ports: (input) => questionPorts(input, ['messageId', 'parts', 'to']),
  summary: ({ text = '', timeout }: { text?: string | undefined; timeout?: unknown }, t) =>
    text || t('steps.reply.waits', { span: spanWords(t, timeout) }),
});
