import { ReaderProvider } from '@signalbox/ui';
import { type Area, areaWords, nodeAreaNames, sourceLanguage } from '@signalbox/words';
import type { ReactNode } from 'react';
import { readReader } from './read-reader.ts';

/**
 * Gives the words of some areas to what is inside, in the reader's language; those from further out stay.
 * The English of the nodes is in their code already.
 */
export async function PageWords({ areas, children }: { areas: readonly Area[]; children: ReactNode }) {
  const { language, timeZone } = await readReader();
  const sent = areas.filter((area) => language !== sourceLanguage || !nodeAreaNames.includes(area));
  const words = Object.fromEntries(sent.map((area) => [area, areaWords(language, area)]));
  return (
    <ReaderProvider language={language} timeZone={timeZone} areas={words}>
      {children}
    </ReaderProvider>
  );
}
