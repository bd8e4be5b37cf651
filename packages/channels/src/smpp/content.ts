import { decodeGsm, decodeUcs2 } from '@signalbox/domain';
import { bytesField, numberField, type Pdu } from './pdu.ts';

export interface Concatenation {
  ref: number;
  total: number;
  seq: number;
}

export interface PduContent {
  dataCoding: number;
  body: Uint8Array;
  /** Set when this is one of several parts. */
  concat: Concatenation | null;
}

const hasHeader = 0x40;

/** What a submit_sm, deliver_sm or data_sm carries: short_message or message_payload, without its user data header. */
export function readContent(pdu: Pdu): PduContent {
  const short = bytesField(pdu, 'short_message');
  const content = short.length > 0 ? short : bytesField(pdu, 'message_payload');
  const dataCoding = numberField(pdu, 'data_coding');
  const headerLength = content[0] ?? 0;
  const isHeaded = (numberField(pdu, 'esm_class') & hasHeader) !== 0 && content.length > headerLength;
  if (!isHeaded) return { dataCoding, body: content, concat: valid(fromTlvs(pdu)) };
  return { dataCoding, body: content.subarray(headerLength + 1), concat: valid(fromHeader(content.subarray(1, headerLength + 1))) };
}

/** Text of a body in its data_coding. NUL is dropped: no database column takes it. */
export function decodeText(dataCoding: number, body: Uint8Array): string {
  return alphabetOf(dataCoding)(body).replaceAll('\0', '');
}

/**
 * The text of several parts in their order. Joins before it decodes: peers do cut surrogate pairs and escapes in two.
 * A missing part shows as an ellipsis.
 */
export function joinContents(contents: readonly PduContent[]): string {
  const [first] = contents;
  if (!first) return '';
  const total = first.concat?.total ?? 1;
  const isSimple = contents.length === total && contents.every(({ dataCoding }) => dataCoding === first.dataCoding);
  if (isSimple) return decodeText(first.dataCoding, Buffer.concat(contents.map(({ body }) => body)));
  const bySeq = new Map(contents.map(({ dataCoding, body, concat }) => [concat?.seq ?? 1, decodeText(dataCoding, body)]));
  return Array.from({ length: total }, (_, i) => bySeq.get(i + 1) ?? '…').join('');
}

const latin1 = (body: Uint8Array): string => Buffer.from(body).toString('latin1');

function alphabetOf(dataCoding: number): (body: Uint8Array) => string {
  const group = dataCoding >> 4;
  if (group === 0) return dataCoding === 0 ? decodeGsm : dataCoding === 8 ? decodeUcs2 : latin1;
  // Message class in the upper bits (flash texts), alphabet in bits 2 and 3 (3GPP 23.038 section 4).
  if (group <= 3) return (dataCoding & 0x0c) === 0x08 ? decodeUcs2 : (dataCoding & 0x0c) === 0x04 ? latin1 : decodeGsm;
  if (group === 0x0e) return decodeUcs2;
  if (group === 0x0f) return (dataCoding & 0x04) === 0x04 ? latin1 : decodeGsm;
  return group === 0x0c || group === 0x0d ? decodeGsm : latin1;
}

function fromHeader(header: Uint8Array): Concatenation | null {
  for (let i = 0; i + 1 < header.length; i += 2 + (header[i + 1] ?? 0)) {
    const [id, length, a = 0, b = 0, c = 0, d = 0] = header.subarray(i, i + 6);
    if (id === 0x00 && length === 3) return { ref: a, total: b, seq: c };
    if (id === 0x08 && length === 4) return { ref: (a << 8) | b, total: c, seq: d };
  }
  return null;
}

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
