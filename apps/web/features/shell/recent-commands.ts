/** What a person chose lately, enough to show it and go there again. */
export interface Recent {
  id: string;
  word: string;
  kind: string;
  /** A page of ours; begins with a slash. */
  href: string;
}
const most = 6;
const key = (accountId: string): string => `signalbox.recent.${accountId}`;

/** On this device and for this account: what was chosen last comes first. */
export function readRecent(accountId: string): Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(accountId)) ?? '[]');
    return Array.isArray(kept) && kept.every(isRecent) ? kept : [];
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

function isRecent(read: unknown): read is Recent {
  const { id, word, kind, href }: { [Field in keyof Recent]?: unknown } = typeof read === 'object' && read !== null ? read : {};
  return [id, word, kind, href].every((text) => typeof text === 'string') && String(href).startsWith('/');
}
