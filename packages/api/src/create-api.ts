import { OpenAPIHono } from '@hono/zod-openapi';
import { createHold } from '@signalbox/db';
import { userError } from '@signalbox/domain';
import type { Logger } from '@signalbox/env';
import type { Services } from '@signalbox/services';
import type { Context, Next } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ApiApp, ApiEnv, Authenticate } from './api-env.ts';
import { checkAddress } from './check-address.ts';
import { checkText } from './check-text.ts';
import { apiDocument } from './document/api-document.ts';
import type { ApiDocument } from './document/types.ts';
import { keyReach } from './key-reach.ts';
import { noteRefused } from './note-refused.ts';
import { badInput, problem, problemOf } from './problem.ts';
import { readerWords } from './reader-words.ts';
import { requireSession } from './require-session.ts';
import { resourceRoutes } from './routes/index.ts';

export interface ApiOptions {
  services: Services;
  authenticate: Authenticate;
  log: Logger;
}

/** The REST API under /api/v1: the same routes and answers in the gateway (keys and sessions by bearer) and in the web app (those, and the session cookie). */
export function createApi({ services, authenticate, log }: ApiOptions): ApiApp {
  const app: ApiApp = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => (result.success ? undefined : problem(readerWords(c), badInput(result.error))),
  }).basePath('/api/v1');
  const reach = keyReach(app);
  app.onError(async (error, c) => {
    await noteRefused(c, services, { error, operation: reach.operationOf(c) }).catch((cause) =>
      log.warn({ err: cause }, 'a refusal was not noted'),
    );
    return problemOf(c, error, log);
  });
  app.notFound((c) =>
    problem(readerWords(c), userError('route.not_found', { address: `${c.req.method} ${c.req.path.slice(0, 200)}` }, { status: 404 })),
  );

  app.use('*', keptNowhere);
  app.use('*', checkAddress);
  let document: ApiDocument | undefined;
  app.get('/openapi.json', (c) => {
    document ??= apiDocument();
    return c.json(document);
  });
  app.use(
    '*',
    bodyLimit({
      maxSize: bodyBytes,
      onError: (c) => problem(readerWords(c), userError('body.too_large', { most: { size: bodyBytes } }, { status: 413 })),
    }),
  );
  // Who asks is the first thing that the database is asked for: a short outage is sat out here, before anything is done.
  const hold = createHold();
  app.use(
    '*',
    requireSession((request) => hold(() => authenticate(request), heldMs), services),
  );
  app.use('*', checkText);
  app.use('*', async (c, next) => {
    c.set('services', services);
    c.set('authenticate', authenticate);
    await next();
  });
  app.use('*', reach.check);
  for (const { add } of resourceRoutes) add(app);
  return app;
}

/** What people say to each other is kept by no cache, neither on the way nor in a browser that several people use. */
async function keptNowhere(c: Context, next: Next): Promise<void> {
  await next();
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'private, no-store');
}

const heldMs = 5_000;
const bodyBytes = 2 * 1024 * 1024;
