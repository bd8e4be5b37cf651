import { messageMark, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { channelNames } from '../../shared/channel-names.ts';
import { filesField } from '../../shared/files-field.ts';
import { linksField } from '../../shared/link-fields.ts';
import { subjectField } from '../../shared/recipient-fields.ts';

export const node = defineNode({
  type: 'msg.reply',
  kind: 'effect',
  group: 'message',
  needsText: () => true,
  title: 'Reply',
  help: 'Answers the text message or e-mail that started the workflow.',
  icon: 'message-square-reply',
  synonyms: [...channelNames, 'answer', 'respond'],
  input: z.object({
    text: template({ title: 'Text', channel: messageMark, lines: 4, max: 2000 }),
    subject: subjectField,
    files: filesField({
      help: 'Go along with an e-mail: a value that is a file or a list of files, such as {{ trigger.files }}. Text messages leave them out.',
    }),
    links: linksField,
  }),
  output: z.object({ messageId: z.string(), parts: z.number(), to: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ text = '' }) => text,
});
