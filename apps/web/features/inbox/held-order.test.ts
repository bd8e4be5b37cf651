import { expect, it } from 'vitest';
import { heldOrder } from './held-order.ts';

const row = (id: string, unread = 0) => ({ id, unread });

it('rows keep their places while somebody is at them, and show what is new in them', () => {
  expect(heldOrder([row('a'), row('b')], [row('c', 1), row('b', 2), row('a')])).toEqual({ rows: [row('a'), row('b', 2)], fresh: 1 });
});
it('a row that is gone from the list stays until nobody looks', () => {
  expect(heldOrder([row('a'), row('b')], [row('b')])).toEqual({ rows: [row('a'), row('b')], fresh: 0 });
});

it('what was taken away here goes at once, what others took away stays until nobody looks', () => {
  const looked = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  expect(heldOrder(looked, [{ id: 'c' }], new Set(['a', 'c'])).rows.map(({ id }) => id)).toEqual(['b', 'c']);
});
