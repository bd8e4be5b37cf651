import { keywords, text, toggle } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  bringsText: true,
  input: z.object({
    to: text({
      title: 'Mailbox',
      help: 'One of your mailboxes. Empty means all of them.',
      ui: 'ownAddress',
      optional: true,
      max: 100,
    }).default(''),
    subject: keywords({ title: 'Words in the subject', help: 'One of them has to stand there. Empty means every subject.' }).default([]),
    from: text({
      title: 'From',
      help: 'An address, or a part of one with * for the rest, such as *@example.com. Empty means everybody.',
      optional: true,
      max: 320,
    }).default(''),
    withFiles: toggle({ title: 'Only with a file' }).default(false),
    proven: toggle({
      title: 'Only from a proven sender',
      help: 'The domain of the sender says that the mail is its own (DMARC). Anybody can write another address into a mail.',
    }).default(false),
  }),
  output: z.object({
    from: z.string(),
    to: z.string(),
    cc: z.array(z.string()),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    files: z.array(z.object({ name: z.string(), contentType: z.string(), sizeBytes: z.number(), id: z.string() })),
    auth: z.object({ spf: z.string(), dkim: z.string(), dmarc: z.string() }),
  }),
  bind: ({ to }) => ({ kind: 'email', keys: ['*'], sourceId: to || null, config: {} }),
});
