'use client';
import { loadable, Skeleton } from '@signalbox/ui';
import { earlyPart } from '../client/early-part.ts';

/** Phone and route; their code comes after the page itself. */
export const TryItPage = loadable(
  earlyPart(() => import('./try-it.tsx').then((part) => part.TryIt)),
  Loading,
);

function Loading() {
  return (
    <div className="grid h-full place-items-center">
      <Skeleton className="h-64 w-72" />
    </div>
  );
}
