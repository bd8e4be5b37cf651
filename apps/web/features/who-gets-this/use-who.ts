'use client';
import type { WhoGets } from '@signalbox/contract';
import { useWords } from '@signalbox/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer } from '../client/answer.ts';
import { describeError } from '../client/api-problem.ts';
import { call } from '../client/call.ts';
import { askedBy, type Typed } from './asked.ts';

/** Who gets what is typed, asked anew with each change. The answer before stays until there is another; `says` = in one sentence, also what went wrong. */
export function useWho(typed: Typed): { who: WhoGets | undefined; problem: string | null; says: string | null; isAsked: boolean } {
  const t = useWords();
  const asked = askedBy(typed);
  const { data, error } = useQuery({
    queryKey: ['who-gets-this', asked],
    queryFn: ({ signal }) => call('/who-gets-this', answer<WhoGets>(), { method: 'POST', body: asked, signal }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const problem = error ? t('who.failed', { why: describeError(t, error).detail }) : null;
  return { who: data, problem, says: asked === null ? null : (problem ?? data?.says ?? null), isAsked: asked !== null };
}
