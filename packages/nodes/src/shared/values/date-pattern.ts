import { type Word, word } from '@signalbox/words/light';

/** Whose words months and weekdays have. */
export const dateLanguages = {
  en: 'English',
  sv: 'Swedish',
  da: 'Danish',
  nb: 'Norwegian',
  fi: 'Finnish',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
} as const;

/** Patterns as `date()` in expressions has them (YYYY, DD) and as luxon has them (yyyy, dd) mean the same; text in quotes stays. */
export const luxonPattern = (pattern: string): string =>
  pattern.replace(/'[^']*'|YYYY|(?<!D)D{1,2}(?!D)/g, (part) =>
    part === 'YYYY' ? 'yyyy' : part.startsWith('D') ? part.toLowerCase() : part,
  );

/**
 * Why dates cannot be read by a pattern, or null. Each part may stand once: the same digits could otherwise be shared out
 * between parts in so many ways that trying them all takes for ever.
 */
export function readingProblem(pattern: string): Word | null {
  if (pattern.trim() === '') return word('reasons.empty');
  const parts =
    luxonPattern(pattern)
      .replace(/'[^']*'/g, ' ')
      .match(/([A-Za-z])\1*/g) ?? [];
  const letters = parts.map((part) => part.slice(0, 1).replace('L', 'M').replace('c', 'E'));
  const twice = letters.find((letter, index) => letters.indexOf(letter) !== index);
  if (twice) return word('reasons.date.twice', { part: twice });
  const unknown = parts.find((part) => !/^[yMLdHhmsSaEcZzqoWk]+$/.test(part));
  return unknown ? word('reasons.date.unknown', { part: unknown }) : null;
}
