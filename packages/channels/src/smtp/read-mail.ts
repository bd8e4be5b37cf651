import { createHash } from 'node:crypto';
import { type ContentOf, cleanMailbox, type email } from '@signalbox/domain';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { type MailReport, readReport } from './read-report.ts';
import { safeHtml } from './safe-html.ts';
import { writtenPart } from './written-part.ts';

/** A mail as it was read; its files are not kept anywhere yet. */
export interface ReadMail {
  /** The same again is the same mail. */
  id: string;
  /** Whom it says it is from. */
  from: string;
  content: ContentOf<typeof email>;
  files: { name: string; contentType: string; bytes: Uint8Array }[];
  /** What a server tells of a mail of ours; null = it is an ordinary one. */
  report: MailReport | null;
  /** Milliseconds since 1970. */
  at: number;
}

/** Reads a mail as it came (RFC 5322). Total: what is broken in it is read as far as it goes. `sender` = whom the server that brought it names. */
export async function readMail(raw: Uint8Array, sender: string): Promise<ReadMail> {
  const mail = await PostalMime.parse(raw, {
    attachmentEncoding: 'arraybuffer',
    forceRfc822Attachments: true,
    maxNestingDepth: 64,
    maxHeadersSize: 512 * 1024,
  });
  const from = cleanMailbox(mailboxesOf(mail.from)[0] ?? sender);
  const thread = [...idsIn(mail.references), ...idsIn(mail.inReplyTo)];
  const html = mail.html ? safeHtml(mail.html) : null;
  const { text, quoted } = writtenPart(mail.text ?? (html === null ? '' : plainText(html)), thread.length > 0);
  const files = mail.attachments.map(fileOf);
  return {
    id: createHash('sha256')
      .update(JSON.stringify([mail.messageId ?? createHash('sha256').update(raw).digest('hex'), from]))
      .digest('base64url'),
    ...{ from, files },
    content: {
      ...{ subject: mail.subject ?? '', text, html, quoted, files: [] },
      replyTo: '',
      cc: (mail.cc ?? []).flatMap(mailboxesOf).map(cleanMailbox).slice(0, 100),
      thread: [...new Set([...thread, ...idsIn(mail.messageId)])].slice(-20),
      automatic: isAutomatic(mail, sender),
      auth: null,
    },
    report: readReport(mail),
    at: momentOf(mail.date),
  };
}

/** Written by a machine (RFC 3834): lists, holiday answers, reports. Who answers one may answer for ever. */
function isAutomatic({ headers }: Email, sender: string): boolean {
  const said = (name: string) =>
    headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase() ?? '';
  return (
    sender === '' ||
    !['', 'no'].includes(said('auto-submitted').split(';')[0] ?? '') ||
    /^(?:bulk|list|junk|auto_reply)/.test(said('precedence')) ||
    ['list-id', 'x-autoreply', 'x-autorespond'].some((name) => said(name) !== '') ||
    /^(?:mailer-daemon|postmaster)@/i.test(sender)
  );
}

const mailboxesOf = (address: Address | undefined): string[] =>
  address === undefined ? [] : (address.group ?? [address]).flatMap(({ address: mailbox }) => (mailbox ? [mailbox] : []));
const idsIn = (text: string | undefined): string[] => (text?.match(/<[^<>\s]{3,250}>/g) ?? []).slice(-20);

function fileOf({ filename, mimeType, content }: Attachment, index: number): ReadMail['files'][number] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  const name = (filename ?? '').replaceAll(/[\p{Cc}/\\]/gu, '_').slice(-150);
  return { name: name === '' ? `file-${index + 1}` : name, contentType: mimeType, bytes };
}

/** What a clock elsewhere says is believed as far as it can be. */
function momentOf(date: string | undefined): number {
  const at = Date.parse(date ?? '');
  const now = Date.now();
  return Number.isNaN(at) || at > now || at < now - 30 * 24 * 3600 * 1000 ? now : at;
}

const plainText = (html: string): string =>
  html
    .replaceAll(/<br ?\/?>|<\/(?:p|div|li|tr|h[1-6]|blockquote)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\n{3,}/g, '\n\n');
