'use client';
import { useFormat, useWords } from '@signalbox/ui';
import {
  Activity,
  Clock,
  GitCommitVertical,
  Languages,
  LogOut,
  type LucideIcon,
  MessageSquareText,
  Monitor,
  Moon,
  Sun,
  Users,
  Workflow,
} from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { leaveSession } from '../auth/leave-session.ts';
import { type FoundThing, foundThings } from './hit-commands.ts';
import { useMe } from './me-queries.ts';
import { allItems } from './nav-items.ts';
import { keepRecent, readRecent } from './recent-commands.ts';
import { useSearch } from './search-queries.ts';
import { languageChoices, useChoices } from './use-choices.ts';

export interface PaletteCommand {
  id: string;
  word: string;
  detail: string;
  kind: string;
  Icon: LucideIcon;
  run: () => void;
}

/** What can be done from anywhere and fits the text: recent things first, then pages and acts, then what the account has. */
export function useCommands(text: string): { commands: PaletteCommand[]; isSearching: boolean } {
  const t = useWords();
  const f = useFormat();
  const router = useRouter();
  const { setTheme, setLanguage } = useChoices();
  const accountId = useMe().data?.account.id ?? '';
  const { data: hits, isFetching } = useSearch(text);
  const go = (kind: string, Icon: LucideIcon, { id, word, detail, href }: Omit<FoundThing, 'kind'>): PaletteCommand => ({
    ...{ id, word, detail, kind, Icon },
    run: () => {
      keepRecent(accountId, { id, word, kind, href });
      router.push(href);
    },
  });
  const act = (id: string, { word, Icon, run }: { word: string; Icon: LucideIcon; run: () => void }): PaletteCommand => ({
    ...{ id, word, detail: '', kind: t('shell.command.do'), Icon, run },
  });
  const pages = allItems.map(({ href, word, icon }) => go(t('shell.command.page'), icon, { id: href, word: t(word), detail: '', href }));
  const acts = [
    act('light', { word: t('shell.command.theme.light'), Icon: Sun, run: () => setTheme('light') }),
    act('dark', { word: t('shell.command.theme.dark'), Icon: Moon, run: () => setTheme('dark') }),
    act('system', { word: t('shell.command.theme.system'), Icon: Monitor, run: () => setTheme('system') }),
    ...languageChoices.map(({ id, name }) =>
      act(`language-${id}`, {
        word: t('shell.command.language', { name: name ?? t('shell.me.asBrowser') }),
        Icon: Languages,
        run: () => setLanguage(id),
      }),
    ),
    act('leave', { word: t('shell.me.signOut'), Icon: LogOut, run: () => void leaveSession() }),
  ];
  const recent = useMemo(() => readRecent(accountId), [accountId]).map(({ kind, ...thing }) => go(kind, Clock, { ...thing, detail: '' }));
  const wanted = text.trim().toLocaleLowerCase(t.locale);
  const fits = ({ word }: PaletteCommand): boolean => word.toLocaleLowerCase(t.locale).includes(wanted);
  if (wanted === '')
    return { commands: [...recent, ...pages.filter(({ id }) => !recent.some((thing) => thing.id === id)), ...acts], isSearching: false };
  const now = Date.now();
  const found = hits ? foundThings(t, hits, (at) => f.ago(at, now)) : [];
  const things = found.map(({ kind, ...thing }) => go(t(`shell.command.${kind}`), icons[kind], thing));
  return { commands: [...[...pages, ...acts].filter(fits), ...things], isSearching: isFetching };
}

const icons: Readonly<Record<FoundThing['kind'], LucideIcon>> = {
  workflow: Workflow,
  step: GitCommitVertical,
  run: Activity,
  message: MessageSquareText,
  contact: Users,
};
