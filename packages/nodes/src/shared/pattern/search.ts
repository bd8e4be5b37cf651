import type { Instruction } from './program.ts';
import type { Anchor } from './syntax.ts';

/** What is left of the work that one search may do; shared by all matches of a text. */
export interface Work {
  left: number;
}
export class TooMuchWork extends Error {}

/** Where the match and its groups start and end; -1 = the group took no part. */
type Marks = readonly number[];
interface Threads {
  at: number[];
  marks: Marks[];
}

/**
 * The first match at or after `from`, by walking all ways through the pattern at the same time: the work is at most
 * characters times instructions, whatever the pattern. Of several matches at one place it takes the one that backtracking would find first.
 */
export function search(
  instructions: readonly Instruction[],
  text: readonly string[],
  from: number,
  lines: boolean,
  work: Work,
): Marks | null {
  let now: Threads = { at: [], marks: [] };
  let next: Threads = { at: [], marks: [] };
  const seen = new Int32Array(instructions.length).fill(-1);
  let found: Marks | null = null;
  for (let position = from; position <= text.length; position += 1) {
    if (!found) follow({ instructions, text, lines, work, seen, threads: now }, 0, position, []);
    if (now.at.length === 0 && found) break;
    const nextSeen = { instructions, text, lines, work, seen, threads: next };
    const character = text[position];
    for (let index = 0; index < now.at.length; index += 1) {
      const instruction = instructions[now.at[index] ?? 0];
      const marks = now.marks[index] ?? [];
      if (instruction?.do === 'match') {
        found = marks;
        break;
      }
      if (instruction?.do === 'character' && character !== undefined && instruction.fits(character))
        follow(nextSeen, (now.at[index] ?? 0) + 1, position + 1, marks);
    }
    [now, next] = [next, now];
    next.at.length = 0;
    next.marks.length = 0;
  }
  return found;
}

interface Walk {
  instructions: readonly Instruction[];
  text: readonly string[];
  lines: boolean;
  work: Work;
  /** Per instruction the last position at which somebody stood there; the first one wins. */
  seen: Int32Array;
  threads: Threads;
}

/** Goes on from an instruction to all instructions that wait for a character, in order of preference. */
function follow(walk: Walk, at: number, position: number, marks: Marks): void {
  if (walk.seen[at] === position) return;
  walk.seen[at] = position;
  walk.work.left -= 1;
  if (walk.work.left < 0) throw new TooMuchWork();
  const instruction = walk.instructions[at];
  switch (instruction?.do) {
    case 'jump':
      follow(walk, instruction.to, position, marks);
      return;
    case 'fork':
      follow(walk, instruction.first, position, marks);
      follow(walk, instruction.second, position, marks);
      return;
    case 'mark':
      follow(walk, at + 1, position, marked(marks, instruction.slot, position));
      return;
    case 'anchor':
      if (holds(instruction.anchor, walk, position)) follow(walk, at + 1, position, marks);
      return;
    default:
      walk.threads.at.push(at);
      walk.threads.marks.push(marks);
  }
}

function marked(marks: Marks, slot: number, position: number): Marks {
  const copy = marks.slice();
  while (copy.length <= slot) copy.push(-1);
  copy[slot] = position;
  return copy;
}

function holds(anchor: Anchor, { text, lines }: Walk, position: number): boolean {
  const before = text[position - 1];
  const after = text[position];
  switch (anchor) {
    case 'start':
      return before === undefined || (lines && isBreak(before));
    case 'end':
      return after === undefined || (lines && isBreak(after));
    default:
      return (isWord(before) !== isWord(after)) === (anchor === 'edge');
  }
}
const isBreak = (character: string): boolean => /[\n\r\u2028\u2029]/.test(character);
const isWord = (character: string | undefined): boolean => character !== undefined && /\w/.test(character);
