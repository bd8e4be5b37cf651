import { type ContentOf, type email, mailId } from '@signalbox/domain';
import type { SendMailOptions } from 'nodemailer';
import type { OutboundMessage, ProviderSettings } from '../contract/messages.ts';
import type { SmtpConfig, SmtpSecrets } from './config.ts';
import { returnPath } from './return-path.ts';
import { unsubscribeUrl } from './unsubscribe.ts';

/** A message as a mail. Addresses are parsed and a subject is one line before they come here; the composer folds and encodes what is left. */
export function mailOf(
  settings: ProviderSettings<SmtpConfig, SmtpSecrets>,
  message: OutboundMessage<ContentOf<typeof email>>,
): SendMailOptions {
  const { senderName, bounces } = settings.config;
  const { messageId, from, to, content } = message;
  const { subject, text, html, thread } = content;
  const unsubscribe = unsubscribeUrl(settings, message);
  const answered = thread.at(-1);
  const replyTo = content.replyTo || settings.config.replyTo;
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
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe === null ? {} : { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
