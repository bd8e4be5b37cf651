import { z } from 'zod';
import { timeZoneName } from './account.ts';
import { At } from './time.ts';

const LogWatcher = z.object({
  workflowId: z.string(),
  workflowName: z.string(),
  is: z.enum(['above', 'below']),
  limit: z.number(),
});

export const DeviceLogList = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      value: z.number().describe('The newest.'),
      at: At.describe('When it was measured.'),
      watchedBy: z.array(LogWatcher).describe('Live workflows that start when it is beyond a limit.'),
    }),
  ),
});
export type DeviceLogList = z.output<typeof DeviceLogList>;

export const logSpans = ['hour', 'day', 'month'] as const;
export const DeviceLogQuery = z.object({
  name: z.string().min(1).max(60).describe('Name of the value.'),
  span: z
    .enum(logSpans)
    .default('day')
    .describe('How far back: an hour in minutes, a day in steps of ten, thirty days in steps of four hours.'),
});
export type DeviceLogQuery = z.input<typeof DeviceLogQuery>;
export const DeviceLog = z.object({
  from: At,
  to: At,
  stepSeconds: z.number().int(),
  points: z
    .array(z.object({ at: At, average: z.number(), least: z.number(), most: z.number(), count: z.number().int() }))
    .describe('Steps in which something was measured, oldest first; `at` is when each begins.'),
});
export type DeviceLog = z.output<typeof DeviceLog>;

export const ExportLogQuery = z.object({
  timeZone: timeZoneName.describe('By its name: `Europe/Stockholm`.').default('UTC'),
});
