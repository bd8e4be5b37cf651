'use client';
import { Button } from './button.tsx';
import { StateShape } from './state-shape.tsx';
import { useWords } from './words/reader-context.tsx';

export interface ErrorStateProps {
  title: string;
  /** Why, and what to do. */
  detail?: string;
  code?: string;
  reference?: string;
  onRetry?: () => void;
}

/** What, why, what to do, and the code for whoever is asked for help. */
export function ErrorState({ title, detail, code, reference, onRetry }: ErrorStateProps) {
  const t = useWords();
  const technical = [code, reference].filter(Boolean).join(' · ');
  return (
    <div role="alert" className="grid justify-items-center gap-3 px-6 py-14 text-center">
      <StateShape shape="cross" tone="bad" className="size-8" />
      <h2 className="text-lg">{title}</h2>
      {detail ? <p className="max-w-[60ch] text-muted">{detail}</p> : null}
      {onRetry ? <Button onClick={onRetry}>{t('ui.tryAgain')}</Button> : null}
      {technical ? <p className="text-sm text-muted">{technical}</p> : null}
    </div>
  );
}
