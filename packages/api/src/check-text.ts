import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api-env.ts';
import { problem } from './problem.ts';

/**
 * Refuses what JSON and URLs can carry and PostgreSQL cannot: NUL, half surrogates, and nesting without end.
 * Done once here, so that no service has to think of it.
 */
export const checkText: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (hasNul(c.req.url)) return problem({ status: 400, code: 'text.invalid', detail: 'The address has a NUL character.' });
  if (c.req.method === 'GET' || c.req.method === 'DELETE') return next();
  const text = await c.req.text();
  const body = parse(text);
  if (body === undefined) {
    if (text !== '') return problem({ status: 400, code: 'request.invalid', detail: 'The body is not valid JSON.' });
    return next();
  }
  const fault = faultOf(body);
  return fault ? problem({ status: 400, code: 'text.invalid', detail: fault }) : next();
};

const unstorable = /[\0\ud800-\udfff]/u;
const maxDepth = 60;

/** Without recursion: the depth is the sender's choice. */
function faultOf(body: unknown): string | null {
  const open: [unknown, number][] = [[body, 0]];
  for (let item = open.pop(); item; item = open.pop()) {
    const [value, depth] = item;
    if (typeof value === 'string' && unstorable.test(value)) return 'A text has a NUL character or half of a character.';
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= maxDepth) return `The body is nested more than ${maxDepth} levels deep.`;
    for (const [key, inner] of Object.entries(value)) {
      if (unstorable.test(key)) return 'A name has a NUL character or half of a character.';
      open.push([inner, depth + 1]);
    }
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hasNul(url: string): boolean {
  return /%00/i.test(url) || url.includes('\0');
}
