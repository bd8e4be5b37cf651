import { z } from 'zod';

export const counterPeriods = ['hour', 'day', 'week', 'month'] as const;
export const CounterQuery = z.object({ period: z.enum(counterPeriods).default('day') });
export type CounterQuery = z.output<typeof CounterQuery>;
/** What runs that started within a period did at each step; who waits is counted whenever it started. */
export const StepCounters = z.object({
  items: z.array(
    z.object({
      nodeId: z.string(),
      passed: z.number().int(),
      waiting: z.number().int(),
      failed: z.number().int(),
      /** By the way out. */ ports: z.record(z.string(), z.number().int()),
    }),
  ),
  runs: z.number().int(),
  /** There were more; these are the newest. */ cut: z.boolean(),
});
export type StepCounters = z.output<typeof StepCounters>;

export const MessageWaiting = z.object({
  text: z.string().trim().min(1).max(1600),
  /** So many phones the asking person was told of. Missing = only count. 409 `waiting.changed` when there are others by now. */
  people: z.number().int().min(0).optional(),
});
export type MessageWaiting = z.output<typeof MessageWaiting>;
export const MessagedWaiting = z.object({
  /** Runs that wait there. */ runs: z.number().int(),
  /** Phones that are written to, each once. */ people: z.number().int(),
  /** Runs of people who are written to already. */ repeated: z.number().int(),
  /** Runs that are about nobody with a phone. */ unreachable: z.number().int(),
  /** Phones that have opted out. */ suppressed: z.number().int(),
  sent: z.number().int(),
  /** Why the others were not, by reason. */ failed: z.array(z.object({ reason: z.string(), count: z.number().int() })),
});
export type MessagedWaiting = z.output<typeof MessagedWaiting>;
