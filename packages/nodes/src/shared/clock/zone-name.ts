import { isZone } from '@signalbox/domain';

/** A contact without a time zone, or with one that does not exist, lives by the clock of the account. */
export function zoneName(input: { zone?: string; timeZone?: string }, { accountTimeZone, contact }: Clock): string {
  const named = input.zone === 'named' ? input.timeZone : input.zone === 'contact' ? contact?.timeZone : '';
  return typeof named === 'string' && named !== '' && isZone(named) ? named : accountTimeZone;
}

interface Clock {
  accountTimeZone: string;
  contact: Record<string, unknown> | null;
}
