import type { ContentOf, email } from '@signalbox/domain';
import type { SendMailOptions } from 'nodemailer';
import type { OutboundMessage } from '../contract/messages.ts';

/** The files of a message with their bytes; a picture that the HTML shows (`cid:` and its id) stands in it. null = one is not kept any more. */
export async function attachmentsOf({
  content: { files, html },
  readFile,
}: OutboundMessage<ContentOf<typeof email>>): Promise<NonNullable<SendMailOptions['attachments']> | null> {
  const attachments: NonNullable<SendMailOptions['attachments']> = [];
  for (const { id, name, contentType } of files) {
    const file = id === null ? null : await readFile?.(id);
    if (!file) return null;
    const isShown = html?.includes(`cid:${id}`) === true;
    attachments.push({
      ...{ filename: name, contentType, content: Buffer.from(file.bytes) },
      ...(isShown ? { cid: String(id), contentDisposition: 'inline' } : {}),
    });
  }
  return attachments;
}
