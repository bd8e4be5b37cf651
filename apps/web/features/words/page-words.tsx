import { ReaderProvider } from '@signalbox/ui';
import { type Area, areaWords } from '@signalbox/words';
import type { ReactNode } from 'react';
import { readReader } from './read-reader.ts';

/** Gives the words of some areas to what is inside, in the reader's language; those from further out stay. */
export async function PageWords({ areas, children }: { areas: readonly Area[]; children: ReactNode }) {
  const { language, timeZone } = await readReader();
  const words = Object.fromEntries(areas.map((area) => [area, areaWords(language, area)]));
  return (
    <ReaderProvider language={language} timeZone={timeZone} areas={words}>
      {children}
    </ReaderProvider>
  );
}
