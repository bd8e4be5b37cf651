import type { Profile } from '@signalbox/contract';
import type { Theme } from '@signalbox/domain';
import { languages } from '@signalbox/words/light';
import { useChangeProfile, useMe } from './me-queries.ts';
import { useTheme } from './use-theme.ts';

/** What a person chose for the screens, and how to choose: the profile counts in every browser, the theme also where nobody is signed in. */
export function useChoices() {
  const [theme, showTheme] = useTheme();
  const { data: me } = useMe();
  const change = useChangeProfile();
  const choose = (body: Partial<Profile>) => change.mutate(body);
  return {
    theme,
    language: me?.profile.language ?? null,
    timeZone: me?.profile.timeZone ?? null,
    setTheme: (next: Theme) => {
      showTheme(next);
      choose({ theme: next });
    },
    setLanguage: (language: Profile['language']) => choose({ language }),
    setTimeZone: (timeZone: string | null) => choose({ timeZone }),
  };
}

/** What the menu offers, the language of the browser first. A language is called as it calls itself. */
export const languageChoices = [{ id: null, name: null }, ...languages] as const;
