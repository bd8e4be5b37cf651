import { StateShape, stateLook, useWords } from '@signalbox/ui';
import Link from 'next/link';
import type { AttentionItem } from './attention-items.ts';

/** The lines that need a look; one calm line when there are none. */
export function Attention({ items, isKnown }: { items: readonly AttentionItem[]; isKnown: boolean }) {
  const t = useWords();
  if (!isKnown && items.length === 0) return null;
  return (
    <section aria-label={t('home.needsLook')} className="border-b border-line px-7 py-5 phone:px-4">
      <h2 className="pb-1 text-lg">{items.length > 0 ? t('home.needsLook') : t('home.calm')}</h2>
      {items.length === 0 ? <p className="text-muted">{t('home.calmWhy')}</p> : null}
      <ul>
        {items.map(({ id, state, text, detail, href, act }) => (
          <li
            key={id}
            className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 border-t border-line py-3 first:border-t-0"
          >
            <span className="flex self-start pt-0.5">
              <StateShape shape={stateLook(state).shape} tone={stateLook(state).tone} />
            </span>
            <span>
              <span className="block font-label">{text}</span>
              <span className="block text-sm text-muted">{detail}</span>
            </span>
            <Link
              href={href}
              aria-label={t('home.act.about', { act, text })}
              className="text-accent-text underline phone:col-start-2 phone:justify-self-start"
            >
              {act}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
