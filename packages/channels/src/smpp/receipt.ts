import type { StoredMessageState } from '@signalbox/domain';
import type { DeliveryReport } from '../contract/messages.ts';
import { decodeText, readContent } from './content.ts';
import { numberField, type Pdu, textField } from './pdu.ts';

// SMSC delivery receipt, and the intermediate notification that some send before it. Only these bits make a receipt:
// a phone could write the words of one into a normal text.
const receiptBits = 0x24;

export const isReceipt = (pdu: Pdu): boolean => (numberField(pdu, 'esm_class') & receiptBits) !== 0;

/** Reads a receipt from its TLVs or, failing that, from its text in any of the vendors' spellings. Null when it names no message. */
export function readReceipt(pdu: Pdu): DeliveryReport | null {
  const { dataCoding, body } = readContent(pdu);
  const text = decodeText(dataCoding, body).slice(0, 400);
  const words = readWords(text);
  const ref = textField(pdu, 'receipted_message_id').trim() || words.id || '';
  if (ref === '') return null;
  const code = numberField(pdu, 'message_state');
  const state = stateOfCode.get(code) ?? stateOfWord(words.stat ?? '');
  const rawCode = words.err && !/^0+$/.test(words.err) ? `${words.stat ?? code}:${words.err}` : words.stat || (code ? String(code) : null);
  return { ref, state, rawCode, raw: { ...words, ...(code ? { messageState: code } : {}), text } };
}

/** `id:.. sub:.. dlvrd:.. submit date:.. done date:.. stat:.. err:.. text:..`, fields in any order, any missing, any case. */
function readWords(text: string): { id?: string; stat?: string; err?: string; doneDate?: string } {
  const head = text.replace(/\btext\s*:.*$/is, '');
  const find = (name: string) => new RegExp(`(?:^|\\s)${name}\\s*:\\s*([^\\s]{1,65})`, 'i').exec(head)?.[1];
  const [id, stat, err, doneDate] = [find('id'), find('stat(?:us)?')?.toUpperCase(), find('err(?:or)?'), find('done[ _]?date')];
  return { ...(id ? { id } : {}), ...(stat ? { stat } : {}), ...(err ? { err } : {}), ...(doneDate ? { doneDate } : {}) };
}

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
  ['DELIV', 'delivered'],
  ['EXPIR', 'expired'],
  ['DELET', 'failed'],
  ['UNDEL', 'failed'],
  ['REJEC', 'failed'],
  ['FAIL', 'failed'],
  ['SKIP', 'failed'],
  ['ACCEP', 'accepted'],
  ['ENROU', 'accepted'],
  ['SCHED', 'accepted'],
  ['BUFFE', 'accepted'],
];
const stateOfWord = (stat: string): StoredMessageState => words.find(([word]) => stat.startsWith(word))?.[1] ?? 'unknown';
