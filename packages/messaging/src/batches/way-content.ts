import type { Channel, KeptContent } from '@signalbox/domain';
import { type MessageWords, messageContent } from '@signalbox/domain/message-content';
import { partsOf } from '../content/parts-of.ts';
import { shortened } from '../links/short-links.ts';

/** Words as the ledger keeps them for a channel, with short links where `short` makes them. Throws a user error for what cannot be sent. */
export function contentFor(
  channel: Channel,
  words: MessageWords,
  short: Parameters<typeof shortened>[2] | null = null,
): KeptContent & { parts: number | null } {
  const long = messageContent(channel, words);
  const said = short ? shortened(channel, long, short) : long;
  const content = channel.goOn ? channel.goOn(said, null) : said;
  return { ...channel.keep(content), parts: partsOf(channel, channel.checkContent(content)) };
}
