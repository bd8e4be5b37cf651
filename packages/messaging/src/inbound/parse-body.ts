import { userError } from '@signalbox/domain';
import type { FilePort } from '@signalbox/nodes/contract';
import { type BodyPart, type Content, contentTypeOf, fieldsOf, fileName, isMultipart, isText, readContent } from '@signalbox/nodes/http';
import { unpack } from '@signalbox/runner';
import { cleanText } from './clean-text.ts';

/** Of the values in the body of a request to an HTTP trigger, unpacked. */
export const maxBodyBytes = 256 * 1024;
/** Of a body that brings files, or is one. */
const maxFileBytes = 5 * 1024 * 1024;

/** How much may come with this content type. */
export function mostBytes(contentType: string): number {
  const { type } = contentTypeOf(contentType);
  return isMultipart(type) || (type !== '' && !isText(type)) ? maxFileBytes : maxBodyBytes;
}

export interface SentBody {
  /** By their names in lower case. */
  headers: Record<string, string>;
  bytes: Uint8Array;
}

/** The body without its packing. Throws `body.packing`, `body.too_large`. */
export async function unpackBody({ headers, bytes }: SentBody): Promise<Uint8Array> {
  const most = mostBytes(headers['content-type'] ?? '');
  const packing = headers['content-encoding'] ?? '';
  const unpacked = packing === '' ? bytes : await unpack(bytes, packing, most).catch(() => null);
  if (unpacked === null) throw userError('body.packing', { packing: packing.slice(0, 100) }, { status: 415 });
  if (unpacked === 'overflow' || unpacked.length > most) throw bodyTooLarge(most);
  return unpacked;
}

/**
 * The body as a value: JSON, form fields and parts as values, text as text, everything else as a file. What cannot be read as it says is refused,
 * so that nothing is lost without a word: `body.invalid_json`, `body.charset`, `body.letters`, `body.parts`.
 */
export async function parseBody(contentType: string, bytes: Uint8Array, files: Pick<FilePort, 'keep'>): Promise<unknown> {
  const content = readContent(contentType, bytes, { keeps: isPlainKey });
  switch (content.is) {
    case 'nothing':
      return null;
    case 'value':
      return content.value;
    case 'text':
      return content.text;
    case 'fields':
      return fieldsOf(content.fields);
    case 'parts':
      return partValues(content.parts, files);
    case 'bytes':
      return (isMedia.test(contentType) ? null : plainText(bytes)) ?? keep(files, { name: '', type: contentType, bytes });
    case 'fault':
      return faulty(content, contentType);
  }
}

export const bodyTooLarge = (most = maxBodyBytes) => userError('body.too_large', { most: { size: most } }, { status: 413 });
// An own key of this name turns into a prototype when somebody copies the object.
const isPlainKey = (key: string): boolean => key !== '__proto__';

const isMedia = /^\s*(?:image|audio|video|font)\//i;

/** Many say some type of their own, or none that is one, for what is text all the same. */
function plainText(bytes: Uint8Array): string | null {
  const content = bytes.length > maxBodyBytes ? null : readContent('', bytes);
  return content?.is === 'text' ? content.text : null;
}

function faulty(content: Content & { is: 'fault' }, contentType: string): unknown {
  const { type, charset } = contentTypeOf(contentType);
  if (content.fault === 'json') {
    // What is only a relative of JSON, such as a sequence of it, is a text.
    if (!/[/+]json$/.test(type)) return content.text;
    throw userError('body.invalid_json', {}, { status: 400 });
  }
  if (content.fault === 'parts') throw userError('body.parts', {}, { status: 400 });
  const named = (charset ?? 'UTF-8').slice(0, 50);
  throw content.fault === 'charset'
    ? userError('body.charset', { charset: named }, { status: 415 })
    : userError('body.letters', { charset: named }, { status: 400 });
}

async function partValues(parts: readonly BodyPart[], files: Pick<FilePort, 'keep'>): Promise<unknown> {
  const size = parts.reduce((sum, { file, bytes }) => sum + (file === null ? bytes.length : 0), 0);
  if (size > maxBodyBytes) throw bodyTooLarge();
  const charset = parts.find(({ name }) => name === '_charset_');
  const fallback = `text/plain; charset=${charset ? Buffer.from(charset.bytes).toString('latin1') : 'utf-8'}`;
  const entries: [string, unknown][] = [];
  for (const part of parts) entries.push([part.name, await partValue(part, { fallback, files })]);
  return fieldsOf(entries);
}

async function partValue(
  { file, type, bytes }: BodyPart,
  { fallback, files }: { fallback: string; files: Pick<FilePort, 'keep'> },
): Promise<unknown> {
  // A field for files that was left empty.
  if (bytes.length === 0) return '';
  if (file !== null) return keep(files, { name: file, type, bytes });
  // Parts inside of parts are nobody's form.
  if (isMultipart(contentTypeOf(type).type)) return keep(files, { name: '', type, bytes });
  const isPlain = type === '' || (contentTypeOf(type).type === 'text/plain' && contentTypeOf(type).charset === null);
  return parseBody(isPlain ? fallback : type, bytes, files);
}

/** Names may come with the folders of somebody's machine. */
async function keep(
  files: Pick<FilePort, 'keep'>,
  { name, type: said, bytes }: { name: string; type: string; bytes: Uint8Array },
): Promise<{ file: unknown }> {
  const type = contentTypeOf(said).type.slice(0, 100) || 'application/octet-stream';
  const bare = cleanText(name.replace(/^.*[\\/]/s, '')).slice(0, 200);
  return { file: await files.keep({ bytes, name: bare || fileName('file', type), type }) };
}
