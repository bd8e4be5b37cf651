'use client';
import { useWords } from '@signalbox/ui';
import { useQueries } from '@tanstack/react-query';
import { phoneContactQuery } from './try-it-queries.ts';

/** What each phone is called: its person, or its number in the row. */
export function usePhoneNames(phones: readonly string[]): string[] {
  const t = useWords();
  const contacts = useQueries({ queries: phones.map(phoneContactQuery) });
  return phones.map((_, at) => contacts[at]?.data?.name || t('try-it.phones.number', { number: at + 1 }));
}
