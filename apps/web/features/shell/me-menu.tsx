'use client';
import { Menu } from '@signalbox/ui';
import { LogOut, Monitor, Moon, Sun } from 'lucide-react';
import type { ReactElement } from 'react';
import { endSession } from '../auth/end-session.ts';
import { type Theme, useTheme } from './use-theme.ts';

/** Theme and sign out. */
export function MeMenu({ trigger, side }: { trigger: ReactElement; side: 'top' | 'bottom' }) {
  const [theme, setTheme] = useTheme();
  return (
    <Menu
      trigger={trigger}
      side={side}
      groups={[
        {
          heading: 'Theme',
          items: themes.map(({ value, label, Icon }) => ({
            label,
            icon: <Icon size={18} strokeWidth={1.8} aria-hidden="true" />,
            checked: theme === value,
            onSelect: () => setTheme(value),
          })),
        },
        {
          items: [
            { label: 'Sign out', icon: <LogOut size={18} strokeWidth={1.8} aria-hidden="true" />, onSelect: () => void endSession() },
          ],
        },
      ]}
    />
  );
}

const themes: { value: Theme; label: string; Icon: typeof Sun }[] = [
  { value: 'light', label: 'Light', Icon: Sun },
  { value: 'dark', label: 'Dark', Icon: Moon },
  { value: 'system', label: 'As the system', Icon: Monitor },
];
