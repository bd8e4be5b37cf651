import { z } from 'zod';
import { At } from './time.ts';

/** The settings of the draft. */
export const ListenMqtt = z.object({
  from: z.enum(['device', 'group', 'topic']),
  device: z.string().max(40).default(''),
  group: z.string().max(60).default(''),
  topic: z.string().max(200).default(''),
  on: z.enum(['up', 'state', 'any']).default('up'),
  retained: z.boolean().default(false),
});
export type ListenMqtt = z.input<typeof ListenMqtt>;
export const MqttExample = z.object({
  until: At.describe('For how long it listens; null = nobody does.').nullable(),
  heard: z
    .object({ topic: z.string(), device: z.string().describe('Its key.'), text: z.string(), at: At })
    .describe('The first message since; null = none yet.')
    .nullable(),
});
export type MqttExample = z.output<typeof MqttExample>;
