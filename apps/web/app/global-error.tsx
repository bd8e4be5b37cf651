'use client';
import './globals.css';
import { ErrorState, ReaderProvider } from '@signalbox/ui';
import { brokenWords } from '@signalbox/words/broken';
import { acceptedLanguage, createTranslate, sourceLanguage } from '@signalbox/words/light';
import { useSyncExternalStore } from 'react';

/** The frame itself broke, so this page brings its own, and its words. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const language = useSyncExternalStore(
    neverChanges,
    () => acceptedLanguage(navigator.languages.join(',')),
    () => sourceLanguage,
  );
  const words = new Map(Object.entries(brokenWords[language]));
  const t = createTranslate(language, (key) => words.get(key.replace('broken.', '')));
  return (
    <html lang={language}>
      <body>
        <ReaderProvider language={language} timeZone={null} areas={{ ui: { tryAgain: t('broken.tryAgain') } }}>
          <main>
            <ErrorState
              title={t('broken.title')}
              detail={t('broken.detail')}
              onRetry={reset}
              {...(error.digest ? { reference: error.digest } : {})}
            />
          </main>
        </ReaderProvider>
      </body>
    </html>
  );
}

const neverChanges = () => () => {};
