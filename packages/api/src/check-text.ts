import { userError } from '@signalbox/domain';
import { RepeatedKey, readJson } from '@signalbox/flow';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api-env.ts';

/**
 * Refuses what JSON and URLs can carry and PostgreSQL cannot: NUL, half surrogates, and nesting without end. Also bodies that can be read in
 * two ways: letters that are not UTF-8, names that stand twice.
 * Done once here, so that no service has to think of it.
 */
export const checkText: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (hasNul(c.req.url)) throw unfit('text.invalid.address');
  if (c.req.method === 'GET' || c.req.method === 'DELETE') return next();
  // Bytes are no text; the routes that take them read nothing else.
  if (c.req.header('content-type') === 'application/octet-stream') return next();
  const text = decode(await c.req.arrayBuffer());
  if (text === null) throw userError('request.invalid.encoding', {}, { status: 400 });
  const body = parse(text);
  if (body === undefined) {
    if (text !== '') throw userError('request.invalid.json', {}, { status: 400 });
    return next();
  }
  const fault = faultOf(body);
  if (fault) throw unfit(fault);
  // Routes read the body themselves, by rules that lose the last digits of long whole numbers.
  if (/\d{16}/.test(text)) Object.assign(c.req.bodyCache, { text: Promise.resolve(JSON.stringify(body)) });
  return next();
};

type Fault = 'text.invalid' | `text.invalid.${'address' | 'depth' | 'name'}`;
const unfit = (fault: Fault) => userError(fault, {}, { status: 400 });

const unstorable = /[\0\ud800-\udfff]/u;
const maxDepth = 60;

/** Without recursion: the depth is the sender's choice. */
function faultOf(body: unknown): Fault | null {
  const open: [unknown, number][] = [[body, 0]];
  for (let item = open.pop(); item; item = open.pop()) {
    const [value, depth] = item;
    if (typeof value === 'string' && unstorable.test(value)) return 'text.invalid';
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= maxDepth) return 'text.invalid.depth';
    for (const [key, inner] of Object.entries(value)) {
      if (unstorable.test(key)) return 'text.invalid.name';
      open.push([inner, depth + 1]);
    }
  }
  return null;
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(text: string): unknown {
  try {
    return readJson(text, { once: true });
  } catch (error) {
    if (error instanceof RepeatedKey) throw userError('request.invalid.repeated', { name: error.key.slice(0, 100) }, { status: 400 });
    return undefined;
  }
}

function hasNul(url: string): boolean {
  return /%00/i.test(url) || url.includes('\0');
}
