'use client';
import type { RunDetail } from '@signalbox/contract';
import { StateShape, useWords } from '@signalbox/ui';
import Link from 'next/link';
import type { FactsOf } from './timeline/node-facts.ts';
import { undeliveredOf, undeliveredWords } from './undelivered.ts';

/** A run may come to its end while a message of it did not arrive: says which, why, and leads there. */
export function UndeliveredBar({ run, facts }: { run: RunDetail; facts: FactsOf }) {
  const t = useWords();
  const lost = [...undeliveredOf(run)];
  if (lost.length === 0) return null;
  return (
    <ul aria-label={t('run.undelivered.label')} className="border-t border-line bg-wait-soft px-7 py-2 text-sm phone:px-4">
      {lost.slice(0, shown).map(([nodeId, message]) => (
        <li key={nodeId} className="flex items-start gap-2 py-0.5">
          <StateShape shape="warning" tone="wait" className="mt-px" />
          <span className="min-w-0 text-wait">
            <b className="font-label">{t('run.undelivered.one', { step: facts(nodeId).title })}</b> {undeliveredWords(t, message)}{' '}
            <Link href={`/messages/${message.id}`} className="text-accent-text underline underline-offset-2">
              {t('run.undelivered.open')}
            </Link>
          </span>
        </li>
      ))}
      {lost.length > shown && <li className="pl-6 text-wait">{t('run.undelivered.more', { count: lost.length - shown })}</li>}
    </ul>
  );
}

const shown = 3;
