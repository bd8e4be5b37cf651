import { beginsWithWord } from '@signalbox/domain';

/** Does a reply fit a wait's filter? `words`: it begins with one of them. No filter = any reply. */
export function matchesFilter(filter: Record<string, unknown> | null, text: string): boolean {
  const words = filter?.words;
  return !Array.isArray(words) || words.length === 0 || beginsWithWord(text, words);
}
