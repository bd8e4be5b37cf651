import type { Comparison } from './comparisons.ts';

/** What a value is compared with: something written down, or another value of the run. */
export type Operand = { text: string } | { number: number } | { path: string };

/** Field, comparison, values. */
export interface ConditionRow {
  kind: 'row';
  /** The value that is looked at, as expressions read it: `ask1.number`. Empty = not chosen yet; `contact` = the contact as a whole. */
  field: string;
  test: Comparison | '';
  values: Operand[];
  /** Of texts: capitals and blanks make a difference. */
  exact: boolean;
  /** The value may be missing or of another type; then the row does not fit, and one that says *not* does. */
  loose: boolean;
}

/** A part that rows cannot say. */
export interface ConditionText {
  kind: 'text';
  text: string;
  why: KeptWhy;
  /** What the reason names: a function. */
  name?: string;
}
export const keptReasons = ['filtered', 'chooses', 'calculates', 'function', 'deep', 'compares', 'other'] as const;
export type KeptWhy = (typeof keptReasons)[number];

export type Join = 'and' | 'or';
export interface ConditionGroup {
  kind: 'group';
  join: Join;
  items: (ConditionRow | ConditionText)[];
}
export type ConditionItem = ConditionRow | ConditionText | ConditionGroup;

/** A condition as rows: two levels, each joined in one way. Its other view is one expression; see `writeCondition` and `readCondition`. */
export interface Condition {
  join: Join;
  items: ConditionItem[];
}

export const blankRow = (): ConditionRow => ({ kind: 'row', field: '', test: '', values: [], exact: false, loose: false });
