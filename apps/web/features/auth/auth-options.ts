import { errorFacts, isSignalboxError } from '@signalbox/domain';
import type { SignedIn, SignInOrigin } from '@signalbox/services';
import { acceptedLanguage, errorWords, wordsFor } from '@signalbox/words';
import type { NextAuthOptions, RequestInternal } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { webServices } from '../server/web-services.ts';
import { readClaims } from './session-claims.ts';
import { sessionCookieName } from './session-cookie.ts';

/** next-auth handles the forms and the cookie; who somebody is, and for how long, our session rows decide. */
export function authOptions(): NextAuthOptions {
  const { env, services } = webServices();
  const { auth } = services;
  const isSecure = env.NEXTAUTH_URL.startsWith('https://');
  return {
    secret: env.NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: 30 * 24 * 3600 },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
    useSecureCookies: isSecure,
    cookies: {
      sessionToken: { name: sessionCookieName(isSecure), options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure } },
    },
    providers: [
      CredentialsProvider({
        id: 'password',
        credentials: { email: {}, password: {}, again: {} },
        authorize: (input, request) =>
          inWords(
            request,
            () => auth.signIn({ email: input?.email ?? '', password: input?.password ?? '', ...originOf(request) }),
            // Over a session that ended only the password can be wrong.
            input?.again ? { 'sign_in.wrong': 'sign_in.wrong.again' } : {},
          ),
      }),
      CredentialsProvider({
        id: 'link',
        credentials: { token: {} },
        authorize: (input, request) => inWords(request, () => auth.redeemSignInLink(input?.token ?? '', originOf(request))),
      }),
    ],
    callbacks: {
      // The cookie holds the random session token and nothing about the person.
      jwt: ({ token, user }) => (user ? { session: user.id } : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        const session = readClaims(token);
        if (session) await auth.signOut(session);
      },
    },
  };
}

/** next-auth carries a thrown message to the page, so only words meant for people may leave here. */
async function inWords(
  request: Sent,
  signIn: () => Promise<SignedIn>,
  other: Readonly<Record<string, 'sign_in.wrong.again'>> = {},
): Promise<{ id: string }> {
  const t = wordsFor(acceptedLanguage(headerOf(request, 'accept-language')));
  try {
    return { id: (await signIn()).sessionToken };
  } catch (error) {
    if (isSignalboxError(error) && error.kind === 'user') {
      const key = other[error.code];
      throw new Error(key ? t(`errors.${key}`) : errorWords(t, errorFacts(error)));
    }
    webServices().log.error({ err: error }, 'a sign-in failed');
    throw new Error(t('errors.sign_in.unavailable'));
  }
}

type Sent = Pick<RequestInternal, 'headers'>;

function headerOf({ headers }: Sent, name: string): string | null {
  const value: unknown = headers?.[name];
  return typeof value === 'string' ? value : null;
}

const originOf = (request: Sent): SignInOrigin => ({
  network: headerOf(request, 'x-forwarded-for')?.split(',')[0]?.trim() ?? null,
  browser: headerOf(request, 'user-agent'),
});
