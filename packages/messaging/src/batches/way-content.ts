import type { Channel, KeptContent } from '@signalbox/domain';
import { type MessageWords, messageContent } from '@signalbox/domain/message-content';
import { partsOf } from '../content/parts-of.ts';

/** Words as the ledger keeps them for a channel. Throws a user error for what cannot be sent. */
export function contentFor(channel: Channel, words: MessageWords): KeptContent & { parts: number | null } {
  const said = messageContent(channel, words);
  const content = channel.goOn ? channel.goOn(said, null) : said;
  return { ...channel.keep(content), parts: partsOf(channel, channel.checkContent(content)) };
}
