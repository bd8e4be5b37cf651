'use client';
import { SearchHits } from '@signalbox/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../client/call.ts';

/** Things of the account that have the words, asked for once the typing pauses. */
export function useSearch(text: string) {
  const search = usePause(text.trim());
  return useQuery({
    queryKey: ['search', search],
    queryFn: ({ signal }) => call('/search', SearchHits, { query: { search }, signal }),
    enabled: search.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

function usePause(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), 150);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
