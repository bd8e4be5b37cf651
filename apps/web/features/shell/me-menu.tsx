'use client';
import type { Theme } from '@signalbox/domain';
import { loadable, Menu, useFormat, useOnce, useWords } from '@signalbox/ui';
import { Clock, Languages, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { leaveSession } from '../auth/leave-session.ts';
import { languageChoices, useChoices } from './use-choices.ts';

const TimeZoneDialog = loadable(() => import('./time-zone-dialog.tsx').then((part) => part.TimeZoneDialog));

/** Theme, language, time zone and sign out. */
export function MeMenu({ trigger, side }: { trigger: ReactElement; side: 'top' | 'bottom' }) {
  const t = useWords();
  const f = useFormat();
  const { theme, language, setTheme, setLanguage } = useChoices();
  const [isChoosingZone, setIsChoosingZone] = useState(false);
  const isDialogWanted = useOnce(isChoosingZone);
  return (
    <>
      <Menu
        trigger={trigger}
        side={side}
        groups={[
          {
            heading: t('shell.theme.heading'),
            items: themes.map(({ value, Icon }) => ({
              label: t(`shell.theme.${value}`),
              icon: <Icon {...small} />,
              checked: theme === value,
              onSelect: () => setTheme(value),
            })),
          },
          {
            heading: t('shell.language.heading'),
            items: languageChoices.map(({ id, name }) => ({
              label: name === null ? t('shell.me.asBrowser') : <span lang={id}>{name}</span>,
              icon: <Languages {...small} />,
              checked: language === id,
              onSelect: () => setLanguage(id),
            })),
          },
          {
            items: [
              {
                label: t('shell.timeZone.change', { zone: f.timeZone }),
                icon: <Clock {...small} />,
                onSelect: () => setIsChoosingZone(true),
              },
              { label: t('shell.me.signOut'), icon: <LogOut {...small} />, onSelect: () => void leaveSession() },
            ],
          },
        ]}
      />
      {isDialogWanted && <TimeZoneDialog open={isChoosingZone} onOpenChange={setIsChoosingZone} />}
    </>
  );
}

const small = { size: 18, strokeWidth: 1.8, 'aria-hidden': true } as const;
const themes: { value: Theme; Icon: typeof Sun }[] = [
  { value: 'light', Icon: Sun },
  { value: 'dark', Icon: Moon },
  { value: 'system', Icon: Monitor },
];
