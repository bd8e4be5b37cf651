import { userError } from '@signalbox/domain';
import { keyIn, type Services } from '@signalbox/services';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv, Authenticate } from './api-env.ts';
import { hasBearer } from './bearer.ts';

/** Every route but the API's own description belongs to a signed-in person, or to a program with a key of one. */
export const requireSession =
  (authenticate: Authenticate, { auth }: Pick<Services, 'auth'>): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    if (c.req.path.endsWith('/api/v1/openapi.json')) return next();
    // Addresses are written to logs and histories on the way: a key in one is no secret any more, and is not taken.
    const shown = keyIn(decodedAddress(c.req.url));
    if (shown !== null) {
      await auth.refuseKeyInAddress(shown);
      throw userError('key.in_address', {}, { status: 400 });
    }
    // Browsers say where a request comes from; another site has no business here, whatever cookies come along. Programs send none.
    const site = hasBearer(c.req.raw.headers) ? undefined : c.req.header('sec-fetch-site');
    if (c.req.method !== 'GET' && site !== undefined && site !== 'same-origin' && site !== 'none')
      throw userError('request.cross_site', {}, { status: 403 });
    const actor = await authenticate(c.req.raw);
    if (!actor) throw userError('session.missing', {}, { status: 401 });
    c.set('actor', actor);
    return next();
  };

function decodedAddress(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
