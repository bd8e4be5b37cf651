'use client';
import { cx, StateShape, useWords } from '@signalbox/ui';
import Link from 'next/link';

const steps = ['file', 'reading', 'columns', 'import'] as const;
export type StepName = (typeof steps)[number];

/** The way of an import: what is done leads back as long as nothing was written. */
export function StepTrack({ id, at, isOpen }: { id: string; at: StepName; isOpen: boolean }) {
  const t = useWords();
  const place = steps.indexOf(at);
  return (
    <nav aria-label={t('imports.step.track')} className="overflow-x-auto px-7 pb-4 phone:px-4">
      <ol className="flex min-w-max gap-6">
        {steps.map((step, no) => {
          const words = t('imports.step.no', { no: no + 1, title: t(`imports.step.${step}`) });
          const leadsBack = isOpen && no > 0 && no < place;
          return (
            <li key={step} aria-current={no === place ? 'step' : undefined} className="flex items-center gap-2 text-sm">
              <StateShape
                shape={no < place ? 'tick' : no === place ? 'play' : 'ring'}
                tone={no < place ? 'ok' : no === place ? 'wait' : 'idle'}
              />
              {leadsBack ? (
                <Link href={`/contacts/imports/${id}?step=${step}`} className="text-accent-text underline">
                  {words}
                </Link>
              ) : (
                <span className={cx(no === place ? 'font-label' : 'text-muted')}>{words}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
