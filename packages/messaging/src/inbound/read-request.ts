import type { FilePort } from '@signalbox/nodes/contract';
import { contentTypeOf, readQuery } from '@signalbox/nodes/http';
import type { HookRequest } from './inbound.ts';
import { parseBody, unpackBody } from './parse-body.ts';

export interface ReadRequest {
  /** A name that comes several times is a list. */
  query: Record<string, string | string[]>;
  /** Without that of a packing that was taken off. */
  headers: Record<string, string>;
  body: unknown;
  /** The bytes of the body, unpacked. */
  raw: Uint8Array;
}

/** A request from outside as values; its files are kept. */
export async function readRequest(
  request: Pick<HookRequest, 'query' | 'headers' | 'body'>,
  files: Pick<FilePort, 'keep'>,
): Promise<ReadRequest> {
  const type = request.headers['content-type'] ?? '';
  const raw = await unpackBody({ headers: request.headers, bytes: await request.body() });
  const { 'content-encoding': _, ...headers } = request.headers;
  return { query: readQuery(request.query, contentTypeOf(type).charset), headers, body: await parseBody(type, raw, files), raw };
}
