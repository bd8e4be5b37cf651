import { rowIsLike } from '@signalbox/domain';
import type { TablePort } from '../contract/table-port.ts';
import { readLookup, setRows } from '../shared/tables/set-rows.ts';
import { readWanted, sortedRows } from '../shared/tables/wanted-rows.ts';
import { fakeId, type MemoryWorld } from './memory-world.ts';

/** Tables of the account in memory. */
export const memoryTables = (world: MemoryWorld): TablePort => ({
  async find(items) {
    await world.meetRows?.({ lookups: items, wanted: [] });
    return items.map((item) => {
      const lookup = readLookup(world.tables, item);
      if ('error' in lookup) return lookup;
      const { table, condition } = lookup;
      const row = condition && table.rows.find(({ values }) => rowIsLike(values, [condition]));
      return { row: row ?? null, columns: table.columns };
    });
  },
  async set(items) {
    await world.meetRows?.({ lookups: items, wanted: [] });
    return setRows(items, world.tables, () => fakeId(world)).answers.map((answer, at) => withColumns(world, answer, items[at]?.table));
  },
  async rows(items) {
    await world.meetRows?.({ lookups: [], wanted: items });
    return items.map((item) => {
      const wanted = readWanted(world.tables, item);
      if ('error' in wanted) return wanted;
      const { table, conditions, sort } = wanted;
      const found = sortedRows(
        table.rows.filter(({ values }) => rowIsLike(values, conditions)),
        sort,
        item.order,
      );
      return { rows: found.slice(0, item.most), total: found.length, columns: table.columns };
    });
  },
});

const withColumns = <Answer extends object>(world: MemoryWorld, answer: Answer, table: string | undefined) => ({
  ...answer,
  columns: world.tables.get(table ?? '')?.columns ?? [],
});
