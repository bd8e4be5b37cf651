import { blankRow, type Condition, type ConditionRow } from '@signalbox/flow';
import { expect, test } from 'vitest';
import { addAfter, addGroup, addToGroup, moveAt, removeAt, setJoin } from './edit-condition.ts';

const row = (field: string): ConditionRow => ({ ...blankRow(), field });
const fields = ({ items }: Condition) =>
  items.map((item) =>
    item.kind === 'group' ? item.items.map((one) => ('field' in one ? one.field : '')) : 'field' in item ? item.field : '',
  );
const start: Condition = { join: 'and', items: [row('a'), { kind: 'group', join: 'or', items: [row('b'), row('c')] }] };

test('a row comes after the one it is added to, in its group', () => {
  expect(fields(addAfter(start, { at: 0 }))).toEqual(['a', '', ['b', 'c']]);
  expect(fields(addAfter(start, { at: 1, inner: 0 }))).toEqual(['a', ['b', '', 'c']]);
  expect(fields(addToGroup(start, 1))).toEqual(['a', ['b', 'c', '']]);
});
test('a group is joined in the other way, and has two rows to fill in', () =>
  expect(addGroup(start).items.at(-1)).toMatchObject({ kind: 'group', join: 'or', items: [blankRow(), blankRow()] }));
test('a group goes with its last row', () => {
  const one = removeAt(start, { at: 1, inner: 0 });
  expect(fields(one)).toEqual(['a', ['c']]);
  expect(fields(removeAt(one, { at: 1, inner: 0 }))).toEqual(['a']);
});
test('rows move among their neighbours and no further', () => {
  expect(moveAt(start, { at: 1, inner: 0 }, 1)).toMatchObject({ place: { at: 1, inner: 1 } });
  expect(fields(moveAt(start, { at: 0 }, 1)?.condition ?? start)).toEqual([['b', 'c'], 'a']);
  expect(moveAt(start, { at: 0 }, -1)).toBeNull();
});
test('a level has one joiner, and its groups the other', () =>
  expect(setJoin(start, 'or')).toMatchObject({ join: 'or', items: [{}, { join: 'and' }] }));
