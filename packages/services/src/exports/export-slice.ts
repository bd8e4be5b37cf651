import { CreateExport, exportLimits } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { errorFacts, isSignalboxError, type Role } from '@signalbox/domain';
import type { DoSlice } from '@signalbox/runner';
import { type ErrorFacts, type Language, wordsFor } from '@signalbox/words';
import type { ReadContext } from '../shared/service-context.ts';
import { answerRun } from './answer-run.ts';
import { chosenColumns } from './export-columns.ts';
import type { SourceColumn, Told, Value } from './export-source.ts';
import { exportSourceOf } from './export-sources.ts';
import { type ExportWriter, exportWriters, tooLarge } from './export-writer.ts';
import { momentWriter } from './moment-writer.ts';
import { emptySheet, type SheetPlace } from './xlsx-file.ts';

/** In one transaction: what else the account owes waits no longer than they take, and no more than that is in memory. */
const sliceRows = 5000;
const sliceCharacters = 4_000_000;
const pageRows = 500;

/** The next rows of an export as the next piece of its file. Whoever dies in the middle has done all of it or nothing. */
export const createExportSlice =
  (parts: Pick<ReadContext, 'catalogue' | 'channels'>): DoSlice =>
  async (sql, { id, turn }) => {
    const work = await openExport(sql, id, turn);
    if (!work) return false;
    const { userId, role, language } = work;
    const actor = { accountId: sql.accountId, userId: userId ?? nobody, role, language };
    try {
      return await writePiece(sql, work, { ...parts, actor, db: { withAccountSql: (_, read) => read(sql) } });
    } catch (error) {
      // What cannot be exported is found by reading, before anything of the slice was written.
      if (!isSignalboxError(error)) throw error;
      await endWith(sql, work, { state: 'failed', error: errorFacts(error) });
      await sql('delete from export_piece where account_id = $1 and export_id = $2', [id]);
      return false;
    }
  };

interface ExportWork {
  id: string;
  /** Null where a step of a run asked for it. */
  userId: string | null;
  runId: string | null;
  role: Role;
  language: Language;
  settings: unknown;
  rows: number;
  place: { before?: string; piece?: number; sheet?: SheetPlace };
}

/** Null when it was stopped, is over, or when this is another turn. */
async function openExport(sql: AccountSql, id: string, turn: number): Promise<ExportWork | null> {
  const [work] = await sql<ExportWork>(
    `select id, user_id as "userId", run_id as "runId", role, language, settings, rows, place from export
     where account_id = $1 and id = $2 and turn = $3 and state = 'running' for no key update`,
    [id, turn],
    'export_open',
  );
  return work ?? null;
}

async function writePiece(sql: AccountSql, work: ExportWork, context: ReadContext): Promise<boolean> {
  const { id, language, rows, place } = work;
  const asked = CreateExport.parse(work.settings);
  const t = wordsFor(language);
  const columns = await chosenColumns(context, asked, asked.columns);
  const writer = exportWriters[asked.format](t);
  const { piece = 0, sheet = emptySheet } = place;
  const isFirst = piece === 0;
  const read = await readRows(context, asked, { place, columns, writer, from: rows + 2, told: { t, at: momentWriter(asked.timeZone) } });
  if (asked.format === 'xlsx' && rows + read.rows > exportLimits.sheetRows) throw tooLarge();
  const text = isFirst
    ? `${writer.row(
        columns.map(({ head }) => head(t)),
        1,
      )}${read.text}`
    : read.text;
  const isLast = read.before === null;
  const written = await writer.bytes({ text, place: sheet, isFirst, isLast });
  await sql('insert into export_piece (account_id, export_id, no, body) values ($1, $2, $3, $4)', [id, piece, written.bytes]);
  await sql(
    'update export set rows = rows + $3, size_bytes = size_bytes + $4, place = $5 where account_id = $1 and id = $2',
    [id, read.rows, written.bytes.length, JSON.stringify({ before: read.before, piece: piece + 1, sheet: written.place })],
    'export_move_on',
  );
  if (isLast) await endWith(sql, work, { state: 'done', error: null });
  return !isLast;
}

interface Reading {
  place: ExportWork['place'];
  columns: readonly SourceColumn[];
  writer: ExportWriter;
  /** The number of the first row. */
  from: number;
  told: Told;
}
async function readRows(
  context: ReadContext,
  asked: CreateExport,
  { place, columns, writer, from, told }: Reading,
): Promise<{ text: string; rows: number; before: string | null }> {
  const parts: string[] = [];
  let [rows, characters] = [0, 0];
  for (let before = place.before; ; ) {
    const page = await exportSourceOf[asked.of].read(context, asked, { limit: pageRows, ...(before === undefined ? {} : { before }) });
    for (const item of page.items) {
      const line = writer.row(
        columns.map(({ cell }): Value => cell(item, told)),
        from + parts.length,
      );
      characters += line.length;
      parts.push(line);
    }
    rows += page.items.length;
    if (page.next === null || rows >= sliceRows || characters >= sliceCharacters) return { text: parts.join(''), rows, before: page.next };
    before = page.next;
  }
}

async function endWith(
  sql: AccountSql,
  { id, runId }: ExportWork,
  { state, error }: { state: 'done' | 'failed'; error: ErrorFacts | null },
): Promise<void> {
  await sql(
    `update export set state = $3, error = $4, ended_at = now(), expires_at = case when $3 = 'done' then now() + make_interval(days => $5) end where account_id = $1 and id = $2`,
    [id, state, error === null ? null : JSON.stringify(error), exportLimits.days],
  );
  if (runId !== null) await answerRun(sql, id, error);
}
const nobody = '00000000-0000-0000-0000-000000000000';
