import type { CostlySigns } from '@signalbox/domain';
import type { ChipWords } from './chip-words.ts';
import type { Span, TextToken } from './template-text.ts';
import { strayed } from './text-cost.ts';

/** What the compiler minds about a stretch. */
export interface Mistake extends Span {
  message: string;
  /** It runs all the same, but may not do what is meant. */
  isWarning: boolean;
}
/** What a field draws side by side. A pad is a place for the caret where no words stand beside a chip. */
export type TextPiece = Span &
  ({ look: 'words' | 'costly' | 'wrong' | 'warned' | 'pad' } | { look: 'chip'; words: ChipWords; mistake: Mistake | null });

export interface Looks {
  mistakes: readonly Mistake[];
  /** The signs to mark, because they make the text longer on its way. */
  signs: CostlySigns | undefined;
  nameOf: (expr: string) => ChipWords;
}

export function piecesOf(text: string, tokens: readonly TextToken[], { mistakes, signs, nameOf }: Looks): TextPiece[] {
  // Nothing can be marked where nothing stands; a mistake at the end shows on the last sign.
  const end = Math.max(0, text.length - 1);
  const wrong = mistakes.map((one) => ({ ...one, from: Math.min(one.from, end), to: Math.max(one.to, one.from + 1) }));
  const costly = new Set(signs ? strayed(signs, text) : []);
  const pieces: TextPiece[] = [];
  for (const token of tokens) {
    const here = wrong.filter((one) => one.from < token.to && token.from < one.to);
    if (token.kind === 'value') {
      // What began earlier, such as a brace left open, is not about this value.
      const own = here.find((one) => one.from >= token.from);
      if (needsPad(text, pieces.at(-1))) pieces.push({ look: 'pad', from: token.from, to: token.from });
      pieces.push({ look: 'chip', from: token.from, to: token.to, words: nameOf(token.expr), mistake: own ?? null });
    } else {
      pieces.push(...cutWords(token, runsOf(costly, text, token), here));
    }
  }
  if (pieces.at(-1)?.look === 'chip') pieces.push({ look: 'pad', from: text.length, to: text.length });
  return pieces;
}

const needsPad = (text: string, before: TextPiece | undefined): boolean =>
  !before || before.look === 'chip' || text[before.to - 1] === '\n';

/** Words in stretches that look the same throughout. */
function cutWords(words: Span, costly: readonly Span[], wrong: readonly Mistake[]): TextPiece[] {
  const cuts = new Set([words.from, words.to, ...[...costly, ...wrong].flatMap(({ from, to }) => [from, to])]);
  const places = [...cuts].filter((at) => words.from <= at && at <= words.to).sort((a, b) => a - b);
  const lookAt = (at: number) => markAt(wrong, at) ?? (costlyAt.has(at) ? 'costly' : 'words');
  const costlyAt = new Set(costly.map(({ from }) => from));
  return places.slice(0, -1).map((from, index) => ({
    from,
    to: places[index + 1] ?? words.to,
    look: lookAt(from),
  }));
}

/** How a place is underlined; what is wrong outdoes a warning. */
export function markAt(mistakes: readonly (Span & { isWarning: boolean })[], at: number): 'wrong' | 'warned' | null {
  const here = mistakes.filter(({ from, to }) => from <= at && at < to);
  if (here.length === 0) return null;
  return here.every((one) => one.isWarning) ? 'warned' : 'wrong';
}

/** Where these signs stand; neighbours are one run. */
function runsOf(signs: ReadonlySet<string>, text: string, { from, to }: Span): Span[] {
  if (signs.size === 0) return [];
  const runs: Span[] = [];
  let at = from;
  for (const sign of text.slice(from, to)) {
    const last = runs.at(-1);
    if (signs.has(sign)) {
      if (last?.to === at) last.to += sign.length;
      else runs.push({ from: at, to: at + sign.length });
    }
    at += sign.length;
  }
  return runs;
}
