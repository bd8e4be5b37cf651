import type { IncomingMessage } from 'node:http';
import { wordsFor } from '@signalbox/words';
import { acceptedLanguage } from '@signalbox/words/light';
import { encode } from 'next-auth/jwt';
import { webServices } from '../server/web-services.ts';
import { isSameOrigin } from './same-origin.ts';
import { sessionCookie } from './session-cookie.ts';
import { type SignInFields, signInWays } from './sign-in-attempt.ts';

export interface FormOutcome {
  fields: SignInFields;
  /** The session, as the browser is to keep it; undefined = it was refused. */
  cookie?: string;
  error: string | null;
}

/** Signs in by a form that the browser has sent itself, because no script was there to do it. */
export async function signInByForm(request: IncomingMessage, headers: Headers, way: keyof typeof signInWays): Promise<FormOutcome> {
  const header = (name: string) => headers.get(name);
  if (!isSameOrigin('POST', headers)) {
    const t = wordsFor(acceptedLanguage(header('accept-language')));
    return { fields: {}, error: t('sign-in.foreign') };
  }
  const fields: SignInFields = Object.fromEntries(new URLSearchParams(await bodyOf(request)));
  try {
    return { fields, cookie: await cookieOf((await signInWays[way](fields, header)).sessionToken), error: null };
  } catch (error) {
    return { fields, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The same cookie that next-auth makes. */
async function cookieOf(session: string): Promise<string> {
  const { env } = webServices();
  const { name, maxAge, options } = sessionCookie(env.NEXTAUTH_URL);
  const value = await encode({ token: { session }, secret: env.NEXTAUTH_SECRET, maxAge });
  return `${name}=${value}; Path=${options.path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${options.secure ? '; Secure' : ''}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > mostBytes) return '';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
// More than an address and a password ever are.
const mostBytes = 20_000;
