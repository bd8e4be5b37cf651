import type { Channel, KeptContent } from '@signalbox/domain';
import { partsOf } from '../content/parts-of.ts';

/** Words as the ledger keeps them for a channel. Throws a user error for what cannot be sent. */
export function contentFor(channel: Channel, { text, subject }: { text: string; subject: string }): KeptContent & { parts: number | null } {
  const plain = channel.ofText(text);
  const headed = subject.trim() === '' ? plain : (channel.withSubject?.(plain, subject) ?? plain);
  const content = channel.goOn ? channel.goOn(headed, null) : headed;
  return { ...channel.keep(content), parts: partsOf(channel, channel.checkContent(content)) };
}
