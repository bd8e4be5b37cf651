import type { Channel, MessageContent } from '@signalbox/domain';
import { countryOf } from '@signalbox/domain/phone-facts';
import { partsOf } from '../content/parts-of.ts';

/** What a part costs by country; '' = the others. */
export interface Prices {
  each: readonly { country: string; amount: number }[];
}

/** What a message costs by the prices that were typed, in millionths of their currency; undefined = none is for it. */
export function priceOf(
  prices: Prices,
  { channel, to, content }: { channel: Channel; to: string; content: MessageContent },
): number | undefined {
  const parts = partsOf(channel, channel.measure(content));
  if (parts === null || prices.each.length === 0) return undefined;
  const country = countryOf(to);
  const found = prices.each.find((one) => one.country === country) ?? prices.each.find((one) => one.country === '');
  return found && Math.round(found.amount * 1e6) * parts;
}
