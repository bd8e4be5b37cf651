import type { HttpBindings } from '@hono/node-server';
import { userError } from '@signalbox/domain';
import type { Context } from 'hono';

/** The body as it came. A larger one is refused and not read to its end, so its connection cannot carry another request: the caller must not keep it. */
export async function readBody(c: Context<{ Bindings: HttpBindings }>, mostBytes: number): Promise<Uint8Array> {
  const { incoming, outgoing } = c.env;
  const refuse = () => {
    outgoing.setHeader('connection', 'close');
    return userError('body.too_large', { most: { size: mostBytes } }, { status: 413 });
  };
  if (Number(incoming.headers['content-length'] ?? 0) > mostBytes) throw refuse();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) throw refuse();
    parts.push(part);
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}
