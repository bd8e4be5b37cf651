import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { changeSchedule, runScheduleNow } from './change-schedule.ts';
import { listSchedules } from './list-schedules.ts';

export const scheduleServices = (context: ServiceContext) =>
  bindUseCases(context, { list: listSchedules, change: changeSchedule, runNow: runScheduleNow });
