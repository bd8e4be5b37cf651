import type { UnusableEvent } from '../contract/messages.ts';
import { fromSmppAddress } from './address.ts';
import { type DefaultAlphabet, decodeText } from './alphabets.ts';
import { readContent } from './content.ts';
import { numberField, type Pdu } from './pdu.ts';

/** A receipt that names no message, with what a person needs to ask the operator about it. */
export function unreadableReceipt(
  pdu: Pdu,
  { defaultAlphabet, country }: { defaultAlphabet: DefaultAlphabet; country?: string },
): UnusableEvent {
  const content = readContent(pdu, defaultAlphabet);
  return {
    code: 'receipt.unreadable',
    raw: {
      from: fromSmppAddress(pdu, 'source', country),
      to: fromSmppAddress(pdu, 'dest', country),
      text: decodeText(content, content.body).slice(0, longest),
      bytes: Buffer.from(content.body.subarray(0, longest)).toString('hex'),
      dataCoding: content.dataCoding,
      esmClass: numberField(pdu, 'esm_class'),
    },
  };
}

const longest = 400;
