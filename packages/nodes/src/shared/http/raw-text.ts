/** In front of bytes that are written in base64; a text that begins so is written in base64 as well, so that nobody can take one for the other. */
const mark = 'base64:';

/** The bytes of a body as a value: as they are where they are UTF-8 that a database keeps, else in base64. */
export function rawText(bytes: Uint8Array): string {
  const text = utf8(bytes);
  return text === null || text.includes('\0') || text.startsWith(mark) ? mark + Buffer.from(bytes).toString('base64') : text;
}

/** The bytes behind `rawText`. */
export const rawBytes = (text: string): Buffer =>
  text.startsWith(mark) ? Buffer.from(text.slice(mark.length), 'base64') : Buffer.from(text);

function utf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
