import { choice, type FieldWhen, timeZone } from '@signalbox/flow';
import { isZone } from './clock/zoned.ts';

/** The settings by which a step says whose clock counts. */
export const zoneFields = (when: FieldWhen = {}) => ({
  zone: choice({ account: "The account's", contact: "The contact's", named: 'This one' }, { title: 'Time zone', when }).default('account'),
  timeZone: timeZone({ title: 'Which time zone', when: { ...when, zone: ['named'] } }).default(''),
});

interface Clock {
  accountTimeZone: string;
  contact: Record<string, unknown> | null;
}
/** A contact without a time zone, or with one that does not exist, lives by the clock of the account. */
export function zoneName(input: { zone?: string; timeZone?: string }, { accountTimeZone, contact }: Clock): string {
  const named = input.zone === 'named' ? input.timeZone : input.zone === 'contact' ? contact?.timeZone : '';
  return typeof named === 'string' && named !== '' && isZone(named) ? named : accountTimeZone;
}
