import { textIn } from '../../shared/http/decode-text.ts';

/** A line of a contact card: what it is, of what kind, and its value as text. */
export interface Property {
  name: string;
  kind: string;
  value: string;
}

/** The lines of contact cards, put together where they were folded, and their values read by their encoding and charset. */
export const vcardProperties = (source: string): Property[] => unfolded(source).flatMap((line) => propertyOf(line) ?? []);

/**
 * A line that starts with a space or tab goes on the one before: in version 2.1 that space is part of the text, later it only marks the fold.
 * Quoted-printable goes on after a = at the end, base64 up to an empty line.
 */
function unfolded(source: string): string[] {
  const lines: string[] = [];
  let keepsSpace = false;
  for (const line of source.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    const last = lines.length - 1;
    const before = lines[last];
    if (/^\s*(?:BEGIN:VCARD|VERSION:)/i.test(line)) keepsSpace = /VERSION:2\.1/i.test(line);
    if (before?.endsWith('=') && quotedPrintableLine.test(before)) lines[last] = before.slice(0, -1) + line;
    else if (before !== undefined && /^[ \t]/.test(line))
      lines[last] = before + (keepsSpace && !base64Line.test(before) ? line : line.slice(1));
    else if (before && /^[A-Za-z0-9+/]+=*$/.test(line) && base64Line.test(before)) lines[last] = before + line;
    else lines.push(line);
  }
  return lines;
}
const quotedPrintableLine = /^[^:]*QUOTED-PRINTABLE/i;
const base64Line = /^[^:]*;(?:ENCODING=)?(?:B|BASE64)[;:]/i;

function propertyOf(line: string): Property | null {
  const colon = colonOf(line);
  if (colon < 1) return null;
  const [head = '', ...parameters] = line.slice(0, colon).split(';');
  const kinds = parameters.flatMap((one) => {
    const [key = '', value] = one.split('=');
    return value === undefined ? key : /^type$/i.test(key) ? value.replaceAll('"', '').split(',') : [];
  });
  const kind = kinds.map((one) => one.toLowerCase()).find((one) => known.has(one)) ?? '';
  // `item1.TEL` only groups properties.
  return { name: (head.split('.').at(-1) ?? '').toUpperCase(), kind, value: textOf(line.slice(colon + 1), parameters) };
}
const known: ReadonlySet<string> = new Set(['cell', 'home', 'work', 'fax', 'pager', 'main', 'other']);

/** The colon that ends the name; parameters in quotation marks may have one too. */
function colonOf(line: string): number {
  let quoted = false;
  for (let i = 0; i < line.length; i += 1)
    if (line[i] === '"') quoted = !quoted;
    else if (line[i] === ':' && !quoted) return i;
  return -1;
}

function textOf(raw: string, parameters: readonly string[]): string {
  const charset = parameters.map((one) => /^CHARSET=["']?([\w.:-]+)/i.exec(one)?.[1]).find(Boolean);
  if (parameters.some((one) => /QUOTED-PRINTABLE/i.test(one))) return quotedPrintable(raw, charset);
  if (!parameters.some((one) => /^(?:ENCODING=)?(?:B|BASE64)$/i.test(one))) return raw;
  const packed = raw.replace(/\s/g, '');
  return /^[A-Za-z0-9+/]*=*$/.test(packed)
    ? decoded(
        Uint8Array.from(atob(padded(packed)), (sign) => sign.charCodeAt(0)),
        charset,
      )
    : raw;
}

const padded = (packed: string): string => {
  const bare = packed.replace(/=+$/, '');
  const whole = bare.length % 4 === 1 ? bare.slice(0, -1) : bare;
  return whole.padEnd(Math.ceil(whole.length / 4) * 4, '=');
};

/** `=C3=A5` -> å. What stands there as it is and is not ASCII was text already. */
function quotedPrintable(text: string, charset: string | undefined): string {
  return text.replace(/[\0-\x7f]+/g, (ascii) => {
    const bytes = (ascii.match(/=[\dA-F]{2}|[^=]|=/gi) ?? []).map((piece) =>
      piece.length === 3 ? Number.parseInt(piece.slice(1), 16) : piece.charCodeAt(0),
    );
    return decoded(Uint8Array.from(bytes), charset);
  });
}

/** By its charset; without one, or with one that it is not, UTF-8, or else that of Western Europe, as old phones wrote it. */
function decoded(bytes: Uint8Array, charset: string | undefined): string {
  const said = charset ? textIn(bytes, charset) : null;
  return said ?? textIn(bytes, 'utf-8') ?? textIn(bytes, 'windows-1252') ?? '';
}
