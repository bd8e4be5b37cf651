'use client';
import { ErrorState } from '@signalbox/ui';

/** A page that broke; the navigation stays. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <ErrorState
      title="This page stopped working"
      detail="Nothing that was saved is lost. Try again, or choose another page."
      onRetry={reset}
      {...(error.digest ? { reference: error.digest } : {})}
    />
  );
}
