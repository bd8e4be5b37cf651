import { createHash } from 'node:crypto';
import type { AccountSql } from './sql.ts';

/** PostgreSQL's types as columns of a set of rows have them; a `?` behind one means that it may be null. */
type ColumnType = keyof Values | `${keyof Values}?`;
interface Values {
  uuid: string;
  text: string;
  int: number;
  smallint: number;
  bigint: number;
  float8: number;
  bool: boolean;
  timestamptz: Date;
  jsonb: object;
}
type Columns = Readonly<Record<string, ColumnType>>;
type ValueOf<Type extends ColumnType> = Type extends keyof Values
  ? Values[Type]
  : Type extends 'jsonb?'
    ? unknown
    : Type extends `${infer Bare extends keyof Values}?`
      ? Values[Bare] | null | undefined
      : never;
type OptionalOf<C extends Columns> = { [Name in keyof C]: C[Name] extends `${string}?` ? Name : never }[keyof C];
/** What may be null may be left out. */
export type RowOf<C extends Columns> = { readonly [Name in Exclude<keyof C, OptionalOf<C>>]: ValueOf<C[Name]> } & {
  readonly [Name in OptionalOf<C>]?: ValueOf<C[Name]>;
};

/** Rows that go into a statement by name, all of them as one value. Made once, beside the statement: the text of a prepared statement never changes. */
export interface RowSet<C extends Columns> {
  /** For a set that has these and more. */
  readonly columns: C;
  /** `id, run_id, ..`: both the columns that an insert names and those it selects. */
  readonly names: string;
  /** What stands behind `from`, as `d` or by another name: `${steps.from('$2')}`. */
  from(parameter: `$${number}`, alias?: string): string;
  /** The value of that parameter. */
  of(rows: readonly RowOf<C>[]): string;
}

export function rowsOf<const C extends Columns>(columns: C): RowSet<C> {
  const entries = Object.entries(columns);
  const types = entries.map(([name, type]) => `${name} ${type.replace('?', '')}`).join(', ');
  const texts = entries.flatMap(([name, type]) => (type.startsWith('text') ? [name] : []));
  return {
    columns,
    names: entries.map(([name]) => name).join(', '),
    // JSON costs PostgreSQL somewhat more than arrays and Node.js much less: docs/adr/0014-sql-and-prisma.md.
    from: (parameter, alias = 'd') => `jsonb_to_recordset(${parameter}) as ${alias}(${types})`,
    of: (rows) => {
      const json = JSON.stringify(rows);
      return json.includes(halfSurrogate) ? JSON.stringify(rows.map((row) => wellFormed(row, texts))) : json;
    },
  };
}

/** Inserts rows of one account by name; nothing is sent for none. `ending` may say what happens on a conflict. Rows that cannot be written as JSON are refused at once, so nobody has to wait for it. */
export function insertInto<const C extends Columns>(
  table: string,
  columns: C,
  ending = '',
): (sql: AccountSql, rows: readonly RowOf<C>[]) => Promise<void> {
  const set = rowsOf(columns);
  const text = `insert into ${table} (account_id, ${set.names}) select $1, ${set.names} from ${set.from('$2')} ${ending}`.trimEnd();
  const name = `insert_${table}_${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
  return (sql, rows) => (rows.length > 0 ? sql(text, [set.of(rows)], name).then(() => {}) : Promise.resolve());
}

// JSON writes half a surrogate pair as an escape, which jsonb refuses; the wire protocol would put U+FFFD. Text is treated as there, JSON of people stays refused.
const halfSurrogate = '\\ud';
const wellFormed = <Row extends object>(row: Row, texts: readonly string[]): Row => ({
  ...row,
  ...Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      texts.includes(name) && typeof value === 'string' ? [[name, Buffer.from(value).toString()]] : [],
    ),
  ),
});
