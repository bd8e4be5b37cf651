import '@fontsource-variable/atkinson-hyperlegible-next';
import './globals.css';
import { wordsFor } from '@signalbox/words';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { PageWords } from '../features/words/page-words.tsx';
import { readReader } from '../features/words/read-reader.ts';
import { Providers } from './providers.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = wordsFor((await readReader()).language);
  return {
    title: { default: 'Signalbox', template: '%s · Signalbox' },
    description: t('common.promise'),
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Reading a header makes every page dynamic: a page of another request would carry a nonce that no longer holds.
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const { language, theme } = await readReader();
  return (
    <html
      lang={language}
      data-theme={theme === 'system' ? undefined : (theme ?? undefined)}
      data-chosen={theme ? '' : undefined}
      suppressHydrationWarning
    >
      <head>
        {/* A file of its own that blocks: the theme stands before the first paint. */}
        <script src="/theme.js" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <PageWords areas={['common', 'ui', 'broken']}>
          <Providers>{children}</Providers>
        </PageWords>
      </body>
    </html>
  );
}
