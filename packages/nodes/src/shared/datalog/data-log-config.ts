import { z } from 'zod';

const Config = z.object({
  from: z.enum(['device', 'group']),
  device: z.string(),
  group: z.string(),
  name: z.string(),
  is: z.enum(['above', 'below']),
  limit: z.number(),
  /** Where it counts as over. */
  back: z.number(),
  forMs: z.number(),
});
/** What a step Measured value watches, as it is stored with its trigger. */
export type DataLogConfig = z.output<typeof Config>;

/** null = stored by a version that says it in another way. */
export const readDataLogConfig = (stored: unknown): DataLogConfig | null => Config.safeParse(stored).data ?? null;

export const watchesDevice = ({ from, device, group }: DataLogConfig, of: { key: string; group: string }): boolean =>
  from === 'device' ? device === of.key : group !== '' && group === of.group;

export const isBeyond = ({ is, limit }: Pick<DataLogConfig, 'is' | 'limit'>, value: number): boolean =>
  is === 'above' ? value > limit : value < limit;
