import type { Me } from '@signalbox/contract';

/** First letters of the first and the last name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '');
  return letters.join('').toLocaleUpperCase();
}

export const roleWords: Record<Me['role'], string> = {
  user: 'User',
  power_user: 'Power user',
  moderator: 'Moderator',
  account_administrator: 'Account administrator',
  account_owner: 'Account owner',
};
