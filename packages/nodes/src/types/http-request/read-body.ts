import { jsonBytes, readJson } from '@signalbox/flow';
import type { FilePort } from '../../contract/call-context.ts';
import { contentTypeOf, fileName, isJson } from './content-type.ts';
import { decodeText } from './decode-text.ts';

/** Bodies up to here stand in the run itself: with headers and escaping they fit into a node's output of 16 KiB. */
const inlineBytes = 12 * 1024;

/**
 * What a run keeps of a body: JSON as values and text as text when they are short, anything else as a file with the bytes as they came.
 * The names of the headers are in lower case.
 */
export async function readBody(headers: Record<string, string>, body: Uint8Array, files: FilePort): Promise<unknown> {
  if (body.length === 0) return '';
  // Packed in a way that was not unpacked: the type says what is inside, not what these bytes are.
  const isPacked = packings.test(headers['content-encoding'] ?? '');
  const said = contentTypeOf(isPacked ? 'application/octet-stream' : (headers['content-type'] ?? ''));
  const text = decodeText(body, said);
  if (text !== null) {
    const value = isJson(said.type) ? parse(text) : text;
    if (fits(value)) return value;
  }
  const type = said.type || (text === null ? 'application/octet-stream' : 'text/plain');
  return { file: await files.keep({ bytes: body, name: fileName(type), type: type.slice(0, 100) }) };
}

// By name, because some systems write a charset or nothing of meaning there.
const packings = /\b(?:br|compress|dcb|dcz|deflate|gzip|zstd)\b/i;

function parse(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return text;
  }
}

/** Measured as it would be stored, where quotes and escapes take room; the database stores no NUL and no half of a character. */
const fits = (value: unknown): boolean => jsonBytes(value) <= inlineBytes && !unstorable.test(JSON.stringify(value));
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;
