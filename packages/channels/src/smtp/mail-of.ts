import { type ContentOf, type email, mailId } from '@signalbox/domain';
import type { SendMailOptions } from 'nodemailer';
import type { OutboundMessage } from '../contract/messages.ts';
import type { SmtpConfig } from './config.ts';
import { returnPath } from './return-path.ts';

/** A message as a mail. Addresses are parsed and a subject is one line before they come here; the composer folds and encodes what is left. */
export function mailOf(
  { senderName, replyTo, bounces }: Pick<SmtpConfig, 'senderName' | 'replyTo' | 'bounces'>,
  { messageId, from, to, content }: OutboundMessage<ContentOf<typeof email>>,
): SendMailOptions {
  const { subject, text, html, thread } = content;
  const answered = thread.at(-1);
  return {
    messageId: mailId(messageId, from),
    from: { name: senderName, address: from },
    to: { name: '', address: to },
    envelope: { from: bounces ? returnPath(from, messageId) : from, to: [to] },
    ...(replyTo === '' ? {} : { replyTo: { name: '', address: replyTo } }),
    ...{ subject, text },
    ...(html === null ? {} : { html }),
    ...(answered === undefined ? {} : { inReplyTo: answered, references: [...thread] }),
    // Machines do not answer machines.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
