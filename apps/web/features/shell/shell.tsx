'use client';
import { loadable, useWords } from '@signalbox/ui';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import { searchEvent } from '../canvas/find/ask-everywhere.ts';
import { useEvents } from '../live/use-events.ts';
import { Nav } from './nav.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { PhoneTabs, PhoneTop } from './phone-bars.tsx';
import { SessionGate } from './session-gate.tsx';
import { useLaterParts } from './use-later-parts.ts';

const CommandPalette = loadable(() => import('./command-palette.tsx'));

/** The house around every page of a signed-in person; it also holds the tab's only live stream. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useWords();
  const path = usePathname();
  // The words to begin with; null = nothing is searched.
  const [searched, setSearched] = useState<string | null>(null);
  useEvents();
  useLaterParts();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      setSearched('');
    };
    const onAsked = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') setSearched(event.detail);
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener(searchEvent, onAsked);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener(searchEvent, onAsked);
    };
  }, []);
  const isSmall = isBuilder(path);
  const search = () => setSearched('');
  return (
    <div
      data-nav={isSmall ? 'small' : undefined}
      className={`grid h-dvh grid-cols-[var(--sb-nav)_minmax(0,1fr)] grid-rows-[minmax(0,1fr)] overflow-hidden nav-small:grid-cols-[var(--sb-nav-small)_minmax(0,1fr)] phone:grid-cols-[minmax(0,1fr)]! ${isSmall ? '' : 'phone:grid-rows-[56px_minmax(0,1fr)_auto]'}`}
    >
      <a href="#main" className="fixed top-2 left-2 z-60 -translate-y-20 rounded-md bg-surface px-3 py-2 shadow-2 focus:translate-y-0">
        {t('shell.nav.skip')}
      </a>
      <Nav isSmall={isSmall} onSearch={search} />
      {/* On a phone the builder has bars of its own. */}
      {!isSmall && <PhoneTop onSearch={search} />}
      <main id="main" tabIndex={-1} className="relative flex min-h-0 min-w-0 flex-col overflow-auto outline-none">
        {/* The builder says more, under its own head. */}
        {!isSmall && <OfflineBar />}
        {children}
      </main>
      {!isSmall && <PhoneTabs />}
      <SessionGate />
      {searched === null ? null : <CommandPalette open words={searched} onOpenChange={(open) => setSearched(open ? searched : null)} />}
    </div>
  );
}

/** The builder needs the room. */
const isBuilder = (path: string): boolean => /^\/workflows\/[^/]+/.test(path);
