import { createRoute } from '@hono/zod-openapi';
import { ListenMqtt, MqttExample } from '@signalbox/contract';
import { listenMqttExample, mqttExampleExample } from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, pathId } from '../describe.ts';

const oneTrigger = z.object({
  id: pathId('workflow'),
  nodeId: z.string().min(1).max(60).meta({ description: 'Id of the step in the graph.', example: 'start' }),
});

const listen = createRoute({
  method: 'post',
  path: '/workflows/{id}/mqtt-triggers/{nodeId}/listen',
  operationId: 'listenMqtt',
  summary: 'Listen for one message',
  description: 'For five minutes the first message that these settings would hear is kept as an example. It starts nothing by that.',
  request: { params: oneTrigger, body: body(ListenMqtt, listenMqttExample) },
  responses: { 200: answers(MqttExample, 'How long', { ...mqttExampleExample, heard: null }) },
});
const example = createRoute({
  method: 'get',
  path: '/workflows/{id}/mqtt-triggers/{nodeId}/example',
  operationId: 'readMqttExample',
  summary: 'The message that was heard',
  description: 'Null while nothing has come.',
  request: { params: oneTrigger },
  responses: { 200: answers(MqttExample, 'What came', { ...mqttExampleExample, until: null }) },
});

export const mqttTriggerRoutes: ResourceRoutes = {
  tag: 'MQTT triggers',
  description: 'How messages of devices start workflows.',
  add(app) {
    app.openapi(listen, async (c) => {
      const { id, nodeId } = c.req.valid('param');
      return c.json(await c.var.services.devices.listenMqtt(c.var.actor, id, nodeId, c.req.valid('json')), 200);
    });
    app.openapi(example, async (c) => {
      const { id, nodeId } = c.req.valid('param');
      return c.json(await c.var.services.devices.mqttExample(c.var.actor, id, nodeId), 200);
    });
  },
};
