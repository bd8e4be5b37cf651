import type { MiddlewareHandler } from 'hono';
import type { ApiEnv, Authenticate } from './api-env.ts';
import { problem } from './problem.ts';

/** Every route but the API's own description belongs to a signed-in person. */
export const requireSession =
  (authenticate: Authenticate): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    if (c.req.path.endsWith('/api/v1/openapi.json')) return next();
    // Browsers say where a request comes from; another site has no business here, whatever cookies come along.
    const site = c.req.header('sec-fetch-site');
    if (c.req.method !== 'GET' && site !== undefined && site !== 'same-origin' && site !== 'none')
      return problem({ status: 403, code: 'request.cross_site', detail: 'Another site may not change anything here.' });
    const actor = await authenticate(c.req.raw);
    if (!actor) return problem({ status: 401, code: 'session.missing', detail: 'Sign in first: the session is missing or over.' });
    c.set('actor', actor);
    return next();
  };
