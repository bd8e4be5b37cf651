import type { DeviceLog, DeviceLogList } from '../device-logs.ts';
import { exampleId } from './ids.ts';

export const deviceLogListExample: DeviceLogList = {
  items: [
    {
      ...{ name: 'temperature', value: 62.4, at: '2026-03-02T08:00:00.000Z' },
      watchedBy: [{ workflowId: exampleId('workflow'), workflowName: 'Boiler alarm', is: 'below', limit: 45 }],
    },
  ],
};
export const deviceLogExample: DeviceLog = {
  ...{ from: '2026-03-01T08:00:00.000Z', to: '2026-03-02T08:00:00.000Z', stepSeconds: 600 },
  points: [{ at: '2026-03-02T07:50:00.000Z', average: 62.1, least: 61.8, most: 62.4, count: 10 }],
};
