import type { CurrentSession } from '@signalbox/services';
import { acceptedLanguage } from '@signalbox/words/light';
import { decode } from 'next-auth/jwt';
import { webServices } from '../server/web-services.ts';
import { readClaims } from './session-claims.ts';
import { readCookie, sessionCookieName } from './session-cookie.ts';

/** Whose request it is. Asked of the database each time, so a session that was ended is over at once. */
export async function getSession({ headers }: { headers: Pick<Headers, 'get'> }): Promise<CurrentSession | null> {
  const { env, services } = webServices();
  const cookie = readCookie(headers.get('cookie'), sessionCookieName(env.NEXTAUTH_URL.startsWith('https://')));
  if (!cookie) return null;
  const claims = await decode({ token: cookie, secret: env.NEXTAUTH_SECRET }).catch(() => null);
  const session = readClaims(claims);
  return session === null ? null : services.auth.findSession(session, acceptedLanguage(headers.get('accept-language')));
}
