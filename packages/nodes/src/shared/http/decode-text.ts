import { type ContentType, isJson, isXml } from './content-type.ts';

/** `charset` = nobody knows the charset that is named; `letters` = the bytes are not written in it. */
export type Decoded = { text: string } | { fault: 'charset' | 'letters' };

/**
 * Bytes as text, in the charset that is named, else in UTF-8. A mark at the beginning says more about the letters than a header does, and so do
 * the zeros of JSON in UTF-16.
 */
export function decodeText(bytes: Uint8Array, { type, charset }: Pick<ContentType, 'type' | 'charset'>): Decoded {
  const name = markOf(bytes) ?? (isJson(type) ? wideOf(bytes) : null) ?? charset ?? (isXml(type) ? declaredOf(bytes) : null) ?? 'utf-8';
  const decoder = decoderOf(name);
  if (!decoder) return { fault: 'charset' };
  if (decoder.encoding === 'windows-1252') return { text: westernText(bytes) };
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { fault: 'letters' };
  }
}

/** Text of which nobody, or somebody wrong, says how it is written: nearly always UTF-8 or an old system of Western Europe. null = in it are signs that no text has. */
export function guessText(bytes: Uint8Array): string | null {
  const text = textIn(bytes, 'utf-8') ?? textIn(bytes, 'windows-1252');
  return text === null || hasBinary(text) ? null : text;
}

export function textIn(bytes: Uint8Array, charset: string): string | null {
  const found = decodeText(bytes, { type: '', charset });
  return 'text' in found ? found.text : null;
}

/** Signs that browsers take for binary data (https://mimesniff.spec.whatwg.org/#binary-data-byte). */
export function hasBinary(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (binaryData.has(text.charCodeAt(at))) return true;
  return false;
}
/** The control characters but for tab, line ends, form feed and escape. */
const binaryData: ReadonlySet<number> = new Set(
  Array.from({ length: 0x20 }, (_, code) => code).filter((code) => ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(code)),
);

/** Node reads this one as ISO-8859-1, which has control characters where these signs are. */
const westernText = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (sign) => western[sign.charCodeAt(0) - 0x80] ?? sign);
const western = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decoderOf(charset: string): InstanceType<typeof TextDecoder> | null {
  const label = charset.toLowerCase();
  const known = decoders.get(label);
  if (known) return known;
  try {
    const made = new TextDecoder(label, { fatal: true });
    decoders.set(label, made);
    return made;
  } catch {
    return null;
  }
}
/** By label; only labels of charsets that exist come to be in it. */
const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function markOf([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** XML says in its first line how it is written (https://www.w3.org/TR/xml/#sec-guessing). */
function declaredOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const name = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? null;
  // Its letters are of one byte, or this could not have been read.
  return name !== null && /^utf-?(?:16|32)/i.test(name) ? null : name;
}

/** JSON begins with a sign of ASCII, so its zeros tell how wide the letters are. */
function wideOf([first, second, third]: Uint8Array): string | null {
  if (first === 0 && second === 0) return 'utf-32be';
  if (first === 0) return 'utf-16be';
  if (second !== 0) return null;
  return third === 0 ? 'utf-32le' : 'utf-16le';
}
