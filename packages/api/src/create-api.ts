import { OpenAPIHono } from '@hono/zod-openapi';
import { userError } from '@signalbox/domain';
import type { Logger } from '@signalbox/env';
import type { Services } from '@signalbox/services';
import { bodyLimit } from 'hono/body-limit';
import type { ApiApp, ApiEnv, Authenticate } from './api-env.ts';
import { checkText } from './check-text.ts';
import { badInput, problem, problemOf } from './problem.ts';
import { readerWords } from './reader-words.ts';
import { requireSession } from './require-session.ts';
import { addAccountRoutes } from './routes/account.ts';
import { addEventRoutes } from './routes/events.ts';
import { addFileRoutes } from './routes/files.ts';
import { addMessageRoutes } from './routes/messages.ts';
import { addNodeTypeRoutes } from './routes/node-types.ts';
import { addPracticeRoutes } from './routes/practice.ts';
import { addRunRoutes } from './routes/runs.ts';
import { addTaskRoutes } from './routes/tasks.ts';
import { addVersionRoutes } from './routes/versions.ts';
import { addWaitingRoutes } from './routes/waiting.ts';
import { addWorkflowRoutes } from './routes/workflows.ts';

export interface ApiOptions {
  services: Services;
  authenticate: Authenticate;
  log: Logger;
}

/** The REST API under /api/v1: the same routes and answers in the gateway (bearer token) and in the web app (session cookie). */
export function createApi({ services, authenticate, log }: ApiOptions): ApiApp {
  const app: ApiApp = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => (result.success ? undefined : problem(readerWords(c), badInput(result.error))),
  }).basePath('/api/v1');
  app.onError((error, c) => problemOf(c, error, log));
  app.notFound((c) =>
    problem(readerWords(c), userError('route.not_found', { address: `${c.req.method} ${c.req.path.slice(0, 200)}` }, { status: 404 })),
  );

  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of a session; the web app takes its cookie instead.',
  });
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    security: [{ session: [] }],
    info: { title: 'Signalbox', version: '1', description: 'Workflows, runs, messages and contacts of one account.' },
  });
  app.use(
    '*',
    bodyLimit({
      maxSize: bodyBytes,
      onError: (c) => problem(readerWords(c), userError('body.too_large', { most: '2 MB' }, { status: 413 })),
    }),
  );
  app.use('*', requireSession(authenticate));
  app.use('*', checkText);
  addAccountRoutes(app, services);
  addNodeTypeRoutes(app, services);
  addWorkflowRoutes(app, services);
  addVersionRoutes(app, services);
  addWaitingRoutes(app, services);
  addRunRoutes(app, services);
  addTaskRoutes(app, services);
  addFileRoutes(app, services);
  addMessageRoutes(app, services);
  addPracticeRoutes(app, services);
  addEventRoutes(app, services, authenticate);
  return app;
}

const bodyBytes = 2 * 1024 * 1024;
