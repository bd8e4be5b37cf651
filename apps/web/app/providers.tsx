'use client';
import { Toaster } from '@signalbox/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ApiProblem } from '../features/client/api-problem.ts';

/** What every page stands on: the cache of the API's answers, and notices. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(createClient);
  return (
    <QueryClientProvider client={client}>
      {children}
      <Toaster />
    </QueryClientProvider>
  );
}

const createClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // Without a connection a change fails at once instead of waiting: the page says what is kept where.
      mutations: { networkMode: 'always' },
      queries: {
        staleTime: 2000,
        // What the server refused it will refuse again; only lost connections and its own failures are tried anew.
        retry: (count, error) => count < 2 && !(error instanceof ApiProblem && error.status < 500),
      },
    },
  });
