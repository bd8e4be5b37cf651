import { type ImportSettings, ImportSettings as Settings } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import { noteEvents } from '@signalbox/runner';
import type { ErrorFacts } from '@signalbox/words';
import { z } from 'zod';
import { noCounts } from './import-view.ts';

/** How far an import is: which pass it is in, the byte at which the next row begins, how many rows were read, and the contact that the last slice ended with. */
export const ImportPlace = z.object({
  phase: z.enum(['keys', 'rows', 'leave', 'end']).default('rows'),
  offset: z.number().default(0),
  row: z.number().default(0),
  after: z.string().default('00000000-0000-0000-0000-000000000000'),
});
export type ImportPlace = z.output<typeof ImportPlace>;

/** An import whose next slice is done; its row is held until the end of the transaction. */
export interface ImportWork {
  id: string;
  userId: string;
  name: string;
  state: 'checking' | 'running' | 'undoing';
  sizeBytes: number;
  settings: ImportSettings;
  place: ImportPlace;
  counts: Record<keyof typeof noCounts, number>;
  differences: object[];
}

/** Null when it is paused, stopped, over, or when this is another turn. */
export async function openWork(sql: AccountSql, { id, turn }: { id: string; turn: number }): Promise<ImportWork | null> {
  const [row] = await sql<ImportWork>(
    `select id, user_id as "userId", name, state, size_bytes::float8 as "sizeBytes", settings, place, counts, differences from import
     where account_id = $1 and id = $2 and turn = $3 and state in ('checking', 'running', 'undoing') for no key update`,
    [id, turn],
    'import_open',
  );
  if (!row) return null;
  return { ...row, settings: Settings.parse(row.settings), place: ImportPlace.parse(row.place), counts: { ...noCounts, ...row.counts } };
}

/** Writes how far it is, in the transaction that did it. */
export async function moveOn(sql: AccountSql, { id, place, counts, differences }: ImportWork): Promise<void> {
  await sql(
    'update import set place = $3, counts = $4, differences = $5 where account_id = $1 and id = $2',
    [id, JSON.stringify(place), JSON.stringify(counts), JSON.stringify(differences)],
    'import_move_on',
  );
}

/** The pass is over: a dry run can be looked at, an import is done. What nobody needs any more goes. */
export async function endWork(sql: AccountSql, work: ImportWork): Promise<void> {
  await moveOn(sql, work);
  await sql('delete from import_key where account_id = $1 and import_id = $2', [work.id]);
  const state = { checking: 'checked', running: 'done', undoing: 'undone' }[work.state];
  await sql(
    `update import set state = $3, ended_at = case when $3 = 'checked' then null else now() end where account_id = $1 and id = $2`,
    [work.id, state],
  );
  if (state !== 'checked') await sql('delete from import_piece where account_id = $1 and import_id = $2', [work.id]);
  if (state === 'done') await noteEvents(sql, 'import.finished', [{ ...eventOf(work), failedRows: work.counts.failed }]);
}

/** It cannot go on, and says why. What it did stays and can be taken back. */
export async function failWork(sql: AccountSql, work: ImportWork, error: ErrorFacts): Promise<void> {
  const { id, state } = work;
  await sql(
    `update import set state = case when $4 then 'draft' else 'failed' end, error = $3, ended_at = case when not $4 then now() end where account_id = $1 and id = $2`,
    [id, JSON.stringify(error), state === 'checking'],
  );
  if (state === 'running') await noteEvents(sql, 'import.failed', [{ ...eventOf(work), code: error.code }]);
}

const eventOf = ({ id, name, counts }: ImportWork) => {
  const importId = toPublicId('import', id);
  return { key: importId, importId, importName: name, rows: counts.rows };
};
