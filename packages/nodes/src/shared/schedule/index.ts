export { clockNote } from './clock-note.ts';
export { nextTimes, type ScheduleRule } from './next-times.ts';
export { readScheduleConfig, type ScheduleConfig } from './schedule-config.ts';
export { scheduleWords } from './schedule-words.ts';
