'use client';
import { Mark, Menu, useWords } from '@signalbox/ui';
import { Ellipsis, Search } from 'lucide-react';
import { usePathname, useRouter } from 'next/navigation';
import { MeMenu } from './me-menu.tsx';
import { useMe } from './me-queries.ts';
import { Avatar } from './nav.tsx';
import { NavCount } from './nav-count.tsx';
import { isCurrent, phoneMore, phoneTabs } from './nav-items.ts';
import { PlaceLink } from './place-link.tsx';

/** The bar at the top of a phone: name, search, person. */
export function PhoneTop({ onSearch }: { onSearch: () => void }) {
  const t = useWords();
  const { data: me } = useMe();
  return (
    <header className="on-frame hidden items-center gap-2 bg-frame pr-2 pl-4 text-frame-text phone:flex">
      <PlaceLink href="/" className="flex grow items-center gap-2.5 text-lg font-title text-frame-text no-underline">
        <Mark />
        Signalbox
      </PlaceLink>
      <button type="button" aria-label={t('shell.search.title')} onClick={onSearch} className="grid size-11 place-items-center">
        <Search size={20} strokeWidth={1.8} aria-hidden="true" />
      </button>
      <MeMenu
        side="bottom"
        trigger={
          <button
            type="button"
            aria-label={me ? t('shell.me.menu', { name: me.user.name }) : t('shell.me.you')}
            className="grid size-11 place-items-center"
          >
            <Avatar name={me?.user.name ?? ''} />
          </button>
        }
      />
    </header>
  );
}

/** Bottom tabs of a phone. */
export function PhoneTabs() {
  const t = useWords();
  const path = usePathname();
  const router = useRouter();
  const isMore = phoneMore.some(({ href }) => isCurrent(href, path));
  return (
    <nav aria-label={t('shell.nav.main')} className="on-frame hidden grid-cols-5 bg-frame pb-[env(safe-area-inset-bottom)] phone:grid">
      {phoneTabs.map(({ href, word, icon: Icon, counts }) => (
        <PlaceLink key={href} href={href} aria-current={isCurrent(href, path) ? 'page' : undefined} className={tab}>
          <Icon size={22} strokeWidth={1.8} aria-hidden="true" />
          {t(word)}
          {counts ? <NavCount of={counts} className="absolute top-1 right-[10%]" /> : null}
        </PlaceLink>
      ))}
      <Menu
        side="top"
        align="end"
        trigger={
          <button type="button" aria-current={isMore ? 'true' : undefined} className={tab}>
            <Ellipsis size={22} strokeWidth={1.8} aria-hidden="true" />
            {t('shell.nav.more')}
            <NavCount of="tasks" className="absolute top-1 right-[10%]" />
          </button>
        }
        groups={[
          {
            items: phoneMore.map(({ href, word, icon: Icon }) => ({
              label: t(word),
              icon: <Icon size={18} strokeWidth={1.8} aria-hidden="true" />,
              onSelect: () => router.push(href),
            })),
          },
        ]}
      />
    </nav>
  );
}

const tab =
  'relative grid h-[62px] content-center justify-items-center gap-[3px] text-xs text-frame-muted no-underline before:absolute before:inset-x-[30%] before:top-0 before:h-[3px] before:rounded-b-[3px] aria-[current]:font-label aria-[current]:text-frame-text aria-[current]:before:bg-lamp';
