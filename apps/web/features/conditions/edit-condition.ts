import { blankRow, type Condition, type ConditionGroup, type ConditionItem } from '@signalbox/flow';

/** Where an item stands: at the top, or in a group. */
export interface Place {
  at: number;
  inner?: number | undefined;
}

/** The condition with another item at a place. */
export const putItem = (condition: Condition, { at, inner }: Place, next: ConditionItem): Condition =>
  changeList(condition, at, inner, (items, index) => items.with(index, next));

/** A new row after a place, in the same group. */
export const addAfter = (condition: Condition, { at, inner }: Place): Condition =>
  changeList(condition, at, inner, (items, index) => items.toSpliced(index + 1, 0, blankRow()));

export const addRow = (condition: Condition): Condition => ({ ...condition, items: [...condition.items, blankRow()] });

/** A group joined in the other way, with two rows to fill in: one alone would be no group. */
export const addGroup = (condition: Condition): Condition => ({
  ...condition,
  items: [...condition.items, { kind: 'group', join: condition.join === 'and' ? 'or' : 'and', items: [blankRow(), blankRow()] }],
});
export const addToGroup = (condition: Condition, at: number): Condition =>
  changeGroup(condition, at, (group) => ({ ...group, items: [...group.items, blankRow()] }));

/** Without an item; a group that has lost all goes with its last. */
export function removeAt(condition: Condition, { at, inner }: Place): Condition {
  const left = changeList(condition, at, inner, (items, index) => items.toSpliced(index, 1));
  return { ...left, items: left.items.filter((item) => item.kind !== 'group' || item.items.length > 0) };
}

/** One place up or down among its neighbours; null = it is the first or the last already. */
export function moveAt(condition: Condition, { at, inner }: Place, by: -1 | 1): { condition: Condition; place: Place } | null {
  const group = condition.items[at];
  const list = inner === undefined || group?.kind !== 'group' ? condition.items : group.items;
  const from = inner ?? at;
  const to = from + by;
  if (to < 0 || to >= list.length) return null;
  const moved = changeList(condition, at, inner, (items) => swapped(items, from, to));
  return { condition: moved, place: inner === undefined ? { at: to } : { at, inner: to } };
}

/** The joiner of a level is one: all of it changes. The groups inside take the other, or they would be none. */
export const setJoin = (condition: Condition, join: Condition['join']): Condition => ({
  join,
  items: condition.items.map((item) => (item.kind === 'group' ? { ...item, join: join === 'and' ? 'or' : 'and' } : item)),
});

function changeList(
  condition: Condition,
  at: number,
  inner: number | undefined,
  change: (items: ConditionItem[], index: number) => ConditionItem[],
): Condition {
  if (inner === undefined) return { ...condition, items: change(condition.items, at) };
  return changeGroup(condition, at, (group) => ({ ...group, items: change(group.items, inner) as ConditionGroup['items'] }));
}

const changeGroup = (condition: Condition, at: number, change: (group: ConditionGroup) => ConditionGroup): Condition => ({
  ...condition,
  items: condition.items.map((item, index) => (index === at && item.kind === 'group' ? change(item) : item)),
});

function swapped<Item>(items: readonly Item[], one: number, other: number): Item[] {
  const next = [...items];
  const [first, second] = [next[one], next[other]];
  if (first === undefined || second === undefined) return next;
  next[one] = second;
  next[other] = first;
  return next;
}
