import type { MessageSummary } from '@signalbox/contract';

/** Who the message goes to or came from: the person, else the number. */
export function otherSide(message: Pick<MessageSummary, 'contact' | 'inbound' | 'from' | 'to'>): { name: string; address: string } {
  const address = spacedPhone(message.inbound ? message.from : message.to);
  return { name: message.contact?.name || address || 'Unknown', address };
}

/** Numbers are read in groups: `+46 70 174 06 12`, `71 400`. */
export function spacedPhone(value: string): string {
  if (/^\d{4,6}$/.test(value)) return `${value.slice(0, -3)} ${value.slice(-3)}`;
  const swedish = /^\+46(\d{2})(\d{3})(\d{2})(\d{2})$/.exec(value);
  return swedish ? `+46 ${swedish.slice(1).join(' ')}` : value;
}

export const channelWord = (channel: string): string => channelWords[channel] ?? channel;
const channelWords: Record<string, string> = { sms: 'Text', email: 'E-mail', voice: 'Voice', push: 'App' };

/** `2 parts`; nothing for what has none, like a call. */
export const partsWord = (parts: number | null): string | null => (parts === null ? null : parts === 1 ? '1 part' : `${parts} parts`);

/** What a try to send came to, in plain words; the code stands on the second line. */
export const attemptWords = (result: string | null): { state: string; words: string } =>
  result === null ? { state: 'sending', words: 'no answer yet' } : (attemptResults[result] ?? { state: 'unknown', words: result });
const attemptResults: Record<string, { state: string; words: string }> = {
  accepted: { state: 'delivered', words: 'accepted' },
  throttled: { state: 'warning', words: 'too many at once, tried again' },
  transient: { state: 'warning', words: 'not possible just then' },
  permanent_recipient: { state: 'failed', words: 'number refused' },
  permanent_message: { state: 'failed', words: 'message refused' },
  auth: { state: 'failed', words: 'sign-in refused' },
  credit: { state: 'failed', words: 'no credit left' },
  unknown: { state: 'unknown', words: 'no answer came' },
};

/** What a delivery report says. */
export const receiptWords = (state: string): string => receiptResults[state] ?? state;
const receiptResults: Record<string, string> = {
  queued: 'waiting at the operator',
  sending: 'on its way',
  accepted: 'on its way',
  delivered: 'delivered to the phone',
  read: 'read',
  expired: 'not delivered in time',
  failed: 'not delivered',
  unknown: 'the operator does not know',
};

/** Why it did not arrive and what to do, by our own codes. */
export const failureWords = (code: string): string => failures[code] ?? 'This message was not delivered.';
const failures: Record<string, string> = {
  'recipient.refused': 'The operator says this number cannot be reached. Check the number.',
  'message.refused': 'The operator refused the message itself. Check its text and its sender.',
  'provider.unavailable': 'The operator could not be reached, also not after five tries. See Channels.',
  'send.unknown': 'The operator never answered, so nobody can say whether the phone shows it. It is not sent again by itself.',
  'delivery.failed': 'The operator took the message, and could not deliver it to the phone.',
  'delivery.expired': 'The phone was off or out of reach until the message ran out of time.',
};
