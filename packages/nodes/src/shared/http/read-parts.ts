import { contentTypeOf } from './content-type.ts';

export interface BodyPart {
  name: string;
  /** null = a field, no file. */
  file: string | null;
  /** As the header says it; '' = nothing. */
  type: string;
  bytes: Uint8Array;
}

const mostParts = 500;
const lineEnd = Buffer.from('\r\n');

/** The fields and files of a body of type multipart/form-data (RFC 7578); null = it is none, or breaks off. */
export function readParts(body: Uint8Array, boundary: string): BodyPart[] | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const parts: BodyPart[] = [];
  let at = startOf(bytes, mark);
  while (at >= 0) {
    at += mark.length;
    if (bytes.toString('latin1', at, at + 2) === '--') return parts;
    const begin = bytes.indexOf(lineEnd, at);
    const end = begin < 0 ? -1 : endOf(bytes, Buffer.concat([lineEnd, mark]), begin);
    const part = end < 0 ? null : partOf(bytes.subarray(begin + lineEnd.length, end + lineEnd.length));
    if (!part || parts.length === mostParts) return null;
    parts.push(part);
    at = end + lineEnd.length;
  }
  return null;
}

/** Before the first mark there may be a line that nobody reads. */
function startOf(bytes: Buffer, mark: Buffer): number {
  const at = bytes.indexOf(mark);
  return at === 0 || (at > 1 && bytes[at - 1] === 0x0a) ? at : -1;
}

/** Where the next mark begins that has its line for itself: what a part says may begin like one. */
function endOf(bytes: Buffer, mark: Buffer, from: number): number {
  let at = bytes.indexOf(mark, from);
  while (at >= 0 && !/^(?:--|[ \t]*\r\n)/.test(bytes.toString('latin1', at + mark.length, at + mark.length + 100)))
    at = bytes.indexOf(mark, at + 1);
  return at;
}

/** Headers, an empty line, the bytes, an end of line. */
function partOf(part: Buffer): BodyPart | null {
  const gap = part.indexOf('\r\n\r\n');
  if (gap < 0) return null;
  const headers = new Map(
    part
      .toString('utf8', 0, gap)
      // A long header may go on in the next line.
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line): [string, string] => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const said = headers.get('content-disposition') ?? '';
  const name = parameter(said, 'name');
  if (name === null || !/^form-data\b/i.test(said)) return null;
  const type = headers.get('content-type') ?? '';
  const file = extended(said) ?? parameter(said, 'filename') ?? (contentTypeOf(type).type === 'application/octet-stream' ? '' : null);
  const bytes = part.subarray(gap + 4, part.length - lineEnd.length);
  // Browsers write bytes as they are; programs made for mail may pack them.
  return { name, file, type, bytes: /^base64$/i.test(headers.get('content-transfer-encoding') ?? '') ? fromBase64(bytes) : bytes };
}

/** What is no base64 stays as it came. */
function fromBase64(bytes: Buffer): Uint8Array {
  const text = bytes.toString('latin1');
  return /^[a-z\d+/\s]*={0,2}\s*$/i.test(text) ? Buffer.from(text, 'base64') : bytes;
}

/** In quotes, where browsers write `%22` for a quote, and others `\"`. */
function parameter(header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s";]+))`, 'i').exec(header);
  if (!found) return null;
  const [, quoted, bare] = found;
  return quoted === undefined
    ? (bare ?? '')
    : quoted
        .replace(/\\(["\\])/g, '$1')
        .replaceAll('%22', '"')
        .replace(/%0D%0A/gi, ' ');
}

/** `filename*=UTF-8''bl%C3%A5.png` */
function extended(header: string): string | null {
  const escaped = /;\s*filename\*\s*=\s*utf-8'[^']*'([^\s";]+)/i.exec(header)?.[1];
  if (escaped === undefined) return null;
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
