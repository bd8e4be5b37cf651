import { type FieldText, text } from '@signalbox/flow';

/** A calendar that a step goes by, by its id; its name may change. */
export const calendarField = (field: FieldText) => text({ ui: 'calendar', max: 60, optional: true, ...field }).default('');
