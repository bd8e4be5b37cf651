'use client';
import { Skeleton } from '@signalbox/ui';
import dynamic from 'next/dynamic';
import { earlyPart } from '../client/early-part.ts';

/** Phone and route; their code comes after the page itself. */
export const TryItPage = dynamic(
  earlyPart(() => import('./try-it.tsx').then((part) => part.TryIt)),
  { ssr: false, loading: Loading },
);

function Loading() {
  return (
    <div className="grid h-full place-items-center">
      <Skeleton className="h-64 w-72" />
    </div>
  );
}
