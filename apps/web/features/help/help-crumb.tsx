'use client';
import { useWords } from '@signalbox/ui';
import Link from 'next/link';

/** The way back to the first page of the help. */
export function HelpCrumb({ toSteps = false }: { toSteps?: boolean }) {
  const t = useWords();
  const link = 'text-accent-text underline';
  return (
    <>
      <Link href="/help" className={link}>
        {t('shell.nav.help')}
      </Link>
      {toSteps && (
        <>
          <span aria-hidden>›</span>
          <Link href="/help/steps" className={link}>
            {t('help.step.all')}
          </Link>
        </>
      )}
    </>
  );
}
