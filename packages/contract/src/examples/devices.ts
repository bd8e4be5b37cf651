import type { ChangeDevice, CreateDevice, Device, MadeDevice, PublishAsDevice, PublishedAsDevice, RenewSecret } from '../devices.ts';
import type { Page } from '../page.ts';
import { exampleId } from './ids.ts';

export const deviceExample: Device = {
  id: exampleId('device'),
  key: 'boiler-07',
  name: 'Boiler, Norrgården school',
  kind: 'real',
  place: 'Boiler room, cellar',
  group: 'Boilers',
  state: 'reporting',
  silentAfterMinutes: 120,
  logDays: 365,
  lastSeenAt: '2026-03-02T08:00:00.000Z',
  values: { temperature: 62.4, pressure: 1.6 },
  battery: 82,
  signal: -67,
  broker: 'mqtt://127.0.0.1:1883',
  user: '7.boiler-07',
  topics: { up: 't/7/d/boiler-07/up', down: 't/7/d/boiler-07/down', state: 't/7/d/boiler-07/state', publish: [], subscribe: [] },
  secretAt: '2026-03-02T08:00:00.000Z',
  oldSecretUntil: null,
  revokedAt: null,
  revision: 1,
  createdAt: '2026-03-02T08:00:00.000Z',
  updatedAt: '2026-03-02T08:00:00.000Z',
};
export const devicePageExample: Page<Device> = { items: [deviceExample], next: null };
export const createDeviceExample: CreateDevice = { name: 'Boiler, Norrgården school', group: 'Boilers', silentAfterMinutes: 120 };
export const changeDeviceExample: ChangeDevice = { revision: 1, place: 'Boiler room, cellar' };
export const madeDeviceExample: MadeDevice = { device: deviceExample, secret: 'k7qf-29sn-tz4m-1hxr-8vpd-3wkc' };
export const renewSecretExample: RenewSecret = { keepOldMinutes: 60 };
export const publishAsDeviceExample: PublishAsDevice = { topic: 'up', payload: '{"temperature": 41}' };
export const publishedAsDeviceExample: PublishedAsDevice = {
  tookMs: 6,
  runs: [{ id: exampleId('run'), workflowId: exampleId('workflow'), workflowName: 'Boiler alarm' }],
};
