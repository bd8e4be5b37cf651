import type { ImportSettings } from '@signalbox/contract';
import { userError } from '@signalbox/domain';

type Encoding = ImportSettings['encoding'];

/** By the mark at the beginning, by the zeros of UTF-16, by whether it is UTF-8 at all; else what Windows writes. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [even, odd] = [zeros(bytes, 0), zeros(bytes, 1)];
  if (odd > 0.3 && even < 0.1) return 'utf-16le';
  if (even > 0.3 && odd < 0.1) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function zeros(bytes: Uint8Array, from: number): number {
  const most = Math.min(bytes.length, 2000);
  let found = 0;
  for (let at = from; at < most; at += 2) if (bytes[at] === 0) found += 1;
  return found / Math.max(1, most / 2);
}

/** A piece of a text that may end inside a letter, which is left out. Throws `import.encoding` for what is no UTF-8. */
export function decodePiece(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    throw userError('import.encoding', {}, { field: 'encoding', status: 422 });
  }
}

/** How many bytes of the file a text takes that was decoded from it. */
export function byteLength(text: string, encoding: Encoding): number {
  if (encoding === 'utf-8') return Buffer.byteLength(text);
  return encoding === 'windows-1252' ? text.length : text.length * 2;
}
