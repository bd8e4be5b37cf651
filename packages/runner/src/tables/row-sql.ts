import { bareTests, type ReadRowCondition, type RowTest, type TableColumn } from '@signalbox/domain';

/** A piece of a statement with its values, which begin at the parameter that it was made for. */
interface Piece {
  text: string;
  values: unknown[];
}

/** Conditions on `resource_row` as constant pieces, joined by `and`, to stand behind others; the first parameter is `$from`. */
export function whereRows(conditions: readonly ReadRowCondition[], from: number): Piece {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${from + values.push(value) - 1}`;
  const pieces = conditions.map(({ column, test, value }) => {
    const cell = cellSql(column, add(column.key));
    if (bareTests.has(test)) return tests[test](cell, '');
    const text = test === 'contains' || test === 'startsWith';
    if (value === null) return test === 'is' ? tests.isEmpty(cell, '') : test === 'isNot' ? tests.isNotEmpty(cell, '') : 'false';
    return text ? tests[test](`${cell}::text`, `${add(String(value))}::text`) : tests[test](cell, `${add(value)}::${typeOf(column)}`);
  });
  return { text: pieces.map((piece) => ` and ${piece}`).join(''), values };
}

/** The order of rows by a column, empty ones last; equal ones as they were added. */
export const orderRows = (column: TableColumn | null, direction: 'up' | 'down', parameter: string): string =>
  column === null ? 'id' : `${cellSql(column, parameter)} ${direction === 'down' ? 'desc' : 'asc'} nulls last, id`;

const typeOf = ({ type }: TableColumn): string => (type === 'number' ? 'float8' : type === 'boolean' ? 'boolean' : 'text');

/** A cell as it is compared: numbers by their value, texts in small letters. */
function cellSql(column: TableColumn, key: string): string {
  const type = typeOf(column);
  const cell = `(cells ->> ${key}::text)`;
  return type === 'text' ? `lower${cell}` : `${cell}::${type}`;
}

const tests: Readonly<Record<RowTest, (cell: string, value: string) => string>> = {
  is: (cell, value) => `${cell} = ${value}`,
  isNot: (cell, value) => `${cell} is distinct from ${value}`,
  contains: (cell, value) => `position(${value} in ${cell}) > 0`,
  startsWith: (cell, value) => `starts_with(${cell}, ${value})`,
  more: (cell, value) => `${cell} > ${value}`,
  less: (cell, value) => `${cell} < ${value}`,
  atLeast: (cell, value) => `${cell} >= ${value}`,
  atMost: (cell, value) => `${cell} <= ${value}`,
  isEmpty: (cell) => `${cell} is null`,
  isNotEmpty: (cell) => `${cell} is not null`,
};
