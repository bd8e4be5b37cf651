'use client';
import { useFormat } from '@signalbox/ui';
import { type Span, whenSpan } from './when-span.ts';

/** The span of a list's filter of days; it stays the same within a day, so that the list is not read again and again. */
export function useSpan(when: string): Span {
  const { timeZone } = useFormat();
  return when === '' ? {} : whenSpan(when, timeZone, Date.now());
}
