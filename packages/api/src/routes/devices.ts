import { createRoute } from '@hono/zod-openapi';
import {
  ChangeDevice,
  CreateDevice,
  Device,
  DeviceLog,
  DeviceLogList,
  DeviceLogQuery,
  DevicePage,
  DeviceQuery,
  ExportLogQuery,
  MadeDevice,
  PublishAsDevice,
  PublishedAsDevice,
  RenewSecret,
} from '@signalbox/contract';
import {
  changeDeviceExample,
  createDeviceExample,
  deviceExample,
  deviceLogExample,
  deviceLogListExample,
  devicePageExample,
  madeDeviceExample,
  publishAsDeviceExample,
  publishedAsDeviceExample,
  renewSecretExample,
} from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { attachment } from '../attachment.ts';
import { answers, body, idOf } from '../describe.ts';
import { streamOf } from '../stream-of.ts';

const list = createRoute({
  method: 'get',
  path: '/devices',
  operationId: 'listDevices',
  summary: 'Devices',
  description: 'Those that fell silent first, newest first among them; without the archived ones.',
  request: { query: DeviceQuery },
  responses: { 200: answers(DevicePage, 'A page of devices', devicePageExample) },
});
const create = createRoute({
  method: 'post',
  path: '/devices',
  operationId: 'createDevice',
  summary: 'Add a device',
  description: 'The answer is the only one that holds its secret. 409 `device.key_taken` when another device has the key.',
  request: { body: body(CreateDevice, createDeviceExample) },
  responses: { 201: answers(MadeDevice, 'The new device, with its secret', madeDeviceExample) },
});
const get = createRoute({
  method: 'get',
  path: '/devices/{id}',
  operationId: 'getDevice',
  summary: 'A device',
  description: 'Where it connects, its topics, and what it said last.',
  request: { params: idOf('device') },
  responses: { 200: answers(Device, 'The device', deviceExample) },
});
const change = createRoute({
  method: 'patch',
  path: '/devices/{id}',
  operationId: 'changeDevice',
  summary: 'Change a device',
  description: 'What is missing stays. 409 `device.changed_elsewhere` when `revision` is not the stored one.',
  request: { params: idOf('device'), body: body(ChangeDevice, changeDeviceExample) },
  responses: { 200: answers(Device, 'The device', deviceExample) },
});
const archive = createRoute({
  method: 'delete',
  path: '/devices/{id}',
  operationId: 'archiveDevice',
  summary: 'Archive a device',
  description: 'It is disconnected and in no list any more; its key is free again.',
  request: { params: idOf('device') },
  responses: { 204: { description: 'Archived' } },
});
const renew = createRoute({
  method: 'post',
  path: '/devices/{id}/secret',
  operationId: 'renewDeviceSecret',
  summary: 'Give a device a new secret',
  description: 'The secret before it holds for as long as `keepOldMinutes` says.',
  request: { params: idOf('device'), body: body(RenewSecret, renewSecretExample) },
  responses: { 200: answers(MadeDevice, 'The device, with its secret', madeDeviceExample) },
});
const revoke = createRoute({
  method: 'delete',
  path: '/devices/{id}/secret',
  operationId: 'revokeDeviceSecret',
  summary: 'Revoke the secret of a device',
  description: 'It is disconnected at once, and is off until it is given a new one.',
  request: { params: idOf('device') },
  responses: { 200: answers(Device, 'The device', deviceExample) },
});
const publish = createRoute({
  method: 'post',
  path: '/devices/{id}/messages',
  operationId: 'publishAsDevice',
  summary: 'Publish as a device',
  description: 'Workflows start as if the device had published it. What the device said last, and when, stays.',
  request: { params: idOf('device'), body: body(PublishAsDevice, publishAsDeviceExample) },
  responses: { 200: answers(PublishedAsDevice, 'What it started', publishedAsDeviceExample) },
});

const logs = createRoute({
  method: 'get',
  path: '/devices/{id}/logs',
  operationId: 'listDeviceLogs',
  summary: 'What a device logged',
  description: 'A log for each value, with the newest and who watches it.',
  request: { params: idOf('device') },
  responses: { 200: answers(DeviceLogList, 'The logs', deviceLogListExample) },
});
const log = createRoute({
  method: 'get',
  path: '/devices/{id}/log',
  operationId: 'readDeviceLog',
  summary: 'A log of a device over a while',
  description: 'Average, lowest, highest and count of each step, for a chart.',
  request: { params: idOf('device'), query: DeviceLogQuery },
  responses: { 200: answers(DeviceLog, 'The steps', deviceLogExample) },
});
const exported = createRoute({
  method: 'get',
  path: '/devices/{id}/logs/export',
  operationId: 'exportDeviceLogs',
  summary: 'The logs of a device as CSV',
  description: 'Every value with its time, oldest first. A cell that a spreadsheet would calculate is made text.',
  request: { params: idOf('device'), query: ExportLogQuery },
  responses: { 200: { description: 'The file', content: { 'text/csv': { schema: z.string(), example: 'Name,Time,Value' } } } },
});

export const deviceRoutes: ResourceRoutes = {
  tag: 'Devices',
  description: 'Things that publish over MQTT, real and virtual.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.devices.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(create, async (c) => c.json(await c.var.services.devices.create(c.var.actor, c.req.valid('json')), 201));
    app.openapi(get, async (c) => c.json(await c.var.services.devices.get(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(change, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.devices.change(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(logs, async (c) => c.json(await c.var.services.devices.logs(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(log, async (c) =>
      c.json(await c.var.services.devices.log(c.var.actor, c.req.valid('param').id, c.req.valid('query')), 200),
    );
    app.openapi(exported, async (c) => {
      const { name, lines } = await c.var.services.devices.exportLog(c.var.actor, c.req.valid('param').id, c.req.valid('query'));
      return new Response(streamOf(lines), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': attachment(name),
          'x-content-type-options': 'nosniff',
        },
      });
    });
    app.openapi(archive, async (c) => {
      await c.var.services.devices.archive(c.var.actor, c.req.valid('param').id);
      return c.body(null, 204);
    });
    app.openapi(renew, async (c) =>
      c.json(await c.var.services.devices.renewSecret(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
    app.openapi(revoke, async (c) => c.json(await c.var.services.devices.revokeSecret(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(publish, async (c) =>
      c.json(await c.var.services.devices.publishAs(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
  },
};
