import type { Channels } from '@signalbox/domain';
import { type NodeError, text } from '@signalbox/flow';
import { z } from 'zod';
import type { OptOutPlace } from '../contract/effect-context.ts';
import { readRecipient } from './node-errors.ts';
import { recipientField } from './recipient-fields.ts';

/** Whose messages, and which of them. */
export const optOutFields = z.object({
  to: recipientField({ title: 'Number or address' }).default('{{ contact.phone }}'),
  category: text({ title: 'Category', help: 'Empty means all messages.', optional: true, max: 40 }).default(''),
});

/** Where it is written down that somebody wants no messages; null = nobody can say so by the channel of this address. */
export function optOutPlace(
  channels: Channels,
  { to, category }: { to: string; category: string },
): OptOutPlace | null | { error: NodeError } {
  const read = readRecipient(channels, to, 'to');
  if ('error' in read) return read;
  const { optOut } = read.channel;
  return optOut ? { kind: optOut.kind, value: read.address, category: category.trim() || null } : null;
}
