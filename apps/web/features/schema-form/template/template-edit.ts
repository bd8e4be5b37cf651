import { caretAt, type Span, tokensOf } from './template-text.ts';

/** A text and what is marked in it; `anchor` is where marking began, `focus` where the caret is. */
export interface Draft {
  text: string;
  anchor: number;
  focus: number;
}
export const markedIn = ({ anchor, focus }: Draft): Span => ({ from: Math.min(anchor, focus), to: Math.max(anchor, focus) });
export const caretIn = (text: string, at = text.length): Draft => ({ text, anchor: at, focus: at });

/** Puts words in place of a stretch; of what is longer than the field may be, only what still fits. */
export function replaced(
  { text }: Draft,
  { from, to }: Span,
  { words, most = Number.POSITIVE_INFINITY }: { words: string; most?: number | undefined },
): Draft {
  const room = Math.max(0, most - (text.length - (to - from)));
  const fitting = words.length <= room ? words : wholeSigns(words.slice(0, room));
  return fitted(caretIn(text.slice(0, from) + fitting + text.slice(to), from + fitting.length));
}

/** Never half of a surrogate pair. */
const wholeSigns = (words: string): string => (/[\ud800-\udbff]$/.test(words) ? words.slice(0, -1) : words);

/** The same with both ends of the marking where a caret may stand. */
export function fitted({ text, anchor, focus }: Draft): Draft {
  const tokens = tokensOf(text);
  const fit = (at: number) => caretAt(tokens, Math.min(Math.max(at, 0), text.length));
  return { text, anchor: fit(anchor), focus: fit(focus) };
}

/** What a field can take back. Typing on without a pause is one step. */
interface Steps {
  past: readonly Draft[];
  future: readonly Draft[];
  /** How the last edit was made, and when; equal ways shortly after each other are one step. */
  way: string;
  at: number;
}
export const noSteps: Steps = { past: [], future: [], way: '', at: 0 };
const pause = 1000;
const depth = 300;

export function noted(steps: Steps, before: Draft, { way, now }: { way: string; now: number }): Steps {
  const goesOn = way === steps.way && way !== '' && now - steps.at < pause && steps.past.length > 0;
  return { past: goesOn ? steps.past : [...steps.past, before].slice(-depth), future: [], way, at: now };
}
export function takenBack(steps: Steps, now: Draft): { steps: Steps; draft: Draft } | null {
  const draft = steps.past.at(-1);
  return draft ? { draft, steps: { ...noSteps, past: steps.past.slice(0, -1), future: [now, ...steps.future] } } : null;
}
export function doneAgain(steps: Steps, now: Draft): { steps: Steps; draft: Draft } | null {
  const [draft, ...future] = steps.future;
  return draft ? { draft, steps: { ...noSteps, past: [...steps.past, now], future } } : null;
}
