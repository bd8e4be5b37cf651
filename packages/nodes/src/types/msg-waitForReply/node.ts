import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import {
  answerValue,
  isQuestion,
  questionFields,
  questionOutput,
  questionPorts,
  questionUpgrades,
} from '../../shared/question/question-fields.ts';
import { spanWords } from '../../shared/span-words.ts';

export const node = defineNode({
  type: 'msg.waitForReply',
  version: 2,
  upgrades: questionUpgrades,
  kind: 'effect',
  group: 'message',
  needsText: () => true,
  waits: true,
  title: 'Wait for answer',
  help: 'Waits for the next message of the person who started the workflow.',
  icon: 'clock',
  synonyms: ['reply', 'answer', 'listen', 'pause'],
  input: z.object(questionFields).superRefine(isQuestion({ sends: false })),
  output: z.object(questionOutput),
  outputFields: answerValue,
  ports: (input) => questionPorts(input, []),
  summary: ({ timeout }, t) => (timeout ? t('steps.reply.fromIn', { span: spanWords(t, timeout) }) : t('steps.reply.from')),
});
