'use client';
import { buttonClass, Tooltip, useWords } from '@signalbox/ui';
import { CircleHelp } from 'lucide-react';
import Link from 'next/link';
import { type ScreenId, screenSlug } from './screens.ts';

/** The ? of a page: what it is for, how it is used, its keys. */
export function ScreenHelp({ screen }: { screen: ScreenId }) {
  const t = useWords();
  return (
    <Tooltip text={t('shell.screenHelp')}>
      <Link
        href={`/help/screens/${screenSlug(screen)}`}
        aria-label={t('shell.screenHelp')}
        className={`${buttonClass({ look: 'quiet' })} w-control px-0!`}
      >
        <CircleHelp size={18} strokeWidth={1.8} aria-hidden />
      </Link>
    </Tooltip>
  );
}
