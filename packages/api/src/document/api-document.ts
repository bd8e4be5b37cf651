import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import { Problem } from '@signalbox/contract';
import { failedExample, refusedExample } from '@signalbox/contract/examples';
import type { ApiEnv } from '../api-env.ts';
import { resourceRoutes } from '../routes/index.ts';
import { describeOperation } from './describe-operation.ts';
import { describeShapes } from './describe-shapes.ts';
import { jsonSchemaOf } from './json-schema-of.ts';
import type { ApiDocument } from './types.ts';

/** The description of the API as OpenAPI 3.1, from the routes and the contract. Needs no services and is always the same. */
export function apiDocument(): ApiDocument {
  const routes = resourceRoutes.flatMap((resource) => routesOf(resource).map((route) => ({ tag: resource.tag, route })));
  const shapes = describeShapes(
    routes.flatMap(({ route }) => jsonSchemaOf(route.request?.body) ?? []),
    [Problem, ...routes.flatMap(({ route }) => Object.values(route.responses).flatMap((answer) => jsonSchemaOf(answer) ?? []))],
  );
  const paths: ApiDocument['paths'] = {};
  for (const { tag, route } of routes) paths[route.path] = { ...paths[route.path], [route.method]: describeOperation(tag, route, shapes) };
  const problem = (example: Problem) => ({ 'application/problem+json': { schema: shapes.answer(Problem), example } });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Signalbox',
      version: '1',
      description: `Workflows, runs, messages and contacts of one account.

Errors are \`application/problem+json\` with a stable \`code\`. Lists are pages, newest first: \`next\` of one goes into \`before\` of the following request.
Ids begin with what they name, as in \`run_\` or \`wfl_\`; timestamps are ISO 8601 in UTC.`,
      contact: { name: 'The operator of this instance' },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      {
        url: '/api/v1',
        description: 'On the gateway and on the web app with an API key, on the web app with the cookie of a session, too.',
      },
    ],
    security: [{ apiKey: [] }],
    tags: resourceRoutes.map(({ tag, description }) => ({ name: tag, description })),
    paths,
    components: {
      securitySchemes: {
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API key (`sbk_..`), or the token of a session. Never in the address.',
        },
      },
      responses: {
        Refused: { description: 'The request cannot be done; the code says why.', content: problem(refusedExample) },
        Failed: { description: 'Not the fault of the request.', content: problem(failedExample) },
      },
      schemas: shapes.schemas,
    },
  };
}

function routesOf({ add }: (typeof resourceRoutes)[number]): RouteConfig[] {
  const app = new OpenAPIHono<ApiEnv>();
  add(app);
  return app.openAPIRegistry.definitions.flatMap((one) => (one.type === 'route' ? [one.route] : []));
}
