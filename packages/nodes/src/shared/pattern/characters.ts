import { word } from '@signalbox/words/light';
import { type CharacterTest, PatternError } from './syntax.ts';

/** The test for a piece of JavaScript pattern that always takes exactly one character, such as `[a-z]` or `\d`. */
export function oneOf(source: string, ignoreCase: boolean): CharacterTest {
  let native: RegExp;
  try {
    native = new RegExp(`^${source}$`, ignoreCase ? 'ui' : 'u');
  } catch {
    throw new PatternError(word('reasons.pattern.unreadable', { source }));
  }
  const known = new Map<string, boolean>();
  return (character) => {
    let fits = known.get(character);
    if (fits === undefined) {
      fits = native.test(character);
      known.set(character, fits);
    }
    return fits;
  };
}

/** The test for one character as it is written. */
export function exactly(character: string, ignoreCase: boolean): CharacterTest {
  if (!ignoreCase || character.toLowerCase() === character.toUpperCase()) return (other) => other === character;
  return oneOf(character.replace(/[\^$\\.*+?()[\]{}|/]/, '\\$&'), true);
}

/** Reads a class from `[` to its `]`; returns it in the strict notation, and where it ends. */
export function readClass(characters: readonly string[], start: number): { source: string; end: number } {
  let source = '[';
  let at = start + 1;
  if (characters[at] === '^') {
    source += '^';
    at += 1;
  }
  for (; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    if (character === ']') return { source: `${source}]`, end: at + 1 };
    if (character !== '\\') {
      source += character === '[' ? '\\[' : character;
      continue;
    }
    at += 1;
    const escaped = characters[at] ?? '';
    source += /[\p{L}\p{N}^$\\.*+?()[\]{}|/-]/u.test(escaped) ? `\\${escaped}` : escaped;
  }
  throw new PatternError(word('reasons.pattern.openClass'));
}

/** What stands after a backslash, for one character: `d`, `u{1F642}`, `p{Lu}`, `x41` .. Returns its length, 0 = the sign itself. */
export function escapeLength(characters: readonly string[], at: number): number {
  const rest = characters.slice(at, at + 30).join('');
  return /^([dDwWsStnrfv]|x[\da-f]{2}|u\{[\da-f]{1,6}\}|u[\da-f]{4}|[pP]\{[\w=]{1,24}\})/i.exec(rest)?.[0].length ?? 0;
}
