import type { StoredMessageState } from '@signalbox/domain';
import type { DeliveryReport } from '../contract/messages.ts';
import { type DefaultAlphabet, decodeText } from './alphabets.ts';
import { type PduContent, readContent } from './content.ts';
import { numberField, type Pdu, textField } from './pdu.ts';
import { type ReceiptWords, readReceiptWords } from './receipt-words.ts';

// SMSC delivery receipt, and the intermediate notification that some send before it.
const receiptBits = 0x24;

/**
 * By its esm_class, or by both TLVs that only a receipt has: some operators leave the class at 0. Its words alone make none:
 * a phone could write them into a text. Nor does the id alone: several SMSCs put their own id of a text there.
 */
export const isReceipt = (pdu: Pdu): boolean =>
  (numberField(pdu, 'esm_class') & receiptBits) !== 0 || ('message_state' in pdu.fields && messageId(pdu) !== '');

/** Reads a receipt from its TLVs or, failing that, from its text in any of the vendors' spellings. Null when it names no message. */
export function readReceipt(pdu: Pdu, defaultAlphabet: DefaultAlphabet = 'gsm'): DeliveryReport | null {
  const { text, words } = readText(readContent(pdu, defaultAlphabet));
  const ref = messageId(pdu) || words.id || '';
  if (ref === '') return null;
  const code = numberField(pdu, 'message_state');
  const state = stateOfCode.get(code) ?? stateOfWord(words.stat ?? '');
  const rawCode = words.err && !/^0+$/.test(words.err) ? `${words.stat ?? code}:${words.err}` : words.stat || (code ? String(code) : null);
  return { ref, state, rawCode, raw: { ...words, ...(code ? { messageState: code } : {}), text } };
}

const messageId = (pdu: Pdu): string =>
  textField(pdu, 'receipted_message_id')
    .trim()
    .replaceAll(/^["']|["']$/g, '');

/** A body whose bytes are a receipt in ASCII is that, whatever its label says: SMSCs copy the label of the text that they report on. */
function readText(content: PduContent): { text: string; words: ReceiptWords } {
  const plain = decodeText({ dataCoding: 3 }, content.body).slice(0, longest);
  const words = readReceiptWords(plain);
  if (words.id !== undefined || words.stat !== undefined) return { text: plain, words };
  const text = decodeText(content, content.body).slice(0, longest);
  return { text, words: readReceiptWords(text) };
}

const longest = 400;

const stateOfCode = new Map<number, StoredMessageState>([
  [1, 'accepted'],
  [2, 'delivered'],
  [3, 'expired'],
  [4, 'failed'],
  [5, 'failed'],
  [6, 'accepted'],
  [7, 'unknown'],
  [8, 'failed'],
  [9, 'failed'],
]);

// Vendors cut the words at different lengths: compare the beginning.
const words: [string, StoredMessageState][] = [
  ['DELIVERYSUCC', 'delivered'],
  ['DELIVERYEXP', 'expired'],
  ...['FAIL', 'IMP', 'ERR', 'REJ', 'ABORT'].map((end): [string, StoredMessageState] => [`DELIVERY${end}`, 'failed']),
  ['DELIVERY', 'unknown'],
  ['DELIVEREDTONETW', 'accepted'],
  ['DELIV', 'delivered'],
  ['DLVR', 'delivered'],
  ['EXP', 'expired'],
  ['DELET', 'failed'],
  ['UNDEL', 'failed'],
  ['NOTDEL', 'failed'],
  ['REJ', 'failed'],
  ['FAIL', 'failed'],
  ['SKIP', 'failed'],
  ['ACCEP', 'accepted'],
  ['ENROU', 'accepted'],
  ['SCHED', 'accepted'],
  ['BUFFE', 'accepted'],
];
/** Some write the number of message_state where the word should be. */
const stateOfWord = (stat: string): StoredMessageState =>
  /^\d{1,3}$/.test(stat)
    ? (stateOfCode.get(Number(stat)) ?? 'unknown')
    : (words.find(([word]) => stat.replace(/[ _-]/g, '').startsWith(word))?.[1] ?? 'unknown');
