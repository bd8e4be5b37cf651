import type { Dialogue } from '../contract/dialogue.ts';
import { type Pdu, statusCode } from './pdu.ts';

/** Tells a listener of one PDU: `submit_sm #7 source_addr=71400 short_message="Hello"`. What is empty is left out, and so is every password. */
export function tellPdu(dialogue: Dialogue | undefined, way: 'out' | 'in', pdu: Omit<Pdu, 'isResponse'>): void {
  if (dialogue?.isOpen) dialogue.say(way, pduLine(pdu));
}

export function pduLine({ command, sequence, status, fields }: Omit<Pdu, 'isResponse'>): string {
  const words = Object.entries(fields).flatMap(([name, value]) => {
    if (name === 'password') return ['password=••••••'];
    const text = textOf(value);
    return text === '' || name === 'command_length' ? [] : [`${name}=${text}`];
  });
  return [command, `#${sequence}`, ...(command.endsWith('_resp') || status !== 0 ? [statusCode(status)] : []), ...words].join(' ');
}

function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return bytesText(Buffer.from(value));
  if (typeof value === 'object' && value !== null && 'message' in value) return textOf(value.message);
  return value === 0 || value === undefined || value === null ? '' : String(value).replaceAll('\0', '');
}

/** Bytes that are plain text as text, others in hex. */
function bytesText(bytes: Buffer): string {
  if (bytes.length === 0) return '';
  return bytes.every((byte) => byte >= 0x20 && byte < 0x7f) ? JSON.stringify(bytes.toString('latin1')) : `0x${bytes.toString('hex')}`;
}
