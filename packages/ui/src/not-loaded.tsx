'use client';
import { Button } from './button.tsx';
import { useWords } from './words/reader-context.tsx';

/** In place of a part whose code did not come. A part that has no place of its own says it at the lower edge. */
export function NotLoaded({ onRetry, inPlace }: { onRetry: () => void; inPlace: boolean }) {
  const t = useWords();
  return (
    <div
      role="alert"
      className={
        inPlace
          ? 'flex flex-wrap items-center gap-3 p-4 text-sm text-muted'
          : 'fixed bottom-4 left-1/2 z-60 flex -translate-x-1/2 items-center gap-3 rounded-lg border border-line bg-raised px-4 py-3 text-sm text-ink shadow-3'
      }
    >
      {t('ui.notLoaded')}
      <Button small onClick={onRetry}>
        {t('ui.tryAgain')}
      </Button>
    </div>
  );
}
