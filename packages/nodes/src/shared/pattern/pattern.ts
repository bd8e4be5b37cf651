import type { Word } from '@signalbox/words/light';
import { parsePattern } from './parse-pattern.ts';
import { type Instruction, programOf } from './program.ts';
import { search, TooMuchWork, type Work } from './search.ts';
import { PatternError, type PatternOptions } from './syntax.ts';

/** A regular expression that cannot hang: matching takes time in proportion to the text, and stops when it has used up its share. */
export interface Pattern {
  instructions: readonly Instruction[];
  groups: number;
  names: ReadonlyMap<string, number>;
  lines: boolean;
}
export interface Match {
  text: string;
  /** Where it starts and ends, in UTF-16 units as `slice` takes them. */
  from: number;
  to: number;
  /** The text of each group; '' for one that took no part. */
  groups: string[];
  named: Record<string, string>;
}

// A fifth of a second at worst; a usual pattern on a text message needs a thousandth of it.
const workPerText = 500_000;

/** Makes a pattern ready, or says why it cannot be used. */
export function patternOf(source: string, options: PatternOptions): { pattern: Pattern } | { problem: Word } {
  try {
    const { root, groups, names } = parsePattern(source, options);
    return { pattern: { instructions: programOf(root), groups, names, lines: options.lines } };
  } catch (error) {
    if (error instanceof PatternError) return { problem: error.reason };
    throw error;
  }
}

/** The matches in a text from the start, at most `most`. null = this pattern needs too much work on this text. */
export function findMatches(
  pattern: Pattern,
  text: string,
  { most, work = { left: workPerText } }: { most: number; work?: Work },
): Match[] | null {
  const characters = [...text];
  const offsets = offsetsOf(characters);
  const matches: Match[] = [];
  let from = 0;
  try {
    while (matches.length < most && from <= characters.length) {
      const marks = search(pattern.instructions, characters, from, pattern.lines, work);
      if (!marks) break;
      const part = (group: number): [number, number] => [offsets[marks[group * 2] ?? -1] ?? -1, offsets[marks[group * 2 + 1] ?? -1] ?? -1];
      const textOf = (group: number): string => {
        const [start, end] = part(group);
        return start < 0 || end < start ? '' : text.slice(start, end);
      };
      const [start, end] = part(0);
      matches.push({
        text: textOf(0),
        from: start,
        to: end,
        groups: Array.from({ length: pattern.groups }, (_, index) => textOf(index + 1)),
        named: Object.fromEntries([...pattern.names].map(([name, group]) => [name, textOf(group)])),
      });
      // An empty match would be found again for ever.
      from = (marks[1] ?? 0) + (marks[0] === marks[1] ? 1 : 0);
    }
  } catch (error) {
    if (error instanceof TooMuchWork) return null;
    throw error;
  }
  return matches;
}

function offsetsOf(characters: readonly string[]): number[] {
  const offsets = [0];
  let at = 0;
  for (const character of characters) {
    at += character.length;
    offsets.push(at);
  }
  return offsets;
}
