'use client';
import { TryIt } from '@signalbox/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '../client/call.ts';

/** The demo: which workflow, which number to text, which practice phone. */
export const useTryIt = () =>
  useQuery({ queryKey: ['try-it'], queryFn: ({ signal }) => call('/try-it', TryIt, { signal }), staleTime: 60_000 });
