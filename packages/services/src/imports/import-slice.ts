import { importLimits } from '@signalbox/contract';
import { type AccountSql, insertInto } from '@signalbox/db';
import { type Channels, errorFacts, isSignalboxError } from '@signalbox/domain';
import type { DoSlice } from '@signalbox/runner';
import { differenceOf } from './difference-of.ts';
import { actorOf, groupName } from './import-people.ts';
import { keySlice } from './key-slice.ts';
import { leaveSlice } from './leave-slice.ts';
import { endWork, failWork, type ImportWork, moveOn, openWork } from './open-work.ts';
import { planRows } from './plan-rows.ts';
import type { FieldForm } from './read-field-text.ts';
import { createRowReader, type FailedRow, type ImportRow, isFailed } from './read-rows.ts';
import { readWindow } from './read-window.ts';
import { readWorld } from './read-world.ts';
import { undoSlice } from './undo-slice.ts';
import { writeRows } from './write-rows.ts';

/** Rows in one transaction: what else the account owes waits no longer than they take. */
const sliceRows = 2500;

/** The next slice of a dry run, of an import or of taking one back. Whoever dies in the middle has done all of it or nothing. */
export const createImportSlice =
  (channels: Channels): DoSlice =>
  async (sql, entry) => {
    const work = await openWork(sql, entry);
    if (!work) return false;
    try {
      const more = work.state === 'undoing' ? await undoSlice(sql, work) : await phases[work.place.phase](sql, work, channels);
      if (!more) await endWork(sql, work);
      return more;
    } catch (error) {
      // What is wrong with the file was found before anything of the slice was written.
      if (!isSignalboxError(error)) throw error;
      await failWork(sql, work, errorFacts(error));
      return false;
    }
  };

const phases: Readonly<Record<ImportWork['place']['phase'], (sql: AccountSql, work: ImportWork, channels: Channels) => Promise<boolean>>> =
  {
    keys: keySlice,
    rows: rowSlice,
    leave: leaveSlice,
    end: async () => false,
  };

async function rowSlice(sql: AccountSql, work: ImportWork, channels: Channels): Promise<boolean> {
  const { id, sizeBytes, settings, place } = work;
  const { rows, next } = await readWindow(sql, { importId: id, sizeBytes, offset: place.offset, most: sliceRows }, settings);
  const read = createRowReader(channels, settings, await readFieldForms(sql));
  const [wanted, failed]: [ImportRow[], FailedRow[]] = [[], []];
  let no = place.row;
  for (const cells of rows) {
    no += 1;
    if ((no === 1 && settings.hasHeads) || cells.every((cell) => cell.trim() === '')) continue;
    const row = read(no, cells);
    if (isFailed(row)) failed.push(row);
    else wanted.push(row);
    work.counts.rows += 1;
  }
  const group = settings.group === null ? null : await groupName(sql, settings.group);
  for (let open = wanted; open.length > 0; ) open = await round(sql, work, { rows: open, failed, group });
  const room = importLimits.errors - work.counts.failed;
  work.counts.failed += failed.length;
  await insertErrors(
    sql,
    failed.slice(0, Math.max(0, room)).map(({ no: row_no, error, cells }) => ({ import_id: id, row_no, error, cells: cells.map(bounded) })),
  );
  const isOver = next >= sizeBytes;
  const phase = !isOver ? 'rows' : settings.mode === 'replace' ? 'leave' : 'end';
  work.place = { ...work.place, offset: next, row: no, phase, ...(isOver ? { after: firstId } : {}) };
  await moveOn(sql, work);
  return phase !== 'end';
}

interface Round {
  rows: readonly ImportRow[];
  failed: FailedRow[];
  group: string | null;
}
/** Answers the rows that are about somebody for the second time: for them the world has changed. In a dry run it has not. */
async function round(sql: AccountSql, work: ImportWork, { rows, failed, group }: Round): Promise<ImportRow[]> {
  const { id, name, settings, counts, state } = work;
  const isWriting = state === 'running';
  const match = settings.match === 'address' ? null : settings.match;
  const world = await readWorld(sql, rows, { importId: id, match, isWriting, group });
  const planned = planRows(rows, world, { mode: settings.mode, group });
  failed.push(...planned.failed);
  const again = isWriting
    ? []
    : await repeated(
        sql,
        id,
        planned.changed.filter(({ isNew }) => isNew).map(({ row }) => row),
      );
  const added = planned.changed.filter(({ isNew }) => isNew).length - again.length;
  counts.added += added;
  counts.changed += planned.changed.length - added;
  counts.same += planned.same.length;
  counts.passed += planned.passed;
  counts.left += planned.changed.filter(({ leaves }) => leaves !== null).length;
  if (isWriting) await writeRows(sql, actorOf(sql, work.userId), { importId: id, name, planned: planned.changed });
  else {
    const room = importLimits.differences - work.differences.length;
    work.differences.push(...planned.changed.slice(0, Math.max(0, room)).map((one) => differenceOf(one, settings)));
  }
  if (isWriting && match !== null)
    await noteKeys(
      sql,
      id,
      planned.changed.flatMap(({ row, contactId }) => (row.key === null ? [] : [{ key: row.key, contact_id: contactId }])),
    );
  if (settings.mode === 'replace')
    await noteKeys(
      sql,
      id,
      [...planned.same, ...planned.changed.filter(({ isNew }) => !isNew || isWriting).map(({ contactId }) => contactId)].map((one) => ({
        key: `~${one}`,
        contact_id: one,
      })),
    );
  // Nothing was written for the first of them, so there is nothing to look at again.
  if (isWriting) return planned.later;
  counts.same += planned.later.length;
  return [];
}

const insertKeys = insertInto('import_key', { import_id: 'uuid', key: 'text', contact_id: 'uuid?' }, 'on conflict do nothing');
const noteKeys = (sql: AccountSql, importId: string, keys: { key: string; contact_id: string | null }[]): Promise<void> =>
  insertKeys(
    sql,
    keys.map((one) => ({ import_id: importId, ...one })),
  );

/** Rows of a dry run about somebody new whom an earlier slice has had: the import will find them. */
async function repeated(sql: AccountSql, importId: string, rows: readonly ImportRow[]): Promise<ImportRow[]> {
  const marks = rows.map(({ key, addresses: [first] }) => `+${key ?? (first ? `${first.kind} ${first.value}` : '')}`);
  if (marks.length === 0) return [];
  const fresh = await sql<{ key: string }>(
    `insert into import_key (account_id, import_id, key) select $1, $2, k from unnest($3::text[]) k on conflict do nothing returning key`,
    [importId, [...new Set(marks)]],
  );
  const isFresh = new Set(fresh.map(({ key }) => key));
  return rows.filter((_, no) => !isFresh.has(marks[no] ?? ''));
}

const insertErrors = insertInto(
  'import_error',
  { import_id: 'uuid', row_no: 'int', error: 'jsonb', cells: 'jsonb' },
  'on conflict do nothing',
);
const bounded = (cell: string): string => cell.replaceAll('\0', '').slice(0, importLimits.cellCharacters);
const firstId = '00000000-0000-0000-0000-000000000000';

const readFieldForms = (sql: AccountSql): Promise<FieldForm[]> =>
  sql<FieldForm>(`select key, title, type, coalesce(choices, '[]') as choices from field where account_id = $1`);
