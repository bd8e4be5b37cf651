import { messageMark, text as ownAddress, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { linksField } from '../../shared/link-fields.ts';
import { answerValue, isQuestion, questionFields, questionOutput, questionUpgrades } from '../../shared/question/question-fields.ts';
import { recipientField, subjectField } from '../../shared/recipient-fields.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  upgrades: questionUpgrades,
  input: z
    .object({
      text: template({ title: 'Text', channel: messageMark, lines: 4, max: 2000, missing: 'question' }),
      to: recipientField({
        title: 'To',
        help: 'A phone number or an e-mail address; the phone of the contact of the run if nothing else is said.',
      }).default('{{ contact.phone }}'),
      subject: subjectField,
      from: ownAddress({
        title: 'From',
        help: 'One of your addresses. Empty means the one that was written to, else the first one that can send it.',
        ui: 'ownAddress',
        optional: true,
        max: 100,
      }).default(''),
      ...questionFields,
      links: linksField,
    })
    .superRefine(isQuestion({ sends: true })),
  output: z.object({ ...questionOutput, messageId: z.string(), parts: z.number(), to: z.string() }),
  outputFields: answerValue,
});
