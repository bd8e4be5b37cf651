import type { CurrentSession } from '@signalbox/services';
import type { Language } from '@signalbox/words/light';

export interface Reader extends Omit<CurrentSession['profile'], 'language'> {
  language: Language;
}

/** For whom a page is made: as the profile of a signed-in person says, else as the browser accepts. */
export const readerOf = (session: CurrentSession | null, accepted: Language): Reader =>
  session ? { ...session.profile, language: session.language } : { language: accepted, theme: null, timeZone: null };
