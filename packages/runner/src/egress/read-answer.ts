import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { userError } from '@signalbox/domain';
import type { HttpPort } from '@signalbox/nodes/contract';

/** What may be asked for with `accept-encoding`. */
export const packings = 'gzip, deflate, br';

/** An answer with its body as bytes, unpacked. Rejects with `http.too_large`, which counts unpacked bytes, too, else with whatever broke it off. */
export async function readAnswer(response: IncomingMessage, host: string, maxBytes: number): ReturnType<HttpPort['request']> {
  const sent = await bytesOf(response, host, maxBytes);
  const status = response.statusCode ?? 0;
  const { 'content-encoding': packing, ...headers } = response.headers;
  const unpack = unpackers.get(packing?.trim().toLowerCase() ?? '');
  // What is packed in an unknown way stays as it is, and its header says so.
  if (!unpack) return { status, headers: flatten(response.headers), body: sent };
  const body = sent.length === 0 ? sent : await unpack(sent, { maxOutputLength: maxBytes }).catch(overflowAs(tooLarge(host, maxBytes)));
  return { status, headers: flatten(headers), body };
}

const bytesOf = (response: IncomingMessage, host: string, maxBytes: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) response.destroy(tooLarge(host, maxBytes));
      else chunks.push(chunk);
    });
    response.on('error', reject);
    response.on('end', () => resolve(Buffer.concat(chunks)));
  });

const unpackGzip = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);
const unpackers: ReadonlyMap<string, typeof unpackGzip> = new Map([
  ['gzip', unpackGzip],
  ['x-gzip', unpackGzip],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

const overflowAs = (tooMuch: Error) => (error: NodeJS.ErrnoException) => {
  throw error.code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch : error;
};
const tooLarge = (host: string, maxBytes: number) => userError('http.too_large', { host, most: { size: maxBytes } });

const flatten = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
