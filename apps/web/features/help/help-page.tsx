'use client';
import { Kbd, PageHead, useWords } from '@signalbox/ui';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { screenSlug, screens } from './screens.ts';

/** What the product is made of, and where to find it. */
export function HelpPage() {
  const t = useWords();
  return (
    <>
      <PageHead title={t('shell.nav.help')} />
      <div className="grid max-w-[75ch] grow content-start gap-6 px-7 pb-8 phone:px-4">
        <Section title={t('help.how.title')}>
          <p>{t('help.how.workflow')}</p>
          <p>{t('help.how.draft')}</p>
        </Section>
        <Section title={t('help.where.title')}>
          <Places places={places} />
        </Section>
        <Section title={t('help.screen.title')}>
          <ul className="flex flex-wrap gap-x-4 gap-y-1.5">
            {screens.map(({ id }) => (
              <li key={id}>
                <Link href={`/help/screens/${screenSlug(id)}`} className="font-label text-accent-text underline underline-offset-3">
                  {t(`help.screen.${id}.title`)}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('help.expressions.title')}>
          <Places places={inside} />
        </Section>
        <Section title={t('help.keys.title')}>
          <p>{t.rich('help.keys.search', { kbd: (inner) => <Kbd>{inner}</Kbd> })}</p>
        </Section>
        <Section title={t('help.programs.title')}>
          <p>
            {t.rich('help.programs.api', {
              link: (inner) => (
                <a href="/api/v1/openapi.json" className="text-accent-text underline underline-offset-3">
                  {inner}
                </a>
              ),
            })}
          </p>
        </Section>
      </div>
    </>
  );
}

function Places({ places }: { places: readonly { href: string; words: PlaceKey }[] }) {
  const t = useWords();
  return (
    <ul className="grid gap-1.5">
      {places.map(({ href, words }) => (
        <li key={href}>
          {t.rich(words, {
            link: (inner) => (
              <Link href={href} className="font-label text-accent-text underline underline-offset-3">
                {inner}
              </Link>
            ),
          })}
        </li>
      ))}
    </ul>
  );
}
type PlaceKey = (typeof places)[number]['words'] | (typeof inside)[number]['words'];

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-2">
    <h2 className="text-lg">{title}</h2>
    {children}
  </section>
);

const places = [
  { href: '/try-it', words: 'help.where.tryIt' },
  { href: '/workflows', words: 'help.where.workflows' },
  { href: '/runs', words: 'help.where.runs' },
  { href: '/messages', words: 'help.where.messages' },
  { href: '/channels', words: 'help.where.channels' },
] as const;
const inside = [
  { href: '/help/steps', words: 'help.expressions.steps' },
  { href: '/help/functions', words: 'help.expressions.functions' },
] as const;
