import type { CalendarDays } from '@signalbox/domain';
import { z } from 'zod';
import { type DaySet, daySets, type ScheduleRule } from './next-times.ts';

const Days = z.enum(Object.keys(daySets) as [DaySet, ...DaySet[]]);
const Rule = z.object({
  ...{ repeat: z.enum(['week', 'minutes', 'month', 'cron']), days: Days, time: z.string(), every: z.number().min(1) },
  windows: z.array(z.object({ days: z.array(z.number()), from: z.string(), to: z.string() })),
  ...{ which: z.enum(['date', 'first', 'second', 'third', 'fourth', 'last']), date: z.number(), kind: Days, cron: z.string() },
  ...{
    except: z.array(z.string()),
    calendar: z.string().default(''),
    onHoliday: z.enum(['skip', 'before', 'after']).default('skip'),
    starts: z.string(),
    ends: z.string(),
    most: z.number(),
    zone: z.string(),
  },
});
const Config = z.object({ rule: Rule, overlap: z.enum(['start', 'skip']), missed: z.enum(['once', 'all', 'skip']) });
export type ScheduleConfig = Omit<z.output<typeof Config>, 'rule'> & { rule: ScheduleRule };

export interface ScheduleFacts {
  accountTimeZone: string;
  /** By public id; one that is not among them closes nothing. */
  calendars: ReadonlyMap<string, CalendarDays>;
}

/** What the step Schedule listens to, as it is stored; a rule that names no zone goes by the clock of the account. Throws for what is none. */
export function readScheduleConfig(stored: unknown, { accountTimeZone, calendars }: ScheduleFacts): ScheduleConfig {
  const config = Config.parse(stored);
  const { calendar, ...rule } = config.rule;
  const zone = rule.zone === '' ? accountTimeZone : rule.zone;
  return { ...config, rule: { ...rule, zone, calendar: calendars.get(calendar) ?? null } };
}

/** The public ids of the calendars that stored schedules go by. */
export const calendarsOfSchedules = (stored: readonly unknown[]): string[] => [
  ...new Set(
    stored.flatMap((one) => {
      const { calendar } = Config.parse(one).rule;
      return calendar === '' ? [] : [calendar];
    }),
  ),
];
