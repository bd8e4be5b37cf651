import { type NodeInput, type NodeResult, valueText } from '@signalbox/flow';
import { failed } from '../../shared/values/failed.ts';
import { fileIdOf } from './file-id.ts';
import type { MadeBody, Making } from './made-body.ts';
import type { node } from './node.ts';

type Fields = NodeInput<typeof node>['fields'];
const mostBytes = 20 * 1024 * 1024;

/** A body of type multipart/form-data (RFC 7578): values that are files as files, all others as text. */
export async function makeParts(fields: Fields, { files, boundary }: Making): Promise<MadeBody | Extract<NodeResult, { error: unknown }>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (const [index, { name, value }] of fields.entries()) {
    const id = fileIdOf(value);
    const file = id === null ? null : await files.read(id);
    if (id !== null && file === null) return failed('http.file_gone', {}, `fields.${index}.value`);
    const headers = file ? `; filename="${quoted(file.name)}"\r\nContent-Type: ${file.type}` : '';
    const content = file?.bytes ?? Buffer.from(valueText(value));
    pieces.push(Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${headers}\r\n\r\n`), content, lineEnd);
    size += content.length;
    if (size > mostBytes) return failed('http.body_too_large', { most: { size: mostBytes } }, 'fields');
  }
  pieces.push(Buffer.from(`--${boundary}--\r\n`));
  return { content: Buffer.concat(pieces), type: `multipart/form-data; boundary=${boundary}` };
}

const lineEnd = Buffer.from('\r\n');

/** As browsers write names of fields and files. */
const quoted = (name: string): string =>
  name.replace(/["\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
