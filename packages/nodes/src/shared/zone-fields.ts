import { choice, type FieldWhen, timeZone } from '@signalbox/flow';

/** The settings by which a step says whose clock counts. */
export const zoneFields = (when: FieldWhen = {}) => ({
  zone: choice({ account: "The account's", contact: "The contact's", named: 'This one' }, { title: 'Time zone', when }).default('account'),
  timeZone: timeZone({ title: 'Which time zone', when: { ...when, zone: ['named'] } }).default(''),
});
