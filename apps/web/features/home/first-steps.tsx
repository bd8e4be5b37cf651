'use client';
import { Button, StateShape, useWords } from '@signalbox/ui';
import { X } from 'lucide-react';
import Link from 'next/link';
import { usePutAway } from '../client/use-put-away.ts';
import type { FirstStep } from './first-step-list.ts';

/** What a new account does first, ticked as it is done; gone when all is, or when somebody puts it away. */
export function FirstSteps({ steps, accountId }: { steps: readonly FirstStep[]; accountId: string }) {
  const t = useWords();
  const [isAway, putAway] = usePutAway(`first-steps.${accountId}`);
  const done = steps.filter(({ isDone }) => isDone).length;
  if (isAway || done === steps.length) return null;
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <section aria-label={t('home.first.title')} className="border-b border-line px-7 py-5 phone:px-4">
      <div className="flex items-baseline gap-3 pb-2">
        <h2 className="text-lg">{t('home.first.title')}</h2>
        <span className="grow text-sm text-muted">{t('home.first.done', { done, all: steps.length })}</span>
        <Button small look="quiet" onClick={putAway}>
          <X size={16} aria-hidden="true" />
          {t('home.first.away')}
        </Button>
      </div>
      <ol className="grid gap-1">
        {steps.map(({ id, isDone, href }) => (
          <li key={id} className="flex min-h-9 items-center gap-3">
            <StateShape shape={isDone ? 'tick' : 'ring'} tone={isDone ? 'ok' : 'idle'} />
            {isDone ? (
              <span className="text-muted">
                {t(`home.first.${id}`)}
                <span className="sr-only">, {t('ui.state.done')}</span>
              </span>
            ) : (
              <Link href={href} className={id === next?.id ? 'font-label text-accent-text underline' : 'text-accent-text underline'}>
                {t(`home.first.${id}`)}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
