import { firstWord } from '@signalbox/domain';

/** Does a reply fit a wait's filter? `words`: its first word must be one of them (upper case). No filter = any reply. */
export function matchesFilter(filter: Record<string, unknown> | null, text: string): boolean {
  const words = filter?.words;
  return Array.isArray(words) && words.length > 0 ? words.includes(firstWord(text)) : true;
}
