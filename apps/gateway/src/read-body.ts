import type { HttpBindings } from '@hono/node-server';
import { userError } from '@signalbox/domain';
import type { Context } from 'hono';

/**
 * The body as it came. One that breaks off is refused as such: its error looks like that of a database that is away, and would be waited for.
 * A larger one is refused and not read to its end, so its connection cannot carry another request: the caller must not keep it.
 */
export async function readBody(c: Context<{ Bindings: HttpBindings }>, mostBytes: number): Promise<Uint8Array> {
  const { incoming, outgoing } = c.env;
  const refuse = () => {
    outgoing.setHeader('connection', 'close');
    return userError('body.too_large', { most: { size: mostBytes } }, { status: 413 });
  };
  if (Number(incoming.headers['content-length'] ?? 0) > mostBytes) throw refuse();
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of incoming as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > mostBytes) break;
      parts.push(part);
    }
  } catch (cause) {
    throw userError('body.broken_off', {}, { status: 400, cause });
  }
  if (size > mostBytes) throw refuse();
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}
