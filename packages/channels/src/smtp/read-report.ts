import type { Attachment, Email } from 'postal-mime';

/** What a mail server tells of a mail of ours (RFC 3464). */
export interface MailReport {
  /** Id of the message, where the report names it. */
  messageId: string | null;
  /** `failed` for good; anything else may still arrive. */
  action: 'failed' | 'delayed' | 'other';
  /** `5.1.1` */
  status: string;
  words: string;
}

/** The report in a mail of a server; null = it is none. */
export function readReport({ attachments }: Pick<Email, 'attachments'>): MailReport | null {
  const told = textOf(attachments.find(({ mimeType }) => mimeType === 'message/delivery-status'));
  if (told === '') return null;
  const action = field(told, 'Action').toLowerCase();
  const original = attachments.find(({ mimeType }) => mimeType === 'text/rfc822-headers' || mimeType === 'message/rfc822');
  return {
    messageId: /<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/.exec(field(textOf(original), 'Message-ID'))?.[1] ?? null,
    action: action === 'failed' || action === 'delayed' ? action : 'other',
    status: /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(field(told, 'Status'))?.[0] ?? '',
    words: field(told, 'Diagnostic-Code').slice(0, 500),
  };
}

/** A line of a head, with those that it goes on in. */
const field = (head: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*((?:.*)(?:\\r?\\n[ \\t].*)*)`, 'im').exec(head)?.[1]?.replaceAll(/\s+/g, ' ').trim() ?? '';

const textOf = (file: Attachment | undefined): string =>
  file === undefined ? '' : typeof file.content === 'string' ? file.content : Buffer.from(new Uint8Array(file.content)).toString('utf8');
