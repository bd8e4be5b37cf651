import { word } from '@signalbox/words/light';
import { userError } from '../errors.ts';
import { isShortCode, normalizeAddress, onePhone, parsePhone } from '../phone.ts';
import { charactersOutsideGsm, gsmReplacements, toPlainSms } from '../sms/gsm-replacements.ts';
import { smsLimits, splitSms } from '../sms/split-sms.ts';
import { spacedPhone } from '../spaced-phone.ts';
import type { Channel, MessageSize } from './channel.ts';
import { optOutOf } from './opt-out-words.ts';

type Content = {
  /** With one sign for a letter with its mark: written with two, as some computers do, a text would leave the GSM alphabet. */
  text: string;
};

const mostParts = 10;

/** What texts may leave from. A name of 3 to 11 letters and digits is what phones show as a sender; one of digits alone would be a number. */
function parseOwnAddress(kind: string, text: string): string {
  const value = text.trim();
  if (kind === 'phone') return parsePhone(value);
  if (kind === 'short_code') {
    const digits = value.replaceAll(/\s/g, '');
    if (isShortCode(digits)) return digits;
    throw userError('ownAddress.short_code', {}, { field: 'value' });
  }
  if (/^(?=.*[A-Za-z])[A-Za-z0-9]{3,11}$/.test(value)) return value;
  throw userError('ownAddress.name', {}, { field: 'value' });
}

/** Text messages to and from phones. */
export const sms = {
  id: 'sms',
  words: {
    medium: word('kinds.channel.sms'),
    message: word('views.trigger.sms'),
    noSender: 'provider.missing.sms',
  },
  addressKinds: { contact: 'phone', sends: ['phone', 'short_code', 'name'], receives: ['phone', 'short_code'] },
  parseAddress: (text) => parsePhone(text),
  parseRecipient: (text) => (isShortCode(text.trim()) ? text.trim() : parsePhone(text)),
  parseOwnAddress,
  cleanAddress: (text) => normalizeAddress(text),
  showAddress: spacedPhone,
  ofText: (text) => ({ text: text.normalize() }),
  textOf: ({ text }) => text,
  keep: ({ text }) => ({ subject: null, body: text.normalize(), content: null }),
  read: ({ body }) => ({ text: body ?? '' }),
  checkContent: ({ text }) => {
    if (text.trim() === '') throw userError('text.empty');
    const size = measure(text);
    if (size.parts > mostParts) throw userError('text.too_long.sms', { parts: size.parts, most: mostParts });
    return size;
  },
  measure: ({ text }) => measure(text),
  keywordText: ({ text }) => text,
  replyKey: (ours, theirs) => `sms|${ours}|${onePhone(theirs)}`,
  optOut: { kind: 'phone', of: ({ text }, words) => optOutOf(text, words) },
  costlySigns: {
    in: charactersOutsideGsm,
    isReplaceable: (sign) => Object.hasOwn(gsmReplacements, sign),
    plain: toPlainSms,
    room: { without: smsLimits.gsm.single, with: smsLimits.ucs2.single },
  },
  capabilities: {
    twoWay: true,
    receipts: true,
    read: false,
    attachments: false,
    html: false,
    // A sign of two units is not cut in two, so a part may be one short.
    maxLength: mostParts * (smsLimits.ucs2.multi - 1),
    parts: { many: 6, most: mostParts },
  },
  sample: { ours: '71400', theirs: '+46701740605', text: 'Hello' },
} as const satisfies Channel<Content>;

function measure(text: string): MessageSize {
  const { encoding, parts, units } = splitSms(text);
  const limit = smsLimits[encoding][parts.length > 1 ? 'multi' : 'single'];
  return { parts: parts.length, units, limit, encoding };
}
