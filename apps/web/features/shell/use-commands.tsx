'use client';
import { useWords } from '@signalbox/ui';
import { Languages, LogOut, type LucideIcon, Monitor, Moon, Sun, Workflow } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useDeferredValue } from 'react';
import { leaveSession } from '../auth/leave-session.ts';
import { useWorkflows } from '../workflows/workflow-queries.ts';
import { allItems } from './nav-items.ts';
import { languageChoices, useChoices } from './use-choices.ts';

export interface PaletteCommand {
  id: string;
  word: string;
  kind: string;
  Icon: LucideIcon;
  run: () => void;
}

/** What can be done from anywhere and fits the text. */
export function useCommands(text: string): PaletteCommand[] {
  const t = useWords();
  const router = useRouter();
  const { setTheme, setLanguage } = useChoices();
  const search = useDeferredValue(text.trim());
  const { data } = useWorkflows({ search: search || undefined, limit: 8 });
  const act = (id: string, word: string, Icon: LucideIcon, run: () => void): PaletteCommand => ({
    id,
    word,
    kind: t('shell.command.do'),
    Icon,
    run,
  });
  const fixed: PaletteCommand[] = [
    ...allItems.map(({ href, word, icon }) => ({
      id: href,
      word: t(word),
      kind: t('shell.command.page'),
      Icon: icon,
      run: () => router.push(href),
    })),
    act('light', t('shell.command.theme.light'), Sun, () => setTheme('light')),
    act('dark', t('shell.command.theme.dark'), Moon, () => setTheme('dark')),
    act('system', t('shell.command.theme.system'), Monitor, () => setTheme('system')),
    ...languageChoices.map(({ id, name }) =>
      act(`language-${id}`, t('shell.command.language', { name: name ?? t('shell.me.asBrowser') }), Languages, () => setLanguage(id)),
    ),
    act('leave', t('shell.me.signOut'), LogOut, () => void leaveSession()),
  ];
  const workflows = (data?.items ?? []).map(({ id, name }) => ({
    id,
    word: name,
    kind: t('shell.command.workflow'),
    Icon: Workflow,
    run: () => router.push(`/workflows/${id}`),
  }));
  const wanted = text.trim().toLocaleLowerCase(t.locale);
  return [...fixed, ...workflows].filter(({ word }) => word.toLocaleLowerCase(t.locale).includes(wanted));
}
