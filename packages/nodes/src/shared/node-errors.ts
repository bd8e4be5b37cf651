import { type Channel, type Channels, errorFacts, isSignalboxError } from '@signalbox/domain';
import { type NodeError, nodeError } from '@signalbox/flow';

/** An address of this channel. */
export const readAddress = (channel: Channel, text: string, field: string): { address: string } | { error: NodeError } =>
  orError(field, () => ({ address: channel.parseAddress(text) }));

/** Who gets a message. Whose address it is, by that channel it goes. */
export const readRecipient = (channels: Channels, text: string, field: string): ReturnType<Channels['reading']> | { error: NodeError } =>
  orError(field, () => channels.reading(text));

/** What it reads, or why it cannot, as an error of the setting. */
export function orError<Value>(field: string, read: () => Value): Value | { error: NodeError } {
  try {
    return read();
  } catch (error) {
    if (!isSignalboxError(error)) throw error;
    return { error: { ...errorFacts(error), field } };
  }
}

export const noContact = nodeError('contact.missing');

/** A port answered in another order or number than asked is our bug, not the item's. */
export const lost = nodeError('unexpected.port');
