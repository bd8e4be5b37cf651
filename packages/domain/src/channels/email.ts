import { word } from '@signalbox/words/light';
import { cleanMailbox, domainOf, parseMailbox } from '../email/mailbox.ts';
import { userError } from '../errors.ts';
import type { Channel, MessageSize } from './channel.ts';
import { wholeOptOutOf } from './opt-out-words.ts';

type Content = {
  /** One line: what follows a line break would be another line of the mail's head. */
  subject: string;
  /** What the person wrote; of an answer without the mail that it answers. */
  text: string;
  html: string | null;
  /** The mail below an answer. */
  quoted: string;
  files: { name: string; contentType: string; sizeBytes: number; id: string | null }[];
  cc: string[];
  /** Where answers go; '' = where the provider says. */
  replyTo: string;
  /** Message-IDs of the conversation, the last one at the end: by them mail programs keep it together. */
  thread: string[];
  /** A machine wrote it: a holiday answer, a report, a list. */
  automatic: boolean;
  /** What SPF, DKIM and DMARC say of a mail that came in, in their words (`pass`, `fail`, `none` ..); null where nobody asked. */
  auth: { spf: string; dkim: string; dmarc: string } | null;
};

const mostSigns = 200_000;
/** A mail carries them a third larger, and servers take 25 MiB. */
const mostFileBytes = 18 * 1024 * 1024;

/** E-mail from and to mailboxes. */
export const email = {
  id: 'email',
  words: {
    medium: word('kinds.channel.email'),
    message: word('views.trigger.email'),
    noSender: 'provider.missing.email',
  },
  addressKinds: { contact: 'email', sends: ['mailbox'], receives: ['mailbox'] },
  parseAddress: parseMailbox,
  parseRecipient: parseMailbox,
  parseOwnAddress: (_kind, text) => parseMailbox(text),
  cleanAddress: cleanMailbox,
  showAddress: (value) => value,
  claims: (text) => text.includes('@'),
  ofText: (text) => ({ ...nothingMore, subject: '', text }),
  withSubject: (said, subject) => ({ ...said, subject: oneLine(subject) }),
  withHtml: (said, html) => ({ ...said, html }),
  withReplyTo: (said, replyTo) => ({ ...said, replyTo }),
  withFiles: (said, files) => ({ ...said, files: [...files] }),
  textOf: ({ text }) => text,
  keep: ({ subject, text, ...more }) => ({
    subject: subject === '' ? null : subject,
    body: text,
    content: JSON.stringify(more) === JSON.stringify(nothingMore) ? null : more,
  }),
  // What earlier releases did not keep is as it is without.
  read: ({ subject, body, content: more }) => ({ ...nothingMore, ...more, subject: oneLine(subject ?? ''), text: body ?? '' }),
  goOn: (said, before) => {
    const subject = said.subject || (before ? answerTo(before.content.subject) : '') || firstLine(said.text);
    return { ...said, subject, thread: before ? [...before.content.thread, ...ownId(before)].slice(-20) : said.thread };
  },
  checkContent: ({ text, files }) => {
    if (text.trim() === '') throw userError('text.empty');
    if (files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) > mostFileBytes)
      throw userError('files.too_large', { most: { size: mostFileBytes } });
    if (text.length > mostSigns) throw userError('text.too_long.email', { most: mostSigns });
    return sizeOf(text);
  },
  measure: ({ text }) => sizeOf(text),
  keywordText: ({ subject }) => subject.replace(answering, ''),
  replyKey: (ours, theirs) => `email|${ours}|${theirs}`,
  isAutomatic: ({ automatic }) => automatic,
  answersTo: ({ thread }) => thread.toReversed().flatMap((id) => /^<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/.exec(id)?.[1] ?? []),
  optOut: {
    kind: 'email',
    // "Cancel" over a letter is about what the letter says, and so is a letter that begins "Stop the noise"; STOP alone is not. Of a text more
    // words may follow, for nobody writes letters by text; of a mail its own words, without signature and quotation, have to be the word alone.
    of: ({ subject, text }, words) => {
      const written = text.split(/\n-- ?\n/)[0] ?? '';
      const above = subject.replace(answering, '');
      return wholeOptOutOf(written, words) ?? wholeOptOutOf(above, written.trim() === '' ? words : plainWords);
    },
  },
  capabilities: { twoWay: true, receipts: true, read: false, attachments: true, html: true, maxLength: null, parts: null },
  sample: { ours: 'hello@example.com', theirs: 'maja@example.com', text: 'Hello' },
} as const satisfies Channel<Content>;

/** By which a mail of ours is known everywhere, and an answer to it. The same over all tries. */
export const mailId = (messageId: string, ours: string): string => `<${messageId}@${domainOf(ours)}>`;

const nothingMore: Omit<Content, 'subject' | 'text'> = {
  html: null,
  quoted: '',
  files: [],
  cc: [],
  replyTo: '',
  thread: [],
  automatic: false,
  auth: null,
};
const plainWords = { stop: ['STOP', 'STOPP', 'UNSUBSCRIBE', 'AVREGISTRERA', 'AVANMÄL', 'ABMELDEN'], start: [] };
const answering = /^\s*(?:(?:re|sv|aw|vs|antw|fw|fwd|vb|wg)\s*(?:\[\d+\])?:\s*)+/i;

const answerTo = (subject: string): string => (subject === '' ? '' : `Re: ${subject.replace(answering, '')}`);
/** What has come in knows its id already. */
const ownId = ({ id, ours, inbound }: { id: string; ours: string; inbound: boolean }): string[] => (inbound ? [] : [mailId(id, ours)]);

const sizeOf = (text: string): MessageSize => ({ parts: 1, units: [text.length], limit: mostSigns, encoding: null });

function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 500);
}

function firstLine(text: string): string {
  const line = oneLine(text.trim().split(/\r?\n/)[0] ?? '');
  return line.length > 70 ? `${line.slice(0, line.lastIndexOf(' ', 70) > 20 ? line.lastIndexOf(' ', 70) : 69)} …` : line;
}
