import type { StoredMessageState } from '@signalbox/domain';
import type { OutboundMessage } from './messages.ts';

/** A message of ours whose answer was lost. */
export interface LookUpQuestion<Content = unknown> extends Pick<OutboundMessage<Content>, 'messageId' | 'from' | 'to' | 'content'> {
  /** When it left, in milliseconds since 1970. */
  at: number;
}
/** A message that the provider has and that may be ours. */
export interface SeenMessage {
  ref: string;
  /** It has our reference, or our words; otherwise it only went to the same place at that time. */
  isSame: boolean;
  state: StoredMessageState;
  /** In millionths of the currency of the account there; missing = it is not told. */
  costMicros?: number;
}
/** What the provider has of it; an empty list = surely nothing, null = it does not say. */
export type LookUpAnswer = readonly SeenMessage[] | null;
