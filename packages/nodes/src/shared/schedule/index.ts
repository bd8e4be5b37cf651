export { clockNote } from './clock-note.ts';
export { nextTimes, type ScheduleRule } from './next-times.ts';
export { calendarsOfSchedules, readScheduleConfig, type ScheduleConfig } from './schedule-config.ts';
export { scheduleWords } from './schedule-words.ts';
