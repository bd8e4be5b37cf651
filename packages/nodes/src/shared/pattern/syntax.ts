import type { Word } from '@signalbox/words/light';

/** One character of the text, asked whether it fits. */
export type CharacterTest = (character: string) => boolean;

/** A pattern as a tree. */
export type Piece =
  | { kind: 'character'; fits: CharacterTest }
  | { kind: 'anchor'; anchor: Anchor }
  | { kind: 'group'; index: number | null; body: Piece }
  | { kind: 'sequence'; parts: Piece[] }
  | { kind: 'either'; options: Piece[] }
  | { kind: 'repeat'; body: Piece; min: number; max: number | null; lazy: boolean };
/** Where a match may stand, without taking a character: `^`, `$`, `\b`, `\B`. */
export type Anchor = 'start' | 'end' | 'edge' | 'noEdge';

export interface PatternOptions {
  ignoreCase: boolean;
  /** `^` and `$` stand at every line, not only at the ends of the text. */
  lines: boolean;
}
export interface ParsedPattern {
  root: Piece;
  /** Groups in brackets, the whole match not counted. */
  groups: number;
  names: ReadonlyMap<string, number>;
}

/** Why a pattern cannot be used. Never leaves this folder. */
export class PatternError extends Error {
  readonly reason: Word;

  constructor(reason: Word) {
    super(reason.word);
    this.reason = reason;
  }
}

export const patternLimits = { length: 500, depth: 30, repeat: 1000, instructions: 2000 } as const;
