import type { AccountSql } from '@signalbox/db';
import { type CellValues, tableLimits } from '@signalbox/domain';
import type { MemoryWorld } from '@signalbox/nodes/memory';
import { readTables, tablePort } from '@signalbox/runner';

/** The rows of the account that a test looks for, in the account of the test: what it does to them stays there. */
export const meetRows =
  (
    fake: MemoryWorld,
    inAccount: <Value>(work: (sql: AccountSql) => Promise<Value>) => Promise<Value>,
  ): NonNullable<MemoryWorld['meetRows']> =>
  ({ lookups, wanted }) =>
    inAccount(async (sql) => {
      const tables = await readTables(
        sql,
        [...lookups, ...wanted].map(({ table }) => table),
      );
      for (const [id, table] of tables) if (!fake.tables.has(id)) fake.tables.set(id, { ...table, rows: [], room: tableLimits.rows });
      const port = tablePort(sql);
      const found = await port.find(lookups);
      const listed = await port.rows(wanted.map((one) => ({ ...one, most: mostRows })));
      for (const [at, one] of found.entries()) if ('row' in one && one.row) keep(fake, lookups[at]?.table, [one.row]);
      for (const [at, one] of listed.entries()) if ('rows' in one) keep(fake, wanted[at]?.table, one.rows);
    });

/** A test sees so many rows of a list. */
const mostRows = 500;

function keep(fake: MemoryWorld, table: string | undefined, rows: readonly { id: string; values: CellValues }[]): void {
  const known = fake.tables.get(table ?? '')?.rows;
  const ids = new Set(known?.map(({ id }) => id));
  known?.push(...rows.filter(({ id }) => !ids.has(id)).map((row) => ({ ...row })));
}
