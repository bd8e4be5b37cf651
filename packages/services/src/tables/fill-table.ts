import type { FilledTable, FillTable, TableFile, TableFileForm, TableFileLook } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import {
  type CellValues,
  cellKey,
  errorFacts,
  newId,
  readCell,
  requireRight,
  type TableColumn,
  tableLimits,
  userError,
} from '@signalbox/domain';
import { lockTable, writeTableRows } from '@signalbox/runner';
import { wordsFor } from '@signalbox/words';
import { formedText } from '../imports/read-field-text.ts';
import { openTableFile, readTableFile } from '../imports/table-file.ts';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { toldError } from '../shared/told-error.ts';
import { newColumns } from './create-table.ts';
import { guessTargets } from './guess-targets.ts';
import { readTableFacts, type TableFacts } from './table-view.ts';

const mostErrors = 100;

/** How a file is written, and where its columns probably go. */
export function lookAtTableFile({ db, actor }: ActorContext, id: string, { file }: TableFile): Promise<TableFileLook> {
  requireRight(actor, 'table.edit');
  const [tableId, fileId] = [findableId('table', id), findableId('import', file)];
  return db.withAccountSql(actor.accountId, async (sql) => {
    const { columns } = await readTableFacts(sql, tableId);
    const look = await openTableFile(sql, fileId, tableId);
    return { ...look, columns: guessTargets(look, columns) };
  });
}

/** Takes the rows of a file, all that fit at once, or only says what would happen. Throws `table.full`, `table.archived`, `import.no_target`, `table.no_key`. */
export function fillTable(
  { db, actor }: ActorContext,
  id: string,
  { file, form, columns: targets, mode, dry = false }: FillTable,
): Promise<FilledTable> {
  requireRight(actor, 'table.edit');
  const [tableId, fileId] = [findableId('table', id), findableId('import', file)];
  const t = wordsFor(actor.language);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await lockTable(sql, tableId);
    const table = await readTableFacts(sql, tableId);
    if (table.archived) throw userError('table.archived', {}, { status: 409 });
    const { shape, to } = withNewColumns(table, targets);
    if (mode === 'byKey' && !to.some((column) => column?.key === shape.keyColumn))
      throw userError('table.no_key', { name: table.name }, { status: 422, field: 'mode' });
    const world = await readWorld(sql, shape);
    const filled: FilledTable = { rows: 0, added: 0, changed: 0, same: 0, removed: 0, failed: 0, errors: [] };
    const kept = new Set<string>();
    const written: { id: string; values: CellValues }[] = [];
    for await (const { no, cells } of readTableFile(sql, fileId, form)) {
      filled.rows += 1;
      const read = readRow(to, cells, form);
      if ('wrong' in read) fail(no, userError('table.cell.row', { title: read.wrong.title, value: read.text.slice(0, 60), row: no }));
      else place(no, read.values);
    }
    const gone = mode === 'replace' ? [...world.rows.keys()].filter((row) => !kept.has(row)) : [];
    filled.removed = gone.length;
    if (table.rowCount - gone.length + filled.added > tableLimits.rows)
      throw userError('table.full', { most: tableLimits.rows }, { status: 422 });
    if (!dry) {
      await sql('delete from resource_row where account_id = $1 and table_id = $2 and id = any ($3::uuid[])', [tableId, gone]);
      await sql(
        'update resource_table set columns = $3::jsonb, revision = revision + 1, updated_at = now() where account_id = $1 and id = $2',
        [...[tableId, JSON.stringify(shape.columns)]],
      );
      for (let at = 0; at < written.length; at += slice) await writeTableRows(sql, shape, written.slice(at, at + slice));
      await sql('delete from import where account_id = $1 and id = $2', [fileId]);
    }
    return filled;

    function place(no: number, values: CellValues): void {
      const key = shape.keyColumn === null ? null : cellKey(values[shape.keyColumn]);
      const owner = key === null ? undefined : world.owners.get(key);
      const there = owner === undefined ? undefined : world.rows.get(owner);
      // Who replaces everything keeps the rows that stay by their key, so that what refers to them finds them.
      if (owner !== undefined && (mode === 'add' || kept.has(owner))) {
        const title = shape.columns.find((column) => column.key === shape.keyColumn)?.title ?? '';
        fail(no, userError('table.key_taken.row', { title, value: (key ?? '').slice(0, 60), row: no }));
        return;
      }
      const row = owner ?? newId();
      const next = { ...there, ...values };
      kept.add(row);
      if (key !== null) world.owners.set(key, row);
      if (there && Object.keys(values).every((one) => (values[one] ?? null) === (there[one] ?? null))) filled.same += 1;
      else {
        filled[there ? 'changed' : 'added'] += 1;
        written.push({ id: row, values: next });
      }
    }
    function fail(row: number, error: ReturnType<typeof userError>): void {
      filled.failed += 1;
      if (filled.errors.length < mostErrors) filled.errors.push({ row, message: toldError(t, errorFacts(error)).message });
    }
  });
}
const slice = 5000;

/** Columns of the file that are new ones of the table, behind the others. */
function withNewColumns(table: TableFacts, targets: FillTable['columns']): { shape: TableFacts; to: (TableColumn | null)[] } {
  const fresh = targets.flatMap((target) => (target && 'title' in target ? [{ ...target, choices: [] }] : []));
  if (table.columns.length + fresh.length > tableLimits.columns)
    throw userError('table.too_wide', { most: tableLimits.columns }, { status: 422, field: 'columns' });
  const columns = newColumns([...table.columns, ...fresh], table.columns);
  let next = table.columns.length;
  const to = targets.map((target) => {
    if (target === null) return null;
    const column = 'key' in target ? columns.find(({ key }) => key === target.key) : columns[next++];
    if (!column) throw userError('table.column_gone', {}, { status: 422, field: 'columns' });
    return column;
  });
  const keys = to.flatMap((column) => column?.key ?? []);
  if (keys.length === 0) throw userError('import.no_target', {}, { status: 422, field: 'columns' });
  if (new Set(keys).size < keys.length) throw userError('import.twice', {}, { status: 422, field: 'columns' });
  return { shape: { ...table, columns }, to };
}

function readRow(
  to: readonly (TableColumn | null)[],
  cells: readonly string[],
  form: TableFileForm,
): { values: CellValues } | { wrong: TableColumn; text: string } {
  const values: Record<string, string | number | boolean | null> = {};
  for (const [at, column] of to.entries()) {
    if (!column) continue;
    const text = (cells[at] ?? '').trim();
    const read = readCell(column, formedText(column, text, form));
    if (read === undefined) return { wrong: column, text };
    values[column.key] = read;
  }
  return { values };
}

interface World {
  rows: Map<string, CellValues>;
  /** Whose key it is. */
  owners: Map<string, string>;
}
/** The rows that are there: with a key they may be met again. */
async function readWorld(sql: AccountSql, { id, keyColumn }: TableFacts): Promise<World> {
  const rows = await sql<{ id: string; key: string | null; cells: CellValues }>(
    `select id, key, case when $3 then cells else '{}' end as cells from resource_row where account_id = $1 and table_id = $2`,
    [id, keyColumn !== null],
  );
  return {
    rows: new Map(rows.map((row) => [row.id, row.cells])),
    owners: new Map(rows.flatMap((row) => (row.key === null ? [] : [[row.key, row.id] as const]))),
  };
}
