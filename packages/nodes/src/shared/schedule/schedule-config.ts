import { z } from 'zod';
import { type DaySet, daySets } from './next-times.ts';

const Days = z.enum(Object.keys(daySets) as [DaySet, ...DaySet[]]);
const Rule = z.object({
  ...{ repeat: z.enum(['week', 'minutes', 'month', 'cron']), days: Days, time: z.string(), every: z.number().min(1) },
  windows: z.array(z.object({ days: z.array(z.number()), from: z.string(), to: z.string() })),
  ...{ which: z.enum(['date', 'first', 'second', 'third', 'fourth', 'last']), date: z.number(), kind: Days, cron: z.string() },
  ...{ except: z.array(z.string()), starts: z.string(), ends: z.string(), most: z.number(), zone: z.string() },
});
const Config = z.object({ rule: Rule, overlap: z.enum(['start', 'skip']), missed: z.enum(['once', 'all', 'skip']) });
export type ScheduleConfig = z.output<typeof Config>;

/** What the step Schedule listens to, as it is stored; a rule that names no zone goes by the clock of the account. Throws for what is none. */
export function readScheduleConfig(stored: unknown, accountTimeZone: string): ScheduleConfig {
  const config = Config.parse(stored);
  const { rule } = config;
  return { ...config, rule: { ...rule, zone: rule.zone === '' ? accountTimeZone : rule.zone } };
}
