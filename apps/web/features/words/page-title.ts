import { type PlainKey, wordsFor } from '@signalbox/words';
import type { Metadata } from 'next';
import { readReader } from './read-reader.ts';

/** The title of a page in the reader's language: `export const generateMetadata = pageTitle('shell.nav.runs')`. */
export const pageTitle =
  (key: PlainKey & `${string}.${string}`, more: Metadata = {}): (() => Promise<Metadata>) =>
  async () => {
    const { language } = await readReader();
    return { ...more, title: wordsFor(language).find(key) ?? key };
  };
