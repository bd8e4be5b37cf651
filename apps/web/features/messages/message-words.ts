import type { MessageSummary } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import type { Say } from '@signalbox/words/light';

/** Who the message goes to or came from: the person, else the number. */
export function otherSide(t: Say, message: Pick<MessageSummary, 'contact' | 'inbound' | 'from' | 'to'>): { name: string; address: string } {
  const address = spacedPhone(message.inbound ? message.from : message.to);
  return { name: message.contact?.name || address || t('messages.unknown'), address };
}

export const channelWord = (t: Say, channel: string): string => t.find(`messages.channel.${channel}`) ?? channel;

/** `2 parts`; nothing for what has none, like a call. */
export const partsWord = (t: Say, parts: number | null): string | null => (parts === null ? null : t('messages.parts', { parts }));

/** What a try to send came to, in plain words; the code stands on the second line. */
export const attemptWords = (t: Say, result: string | null): { state: string; words: string } =>
  result === null
    ? { state: 'sending', words: t('messages.attempt.none') }
    : { state: attemptStates[result] ?? 'unknown', words: t.find(`messages.attempt.${result}`) ?? result };
const attemptStates: Record<string, string> = {
  accepted: 'delivered',
  throttled: 'warning',
  transient: 'warning',
  permanent_recipient: 'failed',
  permanent_message: 'failed',
  auth: 'failed',
  credit: 'failed',
};

/** Why a provider was stopped: `credit:0x67`. */
export const stopWord = (t: Say, code: string | null): string =>
  t.find(`messages.stopped.${code?.split(':')[0] ?? ''}`) ?? t('messages.stopped.other');

/** What a delivery report says. */
export const receiptWords = (t: Say, state: string): string => t.find(`messages.receipt.${state}`) ?? state;

/** Why it did not arrive and what to do, by our own codes. */
export const failureWords = (t: Say, code: string): string => t.find(`messages.failure.${code}`) ?? t('messages.failure.other');

/** Why it is not sent yet. */
export const holdWords = (t: Say, code: string): string => t.find(`messages.hold.${code}`) ?? t('messages.hold.other');
