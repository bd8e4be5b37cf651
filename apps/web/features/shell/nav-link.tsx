'use client';
import { Tooltip, useWords } from '@signalbox/ui';
import { NavCount } from './nav-count.tsx';
import type { NavItem } from './nav-items.ts';
import { PlaceLink } from './place-link.tsx';

/** One item of the navigation; the current one has the lamp bar. */
export function NavLink({ item, isCurrent, isSmall }: { item: NavItem; isCurrent: boolean; isSmall: boolean }) {
  const t = useWords();
  const { href, word, icon: Icon, counts } = item;
  const link = (
    <PlaceLink
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className="group relative flex min-h-9 shrink-0 items-center gap-[11px] rounded-md px-2.5 py-1.5 text-frame-text no-underline before:absolute before:inset-y-2 before:-left-3 before:w-1 before:rounded-r-[3px] hover:bg-frame-2 aria-[current]:bg-frame-2 aria-[current]:font-label aria-[current]:before:bg-lamp nav-small:h-10 nav-small:w-11 nav-small:justify-center nav-small:px-0 nav-small:before:-left-2"
    >
      <Icon size={18} strokeWidth={1.8} aria-hidden="true" className="shrink-0 text-frame-muted group-aria-[current]:text-frame-text" />
      <span className="grow nav-small:sr-only">{t(word)}</span>
      {counts ? <NavCount of={counts} className="nav-small:absolute nav-small:top-0.5 nav-small:right-0.5" /> : null}
    </PlaceLink>
  );
  return isSmall ? (
    <Tooltip text={t(word)} side="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}
