'use client';
import { ErrorState, useWords } from '@signalbox/ui';

/** A page that broke; the navigation stays. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useWords();
  return (
    <ErrorState
      title={t('broken.page.title')}
      detail={t('broken.page.detail')}
      onRetry={reset}
      {...(error.digest ? { reference: error.digest } : {})}
    />
  );
}
