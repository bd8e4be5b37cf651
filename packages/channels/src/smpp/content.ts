import { type DefaultAlphabet, decodeText, type TextLabel } from './alphabets.ts';
import { bytesField, numberField, type Pdu } from './pdu.ts';
import { type Concatenation, readHeader } from './user-data-header.ts';

export interface PduContent extends TextLabel {
  body: Uint8Array;
  /** Set when this is one of several parts. */
  concat: Concatenation | null;
}

const hasHeader = 0x40;

/** What a submit_sm, deliver_sm or data_sm carries: short_message or message_payload, without its user data header. */
export function readContent(pdu: Pdu, defaultAlphabet: DefaultAlphabet = 'gsm'): PduContent {
  const short = bytesField(pdu, 'short_message');
  const content = short.length > 0 ? short : bytesField(pdu, 'message_payload');
  const label = { dataCoding: numberField(pdu, 'data_coding'), defaultAlphabet };
  const headerLength = content[0] ?? 0;
  const isHeaded = (numberField(pdu, 'esm_class') & hasHeader) !== 0 && content.length > headerLength;
  if (!isHeaded) return { ...label, body: content, concat: valid(fromTlvs(pdu)) };
  const { concat, national } = readHeader(content.subarray(1, headerLength + 1));
  return {
    ...label,
    ...(national ? { national } : {}),
    body: content.subarray(headerLength + 1),
    // A header may be there for another reason, a port or a language, and the parts be counted beside it.
    concat: valid(concat) ?? valid(fromTlvs(pdu)),
  };
}

/**
 * The text of several parts in their order. Joins before it decodes: peers do cut surrogate pairs and escapes in two.
 * A missing part shows as an ellipsis.
 */
export function joinContents(contents: readonly PduContent[]): string {
  const [first] = contents;
  if (!first) return '';
  const total = first.concat?.total ?? 1;
  if (contents.length === total && contents.every((content) => isReadAs(first, content)))
    return decodeText(first, Buffer.concat(contents.map(({ body }) => body)));
  const bySeq = new Map(contents.map((content) => [content.concat?.seq ?? 1, decodeText(content, content.body)]));
  return Array.from({ length: total }, (_, i) => bySeq.get(i + 1) ?? '…').join('');
}

const isReadAs = (a: TextLabel, b: TextLabel): boolean =>
  a.dataCoding === b.dataCoding && a.national?.locking === b.national?.locking && a.national?.single === b.national?.single;

function fromTlvs(pdu: Pdu): Concatenation | null {
  if (!('sar_msg_ref_num' in pdu.fields)) return null;
  return {
    ref: numberField(pdu, 'sar_msg_ref_num'),
    total: numberField(pdu, 'sar_total_segments'),
    seq: numberField(pdu, 'sar_segment_seqnum'),
  };
}

const valid = (concat: Concatenation | null): Concatenation | null =>
  concat && concat.total > 1 && concat.seq >= 1 && concat.seq <= concat.total ? concat : null;
