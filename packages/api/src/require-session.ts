import { userError } from '@signalbox/domain';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv, Authenticate } from './api-env.ts';

/** Every route but the API's own description belongs to a signed-in person. */
export const requireSession =
  (authenticate: Authenticate): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    if (c.req.path.endsWith('/api/v1/openapi.json')) return next();
    // Browsers say where a request comes from; another site has no business here, whatever cookies come along.
    const site = c.req.header('sec-fetch-site');
    if (c.req.method !== 'GET' && site !== undefined && site !== 'same-origin' && site !== 'none')
      throw userError('request.cross_site', {}, { status: 403 });
    const actor = await authenticate(c.req.raw);
    if (!actor) throw userError('session.missing', {}, { status: 401 });
    c.set('actor', actor);
    return next();
  };
