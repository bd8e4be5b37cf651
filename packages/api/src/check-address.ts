import { userError } from '@signalbox/domain';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api-env.ts';

/** Refuses addresses with escapes that are none (`%`, `%zz`) or no UTF-8 (`%ff`). No address of the API has a percent sign as such, so that of a broken escape is one, too. */
export const checkAddress: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (isBroken(new URL(c.req.url).pathname)) throw userError('request.invalid.address', {}, { status: 400 });
  return next();
};

function isBroken(path: string): boolean {
  if (!path.includes('%')) return false;
  try {
    return decodeURIComponent(path).includes('%');
  } catch {
    return true;
  }
}
