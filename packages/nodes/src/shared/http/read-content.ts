import { type ReadJsonOptions, readJson } from '@signalbox/flow';
import { contentTypeOf, isForm, isJson, isMultipart, isText } from './content-type.ts';
import { decodeText, hasBinary } from './decode-text.ts';
import { readForm } from './form-fields.ts';
import { type BodyPart, readParts } from './read-parts.ts';

/** What a body is, read by what it says of itself. A fault tells why it cannot be read so; of JSON that is none the text is there all the same. */
export type Content =
  | { is: 'nothing' }
  | { is: 'value'; value: unknown; text: string }
  | { is: 'text'; text: string }
  | { is: 'fields'; fields: [string, string][]; text: string }
  | { is: 'parts'; parts: BodyPart[] }
  | { is: 'bytes' }
  | { is: 'fault'; fault: 'charset' | 'letters' | 'parts' }
  | { is: 'fault'; fault: 'json'; text: string };

/** One reader for what comes in: bodies of requests to our addresses, and of answers to our requests. */
export function readContent(header: string, bytes: Uint8Array, options: ReadJsonOptions = {}): Content {
  if (bytes.length === 0) return { is: 'nothing' };
  const said = contentTypeOf(header);
  const { type, charset, boundary } = said;
  if (isMultipart(type)) {
    const parts = boundary === null ? null : readParts(bytes, boundary);
    return parts ? { is: 'parts', parts } : { is: 'fault', fault: 'parts' };
  }
  if (type !== '' && !isText(type)) return { is: 'bytes' };
  const decoded = decodeText(bytes, said);
  if ('fault' in decoded) return type === '' ? { is: 'bytes' } : { is: 'fault', fault: decoded.fault };
  const { text } = decoded;
  if (type === '' && hasBinary(text)) return { is: 'bytes' };
  if (isForm(type)) {
    const fields = readForm(text, charset);
    return fields ? { is: 'fields', fields, text } : { is: 'fault', fault: 'letters' };
  }
  if (!isJson(type)) return { is: 'text', text };
  try {
    return { is: 'value', value: readJson(text, options), text };
  } catch {
    return { is: 'fault', fault: 'json', text };
  }
}
