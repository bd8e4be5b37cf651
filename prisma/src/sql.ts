import type pg from 'pg';

/** A statement: text with $1.. and its values. A name keeps the prepared plan on the connection: use one for hot statements. */
type Statement = <Row extends object>(text: string, values?: readonly unknown[], name?: string) => Promise<Row[]>;

/** Statements without an account. Neither kind can stand in for the other: in `AccountSql` the values begin with $2. */
export type Sql = Statement & { readonly accountId?: undefined };

/** Statements of one account, inside its transaction. `$1` is the account in every one of them, so each has to name it; the values are $2, $3 .. */
export type AccountSql = Statement & {
  readonly accountId: number;
  /** For what belongs to no account: savepoints, people, notices. */
  readonly bare: Sql;
  /** The last statement: the commit goes out with it, in the same trip, and is waited for by whoever opened the transaction. Nothing may follow, and nothing may fail after it. */
  readonly last: Statement;
};

export const sqlOf =
  (client: pg.Pool | pg.ClientBase): Sql =>
  async <Row extends object>(text: string, values: readonly unknown[] = [], name?: string) => {
    const { rows } = await client.query(name === undefined ? { text, values: [...values] } : { name, text, values: [...values] });
    return rows as Row[];
  };

/** `end` commits, unless the last statement has done so already. */
export function accountSqlOf(client: pg.PoolClient, accountId: number): AccountSql & { end(): Promise<unknown> } {
  const bare = sqlOf(client);
  const sql: Statement = (text, values = [], name) => bare(text, [accountId, ...values], name);
  let ended: Promise<unknown> | null = null;
  const end = () => {
    ended ??= client.query('commit');
    return ended;
  };
  const last: Statement = (...given) => {
    const rows = sql(...given);
    // When the statement failed this undoes everything, and whoever waits for its rows hears why.
    end().catch(() => {});
    return rows as never;
  };
  return Object.assign(sql, { accountId, bare, last, end });
}
