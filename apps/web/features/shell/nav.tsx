'use client';
import { Kbd, Mark, useWords } from '@signalbox/ui';
import { Search } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { Fragment } from 'react';
import { AccountSwitcher } from './account-switcher.tsx';
import { MeMenu } from './me-menu.tsx';
import { useMe } from './me-queries.ts';
import { footItems, isCurrent, navGroups } from './nav-items.ts';
import { NavLink } from './nav-link.tsx';
import { initials } from './person.ts';
import { PlaceLink } from './place-link.tsx';

/** The petrol house at the left: places in the order of the work, help and the person at the foot. */
export function Nav({ isSmall, onSearch }: { isSmall: boolean; onSearch: () => void }) {
  const t = useWords();
  const path = usePathname();
  return (
    <nav
      aria-label={t('shell.nav.main')}
      className="on-frame flex min-h-0 flex-col gap-0.5 bg-frame px-3 pt-3.5 pb-3 text-frame-text phone:hidden nav-small:items-center nav-small:px-2"
    >
      <PlaceLink
        href="/"
        className="flex h-9 shrink-0 items-center gap-2.5 px-1.5 text-lg font-title tracking-[-0.01em] text-frame-text no-underline nav-small:px-0"
      >
        <Mark />
        <span className="nav-small:sr-only">Signalbox</span>
      </PlaceLink>
      <AccountSwitcher />
      <button
        type="button"
        onClick={onSearch}
        aria-keyshortcuts="Control+K"
        className="mt-1.5 mb-1 flex h-9 w-full shrink-0 items-center gap-2 rounded-md bg-frame-2 px-2.5 text-left text-sm text-frame-muted nav-small:w-11 nav-small:justify-center nav-small:px-0"
      >
        <Search size={16} strokeWidth={1.8} aria-hidden="true" className="shrink-0" />
        <span className="grow nav-small:sr-only">{t('shell.search.title')}</span>
        <Kbd onFrame className="nav-small:hidden">
          Ctrl K
        </Kbd>
      </button>
      {/* In a low window the places scroll; the person stays in sight. */}
      <div className="-mx-3 flex min-h-0 grow flex-col gap-0.5 overflow-x-hidden overflow-y-auto px-3 nav-small:-mx-2 nav-small:items-center nav-small:px-2">
        {navGroups.map(({ heading, items }) => (
          <Fragment key={heading ?? 'start'}>
            {heading ? <h2 className="px-2.5 pt-3 pb-1 text-xs font-normal text-frame-muted nav-small:sr-only">{t(heading)}</h2> : null}
            {items.map((item) => (
              <NavLink key={item.href} item={item} isCurrent={isCurrent(item.href, path)} isSmall={isSmall} />
            ))}
          </Fragment>
        ))}
      </div>
      <div className="flex w-full shrink-0 flex-col gap-0.5 border-t border-frame-line pt-2 nav-small:items-center">
        {footItems.map((item) => (
          <NavLink key={item.href} item={item} isCurrent={isCurrent(item.href, path)} isSmall={isSmall} />
        ))}
        <Person />
      </div>
    </nav>
  );
}

function Person() {
  const t = useWords();
  const { data: me } = useMe();
  return (
    <MeMenu
      side="top"
      trigger={
        <button
          type="button"
          aria-label={me ? t('shell.me.menu', { name: me.user.name }) : t('shell.me.you')}
          className="flex min-h-11 w-full items-center gap-2.5 rounded-md px-2 py-1.5 text-left text-sm leading-[1.05rem] hover:bg-frame-2 nav-small:w-11 nav-small:justify-center nav-small:px-0"
        >
          <Avatar name={me?.user.name ?? ''} />
          <span className="min-w-0 nav-small:hidden">
            <span className="block truncate font-label">{me?.user.name}</span>
            <span className="block text-frame-muted">{me ? t(`roles.${me.role}`) : ''}</span>
          </span>
        </button>
      }
    />
  );
}

export function Avatar({ name }: { name: string }) {
  return (
    <span aria-hidden="true" className="grid size-[30px] shrink-0 place-items-center rounded-full bg-frame-line text-xs font-title">
      {initials(name)}
    </span>
  );
}
