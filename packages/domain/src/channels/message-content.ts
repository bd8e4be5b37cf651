import { markdownHtml } from '../email/markdown/markdown-html.ts';
import { markdownText } from '../email/markdown/markdown-text.ts';
import type { Channel, MessageContent, MessageFile } from './channel.ts';

export interface MessageWords {
  text: string;
  subject?: string | undefined;
  /** The text as Markdown, for channels that show formatted text. Where there is no plain text one is made of it. */
  formatted?: string | undefined;
  files?: readonly MessageFile[];
}

export { markdownText };

/** What somebody wrote, as the content of a channel. What the channel does not have is left out. */
export function messageContent(channel: Channel, { text, subject = '', formatted = '', files = [] }: MessageWords): MessageContent {
  const isFormatted = channel.withHtml !== undefined && formatted.trim() !== '';
  const plain = channel.ofText(isFormatted && text.trim() === '' ? markdownText(formatted) : text);
  const shown = isFormatted ? (channel.withHtml?.(plain, markdownHtml(formatted)) ?? plain) : plain;
  const headed = subject.trim() === '' ? shown : (channel.withSubject?.(shown, subject) ?? shown);
  return files.length > 0 ? (channel.withFiles?.(headed, files) ?? headed) : headed;
}
