import type { CurrentSession } from '@signalbox/services';
import { acceptedLanguage } from '@signalbox/words/light';
import { headers } from 'next/headers';
import { cache } from 'react';
import { getSession } from '../auth/get-session.ts';
import { type Reader, readerOf } from './reader-of.ts';

/** For whom a page is made. */
export async function readReader(): Promise<Reader> {
  // When nobody can be asked, the page says so in the language of the browser.
  const session = await currentSession().catch(() => null);
  return readerOf(session, acceptedLanguage((await headers()).get('accept-language')));
}

/** Whose request it is, asked once for all parts of a page. */
export const currentSession = cache(async (): Promise<CurrentSession | null> => getSession({ headers: await headers() }));
