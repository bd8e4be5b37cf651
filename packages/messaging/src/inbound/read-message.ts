import { type Channel, firstWord, type MessageContent, newId, type OptOutWords } from '@signalbox/domain';
import { cleanText } from './clean-text.ts';
import type { Message } from './take-messages.ts';

export interface ReadArrival {
  providerId: string;
  providerMessageId: string;
  ownAddressId: string;
  ours: string;
  theirs: string;
  content: MessageContent;
  at: number;
}

/** What decides about a message, read from it as its channel says. `isOurs` = the sender is an address of ours; `words` = those of the account for opting out. */
export function readMessage(
  channel: Channel,
  arrived: ReadArrival,
  { isOurs, words }: { isOurs: boolean; words: OptOutWords | undefined },
): Message {
  const { content } = arrived;
  // What we wrote ourselves would be answered for ever.
  const isAutomatic = channel.isAutomatic !== undefined && (channel.isAutomatic(content) || isOurs);
  return {
    ...arrived,
    ...{ text: channel.textOf(content), isAutomatic },
    optOut: isAutomatic ? null : (channel.optOut?.of(content, words) ?? null),
    keyword: firstWord(channel.keywordText?.(content) ?? ''),
    messageId: newId(),
  };
}

/** Every text in it as PostgreSQL can store it. */
export function cleanContent(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanContent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleanContent(part)]));
}
