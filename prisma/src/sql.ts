import type pg from 'pg';

/** A statement: text with $1.. and its values. A name keeps the prepared plan on the connection: use one for hot statements. */
export type Sql = <Row extends object>(text: string, values?: readonly unknown[], name?: string) => Promise<Row[]>;

export const sqlOf =
  (client: pg.Pool | pg.PoolClient): Sql =>
  async <Row extends object>(text: string, values: readonly unknown[] = [], name?: string) => {
    const { rows } = await client.query(name === undefined ? { text, values: [...values] } : { name, text, values: [...values] });
    return rows as Row[];
  };
