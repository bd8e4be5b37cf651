import { messageMark, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { filesField } from '../../shared/files-field.ts';
import { linksField } from '../../shared/link-fields.ts';
import { subjectField } from '../../shared/recipient-fields.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    text: template({ title: 'Text', channel: messageMark, lines: 4, max: 2000 }),
    subject: subjectField,
    files: filesField({
      help: 'Go along with an e-mail: a value that is a file or a list of files, such as {{ trigger.files }}. Text messages leave them out.',
    }),
    links: linksField,
  }),
  output: z.object({ messageId: z.string(), parts: z.number(), to: z.string() }),
});
