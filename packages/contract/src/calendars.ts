import { isHolidayRegion, OwnDay } from '@signalbox/domain';
import { z } from 'zod';
import { PageQuery, page } from './page.ts';
import { At } from './time.ts';

const Use = z.object({ id: z.string(), name: z.string() });
/** `00:00` = closed all day, another time = from then on, null = open as usual. */
const ClosedFrom = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable();
/** What is different from usual on a public holiday; `rule` says which one it is, every year. */
export const HolidayChange = z.object({ rule: z.string().min(1).max(120), closedFrom: ClosedFrom });
export type HolidayChange = z.output<typeof HolidayChange>;

export const Calendar = z.object({
  id: z.string(),
  name: z.string(),
  /** Whose public holidays count: a country such as `SE`, or a part of one such as `DE-BY`; null = none. */
  region: z.string().nullable(),
  /** Days of the week that are closed every week; 1 = Monday. */
  weekly: z.array(z.number().int()),
  /** Days of its own; of two on one day the later one counts, single dates before yearly ones. */
  own: z.array(OwnDay),
  changes: z.array(HolidayChange),
  /** Counts the changes; whoever changes it says which state they saw. */
  revision: z.number().int(),
  createdAt: At,
  updatedAt: At,
});
export type Calendar = z.output<typeof Calendar>;
export const CalendarPage = page(Calendar);
export type CalendarPage = z.output<typeof CalendarPage>;
export const CalendarQuery = PageQuery.extend({ search: z.string().max(100).describe('Part of the name.').optional() });
export type CalendarQuery = z.output<typeof CalendarQuery>;

/** `holidays`: date -> from when it is closed, for the years to come. `uses` are the workflows that go by it, live or as a draft. */
export const CalendarDetail = Calendar.extend({ holidays: z.record(z.string(), z.string()), uses: z.array(Use) });
export type CalendarDetail = z.output<typeof CalendarDetail>;

const Name = z.string().trim().min(1).max(120);
const Region = z.string().max(10).refine(isHolidayRegion, 'errors.calendar.region_unknown').nullable();
const Weekly = z
  .array(z.number().int().min(1).max(7))
  .max(7)
  .transform((days) => [...new Set(days)].sort());
const Own = z.array(OwnDay).max(500);
export const CreateCalendar = z.object({
  name: Name,
  region: Region.optional(),
  weekly: Weekly.optional(),
  own: Own.optional(),
  changes: z.array(HolidayChange).max(200).optional(),
});
export type CreateCalendar = z.output<typeof CreateCalendar>;
/** Only what is given is changed. 409 `calendar.changed_elsewhere` when `revision` is not the stored one. */
export const ChangeCalendar = CreateCalendar.extend({ revision: z.number().int(), name: Name.optional() });
export type ChangeCalendar = z.output<typeof ChangeCalendar>;
/** Who takes its place with everybody who goes by it. */
export const DeleteCalendarQuery = z.object({
  replacement: z.string().max(60).describe('Id of the calendar that takes its place in workflows that go by it.').optional(),
});
export type DeleteCalendarQuery = z.output<typeof DeleteCalendarQuery>;

export const HolidaysQuery = z.object({ year: z.coerce.number().int().min(2000).max(2100).describe('Which year.') });
export type HolidaysQuery = z.output<typeof HolidaysQuery>;
/** The public holidays of a year, in the language of the reader; `usual` = from when it is closed where nothing is changed. */
export const CalendarHolidays = z.object({
  items: z.array(z.object({ date: z.iso.date(), name: z.string(), rule: z.string(), usual: ClosedFrom, closedFrom: ClosedFrom })),
});
export type CalendarHolidays = z.output<typeof CalendarHolidays>;
