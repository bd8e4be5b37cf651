'use client';
import { ErrorState, SkeletonRows, useWords } from '@signalbox/ui';
import type { ReactNode } from 'react';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { MissingPage } from '../lists/missing-page.tsx';

interface OneBodyProps<One> {
  of: { data?: One | undefined; error: unknown; refetch: () => unknown };
  /** Said while it is read, when it could not be, and when it is not there, with the list that it would be in. */
  words: { loading: string; unread: string; missing: string; missingWhy: string; all: string };
  href: string;
  children: (one: One) => ReactNode;
}

/** The states of every page of one thing: loading, wrong, not there, or the thing. */
export function OneBody<One>({ of: { data, error, refetch }, words, href, children }: OneBodyProps<One>) {
  const t = useWords();
  if (error instanceof ApiProblem && error.status === 404)
    return <MissingPage title={words.missing} why={words.missingWhy} href={href} act={words.all} />;
  if (data !== undefined) return children(data);
  if (error) return <ErrorState title={words.unread} {...describeError(t, error)} onRetry={() => void refetch()} />;
  return <SkeletonRows rows={7} label={words.loading} />;
}
