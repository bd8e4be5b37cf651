'use client';
import { type Area, type CompiledMessage, createFormat, createTranslate, type Format, type Language } from '@signalbox/words/light';
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { reactWords, type Words } from './react-words.ts';

export type AreaWords = Readonly<Partial<Record<Area, Readonly<Record<string, CompiledMessage>>>>>;
interface Reader {
  language: Language;
  /** Null = that of the browser. */
  timeZone: string | null;
  areas: AreaWords;
  words: Words;
}

const ReaderContext = createContext<Reader | null>(null);

export interface ReaderProps {
  language: Language;
  timeZone: string | null;
  areas: AreaWords;
  children: ReactNode;
}

/** Who reads what is inside: the language with the words of some areas, added to those from further out, and the time zone. */
export function ReaderProvider({ language, timeZone, areas, children }: ReaderProps) {
  const outer = useContext(ReaderContext);
  const reader = useMemo(() => {
    const all: AreaWords = outer?.language === language ? { ...outer.areas, ...areas } : areas;
    const words = reactWords(
      createTranslate(language, (key) => {
        const dot = key.indexOf('.');
        return all[key.slice(0, dot) as Area]?.[key.slice(dot + 1)];
      }),
    );
    return { language, timeZone, areas: all, words };
  }, [outer, language, timeZone, areas]);
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

/** The words in the reader's language: `t('runs.count', { count })`. */
export const useWords = (): Words => useReader().words;

/** How the reader writes times, numbers and lists. */
export function useFormat(): Format {
  const { words, timeZone } = useReader();
  // The server does not know the zone of a browser; the first paint there is in UTC, as the page is when it hydrates.
  const browserZone = useSyncExternalStore(neverChanges, zoneOfBrowser, () => 'UTC');
  const zone = timeZone ?? browserZone;
  return useMemo(() => createFormat(words, zone), [words, zone]);
}

function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('there is no ReaderProvider around this component');
  return reader;
}

const neverChanges = () => () => {};
/** Asked of the browser once: it takes long to say, and every text on the page asks. */
const zoneOfBrowser = (): string => {
  zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone;
};
let zone: string | undefined;
