import { createRoute } from '@hono/zod-openapi';
import { HttpListening, HttpRequestList, HttpTrigger, ListenHttp, SetHttpSecret, SetHttpSecretAnswer } from '@signalbox/contract';
import {
  httpListeningExample,
  httpRequestListExample,
  httpTriggerExample,
  listenHttpExample,
  setHttpSecretAnswerExample,
  setHttpSecretExample,
} from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, pathId } from '../describe.ts';

const oneTrigger = z.object({
  id: pathId('workflow'),
  nodeId: z.string().min(1).max(60).meta({ description: 'Id of the step in the graph.', example: 'start' }),
});

const get = createRoute({
  method: 'get',
  path: '/workflows/{id}/http-triggers/{nodeId}',
  operationId: 'getHttpTrigger',
  summary: 'The addresses of an HTTP trigger',
  description: 'Also of one that is not live yet. Its secret is never told, only when it was set.',
  request: { params: oneTrigger },
  responses: { 200: answers(HttpTrigger, 'The trigger', httpTriggerExample) },
});
const setSecret = createRoute({
  method: 'put',
  path: '/workflows/{id}/http-triggers/{nodeId}/secret',
  operationId: 'setHttpSecret',
  summary: 'Set the secret of an HTTP trigger',
  description: 'Its token, or what its callers sign with. It counts at once, and the one before for a day longer.',
  request: { params: oneTrigger, body: body(SetHttpSecret, setHttpSecretExample) },
  responses: { 200: answers(SetHttpSecretAnswer, 'The trigger, and the secret if it was made here', setHttpSecretAnswerExample) },
});
const removeSecret = createRoute({
  method: 'delete',
  path: '/workflows/{id}/http-triggers/{nodeId}/secret',
  operationId: 'removeHttpSecret',
  summary: 'Take the secret of an HTTP trigger away',
  description: 'At once, with the one that still counts for a day. Where a secret is asked for nobody is let in until one is set.',
  request: { params: oneTrigger },
  responses: { 200: answers(HttpTrigger, 'The trigger', { ...httpTriggerExample, secretSetAt: null }) },
});

const requests = createRoute({
  method: 'get',
  path: '/workflows/{id}/http-triggers/{nodeId}/requests',
  operationId: 'listHttpRequests',
  summary: 'What came to an HTTP trigger',
  description: 'The last thirty, newest first. Of a storm only some are kept, of each trigger the last two hundred, for thirty days.',
  request: { params: oneTrigger },
  responses: { 200: answers(HttpRequestList, 'The requests', httpRequestListExample) },
});
const listen = createRoute({
  method: 'post',
  path: '/workflows/{id}/http-triggers/{nodeId}/listen',
  operationId: 'listenHttp',
  summary: 'Listen for an example',
  description:
    'For five minutes a request to the address of a trigger that is not live is answered 202 and kept as an example. It starts nothing.',
  request: { params: oneTrigger, body: body(ListenHttp, listenHttpExample) },
  responses: { 200: answers(HttpListening, 'How long', httpListeningExample) },
});

export const httpTriggerRoutes: ResourceRoutes = {
  tag: 'HTTP triggers',
  description: 'How other programs start workflows.',
  add(app) {
    app.openapi(get, async (c) => {
      const { id, nodeId } = c.req.valid('param');
      return c.json(await c.var.services.httpTriggers.get(c.var.actor, id, nodeId), 200);
    });
    app.openapi(setSecret, async (c) => {
      const { id, nodeId } = c.req.valid('param');
      return c.json(await c.var.services.httpTriggers.setSecret(c.var.actor, id, nodeId, c.req.valid('json')), 200);
    });
    app.openapi(requests, async (c) => {
      const { id, nodeId } = c.req.valid('param');
      return c.json(await c.var.services.httpTriggers.requests(c.var.actor, id, nodeId), 200);
    });
    app.openapi(listen, async (c) => {
      const { id, nodeId } = c.req.valid('param');
      return c.json(await c.var.services.httpTriggers.listen(c.var.actor, id, nodeId, c.req.valid('json')), 200);
    });
    app.openapi(removeSecret, async (c) => {
      const { id, nodeId } = c.req.valid('param');
      return c.json(await c.var.services.httpTriggers.removeSecret(c.var.actor, id, nodeId), 200);
    });
  },
};
