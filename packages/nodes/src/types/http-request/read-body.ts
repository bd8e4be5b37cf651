import { jsonBytes } from '@signalbox/flow';
import type { FilePort } from '../../contract/call-context.ts';
import { contentTypeOf, fileName } from '../../shared/http/content-type.ts';
import { guessText } from '../../shared/http/decode-text.ts';
import { type Content, readContent } from '../../shared/http/read-content.ts';

/** Bodies up to here stand in the run itself: with headers and escaping they fit into a node's output of 16 KiB. */
const inlineBytes = 12 * 1024;

/**
 * What a run keeps of a body: JSON as values and text as text when they are short, anything else as a file with the bytes as they came.
 * The names of the headers are in lower case.
 */
export async function readBody(headers: Record<string, string>, body: Uint8Array, files: Pick<FilePort, 'keep'>): Promise<unknown> {
  // Packed in a way that was not unpacked: the type says what is inside, not what these bytes are.
  const isPacked = packings.test(headers['content-encoding'] ?? '');
  const header = isPacked ? 'application/octet-stream' : (headers['content-type'] ?? '');
  const value = keptOf(readContent(header, body), body);
  if (value !== undefined && fits(value)) return value;
  const type = contentTypeOf(header).type || (value === undefined ? 'application/octet-stream' : 'text/plain');
  return { file: await files.keep({ bytes: body, name: fileName('answer', type), type: type.slice(0, 100) }) };
}

// By name, because some systems write a charset or nothing of meaning there.
const packings = /\b(?:br|compress|dcb|dcz|deflate|gzip|zstd)\b/i;

/** Undefined = no value that a run can keep. An answer is there, right or wrong, so one that is not what it says is read as well as can be. */
function keptOf(content: Content, body: Uint8Array): unknown {
  if (content.is === 'nothing') return '';
  if (content.is === 'value') return content.value;
  if ('text' in content) return content.text;
  return content.is === 'fault' && content.fault !== 'parts' ? (guessText(body) ?? undefined) : undefined;
}

/** Measured as it would be stored, where quotes and escapes take room; the database stores no NUL and no half of a character. */
const fits = (value: unknown): boolean => jsonBytes(value) <= inlineBytes && !unstorable.test(JSON.stringify(value));
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;
