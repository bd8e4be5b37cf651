import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { answerValue, isQuestion, questionFields, questionOutput, questionUpgrades } from '../../shared/question/question-fields.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  upgrades: questionUpgrades,
  input: z.object(questionFields).superRefine(isQuestion({ sends: false })),
  output: z.object(questionOutput),
  outputFields: answerValue,
});
