import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { changeCalendar, createCalendar, deleteCalendar } from './change-calendar.ts';
import { getCalendar, listCalendars, listHolidays } from './list-calendars.ts';

export const calendarServices = (context: ServiceContext) =>
  bindUseCases(context, {
    ...{ list: listCalendars, get: getCalendar, holidays: listHolidays },
    ...{ create: createCalendar, change: changeCalendar, delete: deleteCalendar },
  });
