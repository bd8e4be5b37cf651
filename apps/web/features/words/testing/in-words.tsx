import { ReaderProvider } from '@signalbox/ui';
import { type Area, areaWords, catalogues, type Language } from '@signalbox/words';
import type { ReactNode } from 'react';

/** All words of a language around a component; for tests only. */
export const InWords = ({
  language = 'en',
  timeZone = 'Europe/Stockholm',
  children,
}: {
  language?: Language;
  timeZone?: string;
  children: ReactNode;
}) => (
  <ReaderProvider language={language} timeZone={timeZone} areas={all(language)}>
    {children}
  </ReaderProvider>
);

const all = (language: Language) =>
  Object.fromEntries((Object.keys(catalogues[language]) as Area[]).map((area) => [area, areaWords(language, area)]));
