import { expect, test } from 'vitest';
import { type ListColumn, shownColumns } from './shown-columns.ts';

const column = (id: string, place?: 'fixed' | 'extra'): ListColumn<null> => ({
  id,
  head: id,
  cell: () => null,
  ...(place ? { place } : {}),
});
const columns = [column('state'), column('name', 'fixed'), column('folder', 'extra')];
const ids = (chosen: string[] | null) => shownColumns(columns, chosen).map(({ id }) => id);

test('extra columns are shown when they are chosen, fixed ones always', () => {
  expect(ids(null)).toEqual(['state', 'name']);
  expect(ids(['folder'])).toEqual(['name', 'folder']);
  expect(ids([])).toEqual(['name']);
  expect(ids(['folder', 'gone', 'state'])).toEqual(['state', 'name', 'folder']);
});
