import { defineCard } from '../../contract/define-card.ts';
import { questionPorts } from '../../shared/question/question-ports.ts';
import { spanWords } from '../../shared/span-words.ts';

export const card = defineCard({
  type: 'msg.waitForReply',
  version: 2,
  kind: 'effect',
  group: 'message',
  needsText: () => true,
  waits: true,
  title: 'Wait for answer',
  help: 'Waits for the next message of the person who started the workflow.',
  icon: 'clock',
  synonyms: ['reply', 'answer', 'listen', 'pause'],
  ports: (input) => questionPorts(input, []),
  summary: ({ timeout }: { timeout?: unknown }, t) =>
    timeout ? t('steps.reply.fromIn', { span: spanWords(t, timeout) }) : t('steps.reply.from'),
});
