/// <reference path="./smpp-module.d.ts" />
import smpp from 'smpp';

/** One SMPP message: the header and the fields and TLVs of its body under their names in the standard. */
export interface Pdu {
  command: string;
  status: number;
  sequence: number;
  isResponse: boolean;
  fields: PduFields;
}
export type PduFields = Record<string, unknown>;

// The codec would read texts and times while it decodes, with its own idea of data_coding, and throws on odd ones.
// We want the bytes and read them ourselves.
for (const { params } of Object.values(smpp.commands)) for (const param of Object.values(params ?? {})) delete param.filter;
for (const tlv of Object.values(smpp.tlvs)) delete tlv.filter;

/** The longest PDU that is read; a text of 255 parts stays far below it. */
export const maxPduLength = smpp.PDU.maxLength;

/** Bytes of one PDU. A status other than 0 leaves the body away, as the standard says. */
export function encodePdu(
  command: string,
  sequence: number,
  { fields = {}, status = 0 }: { fields?: PduFields; status?: number } = {},
): Buffer {
  const body: PduFields = { command_status: status, sequence_number: sequence };
  for (const [name, value] of Object.entries(fields)) body[name] = value instanceof Uint8Array ? bufferOf(value) : value;
  return new smpp.PDU(command, body).toBuffer();
}

/** The codec knows buffers only. */
const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads one whole frame. Throws a RangeError when the body is shorter than its fields say. */
export function decodePdu(frame: Buffer): Pdu {
  const pdu = new smpp.PDU(frame);
  const { command, command_status: status, sequence_number: sequence, command_id: id, ...fields } = pdu;
  return { command, status, sequence, isResponse: id >= 0x80000000, fields };
}

/** A field as text, number or bytes; the standard's empty value when it is absent or of another kind. */
export const textField = (pdu: Pdu, name: string): string => {
  const value = pdu.fields[name];
  return typeof value === 'string' ? value.replaceAll('\0', '') : '';
};
export const numberField = (pdu: Pdu, name: string): number => {
  const value = pdu.fields[name];
  return typeof value === 'number' ? value : 0;
};
export const bytesField = (pdu: Pdu, name: string): Uint8Array => {
  const value = pdu.fields[name];
  return value instanceof Uint8Array ? value : new Uint8Array();
};

/** `0x0000000B`, the way operators look it up. */
export const statusCode = (status: number): string => `0x${status.toString(16).toUpperCase().padStart(8, '0')}`;
