import { markdownHtml } from '../email/markdown/markdown-html.ts';
import { markdownText } from '../email/markdown/markdown-text.ts';
import type { Channel, MessageContent, MessageFile } from './channel.ts';

export interface MessageWords {
  text: string;
  subject?: string | undefined;
  /** The text as Markdown, for channels that show formatted text. Where there is no plain text one is made of it. */
  formatted?: string | undefined;
  files?: readonly MessageFile[];
  /** An address of the channel that answers go to, as it is kept; '' = where they always go. */
  replyTo?: string;
}

export { markdownText };

/** What somebody wrote, as the content of a channel. What the channel does not have is left out. */
export function messageContent(
  channel: Channel,
  { text, subject = '', formatted = '', files = [], replyTo = '' }: MessageWords,
): MessageContent {
  const isFormatted = channel.withHtml !== undefined && formatted.trim() !== '';
  const plain = channel.ofText(isFormatted && text.trim() === '' ? markdownText(formatted) : text);
  const shown = isFormatted ? (channel.withHtml?.(plain, markdownHtml(formatted)) ?? plain) : plain;
  const headed = subject.trim() === '' ? shown : (channel.withSubject?.(shown, subject) ?? shown);
  const answered = replyTo === '' ? headed : (channel.withReplyTo?.(headed, replyTo) ?? headed);
  return files.length > 0 ? (channel.withFiles?.(answered, files) ?? answered) : answered;
}
