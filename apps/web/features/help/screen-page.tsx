'use client';
import { buttonClass, EmptyState, Kbd, PageHead, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { HelpCrumb } from './help-crumb.tsx';
import { screenOf } from './screens.ts';

/** The page of one screen: what it is for, how it is used, its keys. */
export function ScreenPage({ screen }: { screen: string }) {
  const t = useWords();
  const found = screenOf(screen);
  if (!found)
    return (
      <EmptyState level={1} title={t('help.screen.gone')} help={t('help.screen.goneHelp')}>
        <Link href="/help" className={buttonClass({ look: 'primary' })}>
          {t('shell.nav.help')}
        </Link>
      </EmptyState>
    );
  const { id, href } = found;
  return (
    <>
      <PageHead crumb={<HelpCrumb />} title={t(`help.screen.${id}.title`)}>
        <Link href={href} className={buttonClass()}>
          {t('help.screen.open')}
        </Link>
      </PageHead>
      <div className="grid max-w-[75ch] content-start gap-6 px-7 pb-8 phone:px-4">
        <p>{t(`help.screen.${id}.what`)}</p>
        <section>
          <h2 className="mb-1.5 text-lg">{t('help.screen.how')}</h2>
          <ul className="grid list-disc gap-1.5 pl-5">
            <li>{t(`help.screen.${id}.first`)}</li>
            <li>{t(`help.screen.${id}.second`)}</li>
            <li>{t(`help.screen.${id}.third`)}</li>
          </ul>
        </section>
        <section>
          <h2 className="mb-1.5 text-lg">{t('help.keys.title')}</h2>
          <p className="leading-8">{t.rich(`help.screen.${id}.keys`, { kbd: (inner) => <Kbd>{inner}</Kbd> })}</p>
        </section>
      </div>
    </>
  );
}
