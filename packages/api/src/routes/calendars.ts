import { createRoute } from '@hono/zod-openapi';
import {
  CalendarDetail,
  CalendarHolidays,
  CalendarPage,
  CalendarQuery,
  ChangeCalendar,
  CreateCalendar,
  DeleteCalendarQuery,
  HolidaysQuery,
} from '@signalbox/contract';
import {
  calendarDetailExample,
  calendarHolidaysExample,
  calendarPageExample,
  changeCalendarExample,
  createCalendarExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/calendars',
  operationId: 'listCalendars',
  summary: 'Calendars, newest first',
  description: 'With their own days.',
  request: { query: CalendarQuery },
  responses: { 200: answers(CalendarPage, 'A page of calendars', calendarPageExample) },
});
const create = createRoute({
  method: 'post',
  path: '/calendars',
  operationId: 'createCalendar',
  summary: 'Make a calendar',
  description:
    'Public holidays of Sweden, Finland, Germany, Switzerland and Spain, or of a part of one (`DE-BY`, `CH-ZH`, `ES-CT`), days of the week and days of its own. 409 `calendar.taken` for a name that another one has.',
  request: { body: body(CreateCalendar, createCalendarExample) },
  responses: { 201: answers(CalendarDetail, 'The new calendar', calendarDetailExample) },
});
const get = createRoute({
  method: 'get',
  path: '/calendars/{id}',
  operationId: 'getCalendar',
  summary: 'A calendar',
  description: 'With the days on which it is closed and the workflows that go by it.',
  request: { params: idOf('calendar') },
  responses: { 200: answers(CalendarDetail, 'The calendar', calendarDetailExample) },
});
const holidays = createRoute({
  method: 'get',
  path: '/calendars/{id}/holidays',
  operationId: 'listCalendarHolidays',
  summary: 'Public holidays of a year',
  description: 'Those of its country, also days on which people work, with what the calendar says about each.',
  request: { params: idOf('calendar'), query: HolidaysQuery },
  responses: { 200: answers(CalendarHolidays, 'The holidays, in order', calendarHolidaysExample) },
});
const change = createRoute({
  method: 'patch',
  path: '/calendars/{id}',
  operationId: 'changeCalendar',
  summary: 'Change a calendar',
  description:
    'Only what is given is changed; schedules that go by it are due by what it says now. 409 `calendar.changed_elsewhere` when `revision` is not the stored one.',
  request: { params: idOf('calendar'), body: body(ChangeCalendar, changeCalendarExample) },
  responses: { 200: answers(CalendarDetail, 'The calendar', calendarDetailExample) },
});
const remove = createRoute({
  method: 'delete',
  path: '/calendars/{id}',
  operationId: 'deleteCalendar',
  summary: 'Delete a calendar',
  description: '409 `calendar.used` while workflows go by it and no `replacement` takes its place.',
  request: { params: idOf('calendar'), query: DeleteCalendarQuery },
  responses: { 204: { description: 'Deleted' } },
});

export const calendarRoutes: ResourceRoutes = {
  tag: 'Calendars',
  description: 'Days on which nothing is open, and half days: public holidays and days of your own, for opening hours and schedules.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.calendars.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(create, async (c) => c.json(await c.var.services.calendars.create(c.var.actor, c.req.valid('json')), 201));
    app.openapi(get, async (c) => c.json(await c.var.services.calendars.get(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(holidays, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.calendars.holidays(c.var.actor, id, c.req.valid('query')), 200);
    });
    app.openapi(change, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.calendars.change(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(remove, async (c) => {
      await c.var.services.calendars.delete(c.var.actor, c.req.valid('param').id, c.req.valid('query'));
      return c.body(null, 204);
    });
  },
};
