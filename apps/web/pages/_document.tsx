import { type DocumentProps, Head, Html, Main, NextScript } from 'next/document';
import type { SignInProps } from '../features/auth/sign-in-props.ts';

/** The frame of the pages without React in the browser: their scripts are the two files of `public`. */
export default function PlainDocument({ __NEXT_DATA__ }: DocumentProps) {
  const { reader, theme, nonce = '' }: Partial<SignInProps> = __NEXT_DATA__.props.pageProps ?? {};
  return (
    <Html lang={reader?.language} data-theme={theme === 'system' ? undefined : (theme ?? undefined)} data-chosen={theme ? '' : undefined}>
      <Head nonce={nonce}>
        {/* It blocks: the theme stands before the first paint. */}
        <script src="/theme.js" nonce={nonce} />
      </Head>
      <body>
        <Main />
        <NextScript nonce={nonce} />
        <script src="/sign-in.js" nonce={nonce} />
      </body>
    </Html>
  );
}
