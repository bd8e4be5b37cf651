import { z } from 'zod';

/** What a person chose lately, enough to show it and go there again. */
const Recent = z.object({ id: z.string(), word: z.string(), kind: z.string(), href: z.string().startsWith('/') });
export type Recent = z.output<typeof Recent>;
const most = 6;
const key = (accountId: string): string => `signalbox.recent.${accountId}`;

/** On this device and for this account: what was chosen last comes first. */
export function readRecent(accountId: string): Recent[] {
  try {
    return z.array(Recent).parse(JSON.parse(localStorage.getItem(key(accountId)) ?? '[]'));
  } catch {
    return [];
  }
}

/** Where the device keeps nothing there are no recent things. */
export function keepRecent(accountId: string, chosen: Recent): void {
  try {
    const others = readRecent(accountId).filter(({ id }) => id !== chosen.id);
    localStorage.setItem(key(accountId), JSON.stringify([chosen, ...others].slice(0, most)));
  } catch {
    // A private window.
  }
}
