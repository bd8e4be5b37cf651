import type { NextAuthOptions, RequestInternal } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { webServices } from '../server/web-services.ts';
import { readClaims } from './session-claims.ts';
import { sessionCookie } from './session-cookie.ts';
import { type SignInHeaders, signInWays } from './sign-in-attempt.ts';

/** next-auth handles the calls of the forms and the cookie; who somebody is, and for how long, our session rows decide. */
export function authOptions(): NextAuthOptions {
  const { env, services } = webServices();
  const { maxAge, isSecure, name, options } = sessionCookie(env.NEXTAUTH_URL);
  return {
    secret: env.NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
    useSecureCookies: isSecure,
    cookies: { sessionToken: { name, options } },
    // next-auth carries a thrown message to the page, so only words meant for people may leave here.
    providers: [
      CredentialsProvider({
        id: 'password',
        credentials: { email: {}, password: {}, again: {} },
        authorize: async (input, request) => idOf(await signInWays.password(input ?? {}, headersOf(request))),
      }),
      CredentialsProvider({
        id: 'link',
        credentials: { token: {} },
        authorize: async (input, request) => idOf(await signInWays.link(input ?? {}, headersOf(request))),
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
        if (session) await services.auth.signOut(session);
      },
    },
  };
}

const idOf = ({ sessionToken }: { sessionToken: string }) => ({ id: sessionToken });

const headersOf =
  ({ headers }: Pick<RequestInternal, 'headers'>): SignInHeaders =>
  (name) => {
    const value: unknown = headers?.[name];
    return typeof value === 'string' ? value : null;
  };
