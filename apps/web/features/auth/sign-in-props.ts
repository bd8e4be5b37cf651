import type { ReaderProps } from '@signalbox/ui';
import { areaWords, wordsFor } from '@signalbox/words';
import { acceptedLanguage } from '@signalbox/words/light';
import type { GetServerSidePropsContext, GetServerSidePropsResult } from 'next';
import { type Reader, readerOf } from '../words/reader-of.ts';
import { getSession } from './get-session.ts';
import type { signInWays } from './sign-in-attempt.ts';
import { type FormOutcome, signInByForm } from './sign-in-by-form.ts';

export interface SignInProps {
  reader: Omit<ReaderProps, 'children'>;
  theme: Reader['theme'];
  promise: string;
  nonce: string;
  /** Where to go from here. */
  next: string;
  token: string;
  email: string;
  error: string | null;
}

/** What a sign-in page is made of, in the language of who opens it. A form that was sent by hand is answered by the page itself. */
export async function signInProps(
  { req, res, query }: GetServerSidePropsContext,
  way: keyof typeof signInWays,
  next: string,
): Promise<GetServerSidePropsResult<SignInProps>> {
  const headers = new Headers(Object.entries(req.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
  const sent = req.method === 'POST' ? await signInByForm(req, headers, way) : noForm;
  if (sent.cookie) {
    res.setHeader('set-cookie', sent.cookie);
    return { redirect: { destination: next, statusCode: 303 } };
  }
  if (sent.error !== null) res.statusCode = 403;
  // When nobody can be asked, the page says so in the language of the browser.
  const session = await getSession({ headers }).catch(() => null);
  const { language, theme, timeZone } = readerOf(session, acceptedLanguage(headers.get('accept-language')));
  const areas = { ui: areaWords(language, 'ui'), 'sign-in': areaWords(language, 'sign-in') };
  const { email = '', token = String(query.token ?? '') } = sent.fields;
  return {
    props: {
      reader: { language, timeZone, areas },
      theme,
      promise: wordsFor(language)('common.promise'),
      nonce: headers.get('x-nonce') ?? '',
      next,
      token,
      email,
      error: sent.error,
    },
  };
}

const noForm: FormOutcome = { fields: {}, error: null };
