import { errorFacts, isSignalboxError } from '@signalbox/domain';
import type { SignedIn, SignInOrigin } from '@signalbox/services';
import { acceptedLanguage, errorWords, wordsFor } from '@signalbox/words';
import { webServices } from '../server/web-services.ts';

/** What a person hands in to sign in, by way of it. */
export type SignInFields = Readonly<Record<string, string | undefined>>;
export type SignInHeaders = (name: string) => string | null;

/** The ways to sign in; each throws words that are meant for people. */
export const signInWays = {
  password: (input: SignInFields, header: SignInHeaders) =>
    inWords(
      header,
      () => webServices().services.auth.signIn({ email: input.email ?? '', password: input.password ?? '', ...originOf(header) }),
      // Over a session that ended only the password can be wrong.
      input.again ? { 'sign_in.wrong': 'sign_in.wrong.again' } : {},
    ),
  link: (input: SignInFields, header: SignInHeaders) =>
    inWords(header, () => webServices().services.auth.redeemSignInLink(input.token ?? '', originOf(header))),
} as const;

async function inWords(
  header: SignInHeaders,
  signIn: () => Promise<SignedIn>,
  other: Readonly<Record<string, 'sign_in.wrong.again'>> = {},
): Promise<SignedIn> {
  const t = wordsFor(acceptedLanguage(header('accept-language')));
  try {
    return await signIn();
  } catch (error) {
    if (isSignalboxError(error) && error.kind === 'user') {
      const key = other[error.code];
      throw new Error(key ? t(`errors.${key}`) : errorWords(t, errorFacts(error)));
    }
    webServices().log.error({ err: error }, 'a sign-in failed');
    throw new Error(t('errors.sign_in.unavailable'));
  }
}

const originOf = (header: SignInHeaders): SignInOrigin => ({
  network: header('x-forwarded-for')?.split(',')[0]?.trim() ?? null,
  browser: header('user-agent'),
});
