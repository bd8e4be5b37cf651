/** The keyword of an inbound text: its first word, upper case, without surrounding punctuation. Empty text gives ''. */
export function firstWord(text: string): string {
  const word = text.trim().split(/\s+/u, 1)[0] ?? '';
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLocaleUpperCase('en');
}

/** What follows the keyword, trimmed. */
export const restOfText = (text: string): string => text.trim().replace(/^\S+\s*/u, '');
