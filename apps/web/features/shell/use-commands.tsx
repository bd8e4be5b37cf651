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
  const act = (id: string, { word, Icon, run }: { word: string; Icon: LucideIcon; run: () => void }): PaletteCommand => ({
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
