import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { userError } from '@signalbox/domain';
import type { HttpPort } from '@signalbox/nodes/contract';
import { unpack } from './unpack.ts';

/** An answer with its body as bytes, unpacked. Rejects with `http.too_large`, which counts unpacked bytes, too, else with whatever broke it off. */
export async function readAnswer(response: IncomingMessage, host: string, maxBytes: number): ReturnType<HttpPort['request']> {
  const sent = await bytesOf(response, host, maxBytes);
  const status = response.statusCode ?? 0;
  const { 'content-encoding': packing, ...headers } = response.headers;
  const body = await unpack(sent, packing ?? '', maxBytes);
  if (body === 'overflow') throw tooLarge(host, maxBytes);
  // What is packed in an unknown way stays as it is, and its header says so.
  return body === null ? { status, headers: flatten(response.headers), body: sent } : { status, headers: flatten(headers), body };
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

const tooLarge = (host: string, maxBytes: number) => userError('http.too_large', { host, most: { size: maxBytes } });

const flatten = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
