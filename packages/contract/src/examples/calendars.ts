import type { Calendar, CalendarDetail, CalendarHolidays, CalendarPage, ChangeCalendar, CreateCalendar } from '../calendars.ts';
import { exampleId } from './ids.ts';

const own = [{ name: 'Summer', first: '2026-07-06', last: '2026-07-31', yearly: false, closedFrom: '00:00' }];
export const calendarExample: Calendar = {
  id: exampleId('calendar'),
  name: 'Office',
  region: 'SE',
  weekly: [6, 7],
  own,
  changes: [{ rule: 'easter -3', closedFrom: '12:00' }],
  revision: 1,
  createdAt: '2026-03-02T08:00:00.000Z',
  updatedAt: '2026-03-02T08:00:00.000Z',
};
export const calendarPageExample: CalendarPage = { items: [calendarExample], next: null };
export const calendarDetailExample: CalendarDetail = {
  ...calendarExample,
  holidays: { '2026-04-02': '12:00', '2026-04-03': '00:00', '2026-06-19': '00:00' },
  uses: [{ id: exampleId('workflow'), name: 'Reminders' }],
};
export const createCalendarExample: CreateCalendar = { name: 'Office', region: 'SE', weekly: [6, 7], own };
export const changeCalendarExample: ChangeCalendar = { revision: 1, region: 'DE-BY' };
export const calendarHolidaysExample: CalendarHolidays = {
  items: [
    { date: '2026-04-02', name: 'Maundy Thursday', rule: 'easter -3', usual: null, closedFrom: '12:00' },
    { date: '2026-04-03', name: 'Good Friday', rule: 'easter -2', usual: '00:00', closedFrom: '00:00' },
  ],
};
