'use client';
import { LogOut, type LucideIcon, Monitor, Moon, Sun, Workflow } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useDeferredValue } from 'react';
import { endSession } from '../auth/end-session.ts';
import { useWorkflows } from '../workflows/workflow-queries.ts';
import { allItems } from './nav-items.ts';
import { useTheme } from './use-theme.ts';

export interface Command {
  id: string;
  word: string;
  kind: string;
  Icon: LucideIcon;
  run: () => void;
}

/** What can be done from anywhere and fits the text. */
export function useCommands(text: string): Command[] {
  const router = useRouter();
  const [, setTheme] = useTheme();
  const search = useDeferredValue(text.trim());
  const { data } = useWorkflows({ search: search || undefined, limit: 8 });
  const fixed: Command[] = [
    ...allItems.map(({ href, word, icon }) => ({ id: href, word, kind: 'Page', Icon: icon, run: () => router.push(href) })),
    { id: 'light', word: 'Light theme', kind: 'Do', Icon: Sun, run: () => setTheme('light') },
    { id: 'dark', word: 'Dark theme', kind: 'Do', Icon: Moon, run: () => setTheme('dark') },
    { id: 'system', word: 'Theme as the system', kind: 'Do', Icon: Monitor, run: () => setTheme('system') },
    { id: 'leave', word: 'Sign out', kind: 'Do', Icon: LogOut, run: () => void endSession() },
  ];
  const workflows = (data?.items ?? []).map(({ id, name }) => ({
    id,
    word: name,
    kind: 'Workflow',
    Icon: Workflow,
    run: () => router.push(`/workflows/${id}`),
  }));
  const wanted = text.trim().toLocaleLowerCase();
  return [...fixed, ...workflows].filter(({ word }) => word.toLocaleLowerCase().includes(wanted));
}
