import { type Channel, type MessageSize, SignalboxError, userError } from '@signalbox/domain';

export type PigeonContent = { text: string; seal: 'plain' | 'red' };

const maxLength = 60;

/** A channel that no product has: letters of sixty signs from loft to loft. It shows what the house takes from a record and a provider alone. */
export const pigeon: Channel<PigeonContent> = {
  id: 'pigeon',
  words: { medium: { word: 'pigeon' }, message: { word: 'Letter' }, noSender: 'provider.missing' },
  addressKinds: { contact: 'loft', sends: ['loft'], receives: ['loft'] },
  parseAddress: readLoft,
  parseRecipient: readLoft,
  parseOwnAddress: (_kind, text) => readLoft(text),
  cleanAddress: (text) => text.trim().toLowerCase(),
  showAddress: (value) => value.replace('loft:', 'the loft '),
  ofText: (text) => ({ text, seal: 'plain' }),
  textOf: ({ text }) => text,
  keep: ({ text, seal }) => ({ subject: null, body: text, content: seal === 'plain' ? null : { seal } }),
  read: ({ body, content: more }) => ({ text: body ?? '', seal: more?.seal === 'red' ? 'red' : 'plain' }),
  checkContent: ({ text }) => {
    if (text.trim() === '') throw userError('text.empty');
    if (text.length > maxLength) throw new SignalboxError('user', 'text.too_long', { most: maxLength });
    return sizeOf(text);
  },
  measure: ({ text }) => sizeOf(text),
  keywordText: ({ text }) => text,
  replyKey: (ours, theirs) => `pigeon|${ours}|${theirs}`,
  optOut: { kind: 'loft', of: ({ text }) => (text.trim() === 'No more' ? 'stop' : text.trim() === 'Again' ? 'start' : null) },
  capabilities: { twoWay: true, receipts: true, read: false, attachments: false, html: false, maxLength, parts: null },
  sample: { ours: 'loft:town-hall', theirs: 'loft:maja', text: 'Hello' },
};

const sizeOf = (text: string): MessageSize => ({ parts: 1, units: [text.length], limit: maxLength, encoding: null });

function readLoft(text: string): string {
  const loft = text.trim().toLowerCase();
  if (!/^loft:[a-z-]{1,40}$/.test(loft)) throw new SignalboxError('user', 'loft.invalid', { text: text.slice(0, 40) });
  return loft;
}
