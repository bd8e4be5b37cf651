import type { CurrentSession } from '@signalbox/services';
import { acceptedLanguage, type Language } from '@signalbox/words/light';
import { headers } from 'next/headers';
import { cache } from 'react';
import { getSession } from '../auth/get-session.ts';

export interface Reader extends Omit<CurrentSession['profile'], 'language'> {
  language: Language;
}

/** For whom a page is made: as the profile of a signed-in person says, else as the browser accepts. */
export async function readReader(): Promise<Reader> {
  // When nobody can be asked, the page says so in the language of the browser.
  const session = await currentSession().catch(() => null);
  if (session) return { ...session.profile, language: session.language };
  return { language: acceptedLanguage((await headers()).get('accept-language')), theme: null, timeZone: null };
}

/** Whose request it is, asked once for all parts of a page. */
export const currentSession = cache(async (): Promise<CurrentSession | null> => getSession({ headers: await headers() }));
