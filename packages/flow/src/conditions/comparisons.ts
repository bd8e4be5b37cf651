/** What a comparison is asked of. */
export type ComparisonKind = 'text' | 'number' | 'day' | 'yesNo' | 'list' | 'contact';
/** What stands on its right: nothing, values of one sort, several texts, a number with a unit, the name of a group or a tag. */
export type Asked = 'nothing' | 'text' | 'texts' | 'pattern' | 'number' | 'numbers' | 'day' | 'days' | 'span' | 'group' | 'tag';

export interface ComparisonSpec {
  kind: ComparisonKind;
  asks: Asked;
  /** As an expression: X is the value looked at, A and B are what it is compared with, L is all of it as a list. */
  form: string;
  /** With capitals and blanks. */
  exact?: string;
  /** Fits when there is no value. */
  negative?: true;
}

/** Every comparison that rows know, in the order of the lists. The forms are read and written, so both views always agree. */
export const comparisons = {
  is: { kind: 'text', asks: 'text', form: 'same(X, A)', exact: 'X == A' },
  isNot: { kind: 'text', asks: 'text', form: '!same(X, A)', exact: 'X != A', negative: true },
  oneOf: { kind: 'text', asks: 'texts', form: 'same(X, L)', exact: 'X in L' },
  notOneOf: { kind: 'text', asks: 'texts', form: '!same(X, L)', exact: '!(X in L)', negative: true },
  contains: { kind: 'text', asks: 'text', form: 'lower(X).contains(lower(A))', exact: 'X.contains(A)' },
  notContains: { kind: 'text', asks: 'text', form: '!lower(X).contains(lower(A))', exact: '!X.contains(A)', negative: true },
  startsWith: { kind: 'text', asks: 'text', form: 'lower(trim(X)).startsWith(lower(A))', exact: 'X.startsWith(A)' },
  endsWith: { kind: 'text', asks: 'text', form: 'lower(trim(X)).endsWith(lower(A))', exact: 'X.endsWith(A)' },
  matches: { kind: 'text', asks: 'pattern', form: 'like(X, A)' },
  empty: { kind: 'text', asks: 'nothing', form: 'trim(X) == ""', exact: 'X == ""', negative: true },
  notEmpty: { kind: 'text', asks: 'nothing', form: 'trim(X) != ""', exact: 'X != ""' },
  equal: { kind: 'number', asks: 'number', form: 'X == A' },
  notEqual: { kind: 'number', asks: 'number', form: 'X != A', negative: true },
  below: { kind: 'number', asks: 'number', form: 'X < A' },
  atMost: { kind: 'number', asks: 'number', form: 'X <= A' },
  above: { kind: 'number', asks: 'number', form: 'X > A' },
  atLeast: { kind: 'number', asks: 'number', form: 'X >= A' },
  between: { kind: 'number', asks: 'numbers', form: 'between(X, A, B)' },
  on: { kind: 'day', asks: 'day', form: 'onDay(X, A)' },
  before: { kind: 'day', asks: 'day', form: 'beforeDay(X, A)' },
  after: { kind: 'day', asks: 'day', form: 'afterDay(X, A)' },
  betweenDays: { kind: 'day', asks: 'days', form: 'betweenDays(X, A, B)' },
  inLast: { kind: 'day', asks: 'span', form: 'inLast(X, A, B)' },
  inNext: { kind: 'day', asks: 'span', form: 'inNext(X, A, B)' },
  yes: { kind: 'yesNo', asks: 'nothing', form: 'X == true' },
  no: { kind: 'yesNo', asks: 'nothing', form: 'X == false' },
  holds: { kind: 'list', asks: 'text', form: 'A in X' },
  holdsNot: { kind: 'list', asks: 'text', form: '!(A in X)', negative: true },
  listEmpty: { kind: 'list', asks: 'nothing', form: 'size(X) == 0', negative: true },
  listNotEmpty: { kind: 'list', asks: 'nothing', form: 'size(X) > 0' },
  inGroup: { kind: 'contact', asks: 'group', form: 'A in contact.groups' },
  notInGroup: { kind: 'contact', asks: 'group', form: '!(A in contact.groups)', negative: true },
  hasTag: { kind: 'contact', asks: 'tag', form: 'A in contact.tags' },
  hasNotTag: { kind: 'contact', asks: 'tag', form: '!(A in contact.tags)', negative: true },
} as const satisfies Record<string, ComparisonSpec>;
export type Comparison = keyof typeof comparisons;
export const comparisonSpec = (test: Comparison): ComparisonSpec => comparisons[test];

export const spanUnits = ['hours', 'days', 'weeks'] as const;
/** How many values each asks for. */
export const askedCount: Readonly<Record<Asked, number>> = {
  ...{ nothing: 0, text: 1, texts: 1, pattern: 1, number: 1, day: 1, group: 1, tag: 1 },
  ...{ numbers: 2, days: 2, span: 2 },
};
/** Comparisons with numbers need a number, so what may be a text is read as one. */
export const asNumber = 'double(X)';
/** A row that may miss its value never fails a run. */
export const looseForm = (form: string, { kind, negative }: ComparisonSpec): string => {
  if (form === 'trim(X) == ""' || form === 'trim(X) != ""') return form.replace('trim(X)', 'default(X, "")');
  return `default(${kind === 'number' ? form.replace('X', asNumber) : form}, ${negative === true})`;
};
