import { fitsTopic } from '@signalbox/domain';
import { z } from 'zod';

const Config = z.object({
  from: z.enum(['device', 'group', 'topic']),
  device: z.string(),
  group: z.string(),
  topic: z.string(),
  on: z.enum(['up', 'state', 'any']),
  retained: z.boolean(),
  /** For how long the same again starts nothing; null = each starts a run. */
  windowMs: z.number().nullable(),
});
/** What a step MQTT message listens to, as it is stored with its trigger. */
export type MqttConfig = z.output<typeof Config>;

/** null = stored by a version that says it in another way. */
export const readMqttConfig = (stored: unknown): MqttConfig | null => Config.safeParse(stored).data ?? null;

/** What decides who hears a message. `topic` is below that of the account: `d/boiler-07/up`. */
export interface Heard {
  device: { key: string; group: string };
  topic: string;
  retained: boolean;
}

/** Whether a message is for this step, as far as that can be told without reading it. */
export function isHeard(config: MqttConfig, { device, topic, retained }: Heard): boolean {
  if (retained && !config.retained) return false;
  if (config.from === 'topic') return fitsTopic(withoutAccount(config.topic), topic);
  if (config.from === 'device' ? config.device !== device.key : config.group !== device.group || device.group === '') return false;
  return config.on === 'any' || isAt(topic, `d/${device.key}/${config.on}`);
}

const isAt = (topic: string, home: string): boolean => topic === home || topic.startsWith(`${home}/`);

/** People type topics as they read them, with the account, or without it. */
const withoutAccount = (filter: string): string => filter.replace(/^t\/\d+\//, '');
