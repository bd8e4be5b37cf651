import type { ImportDetail, ImportSettings } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, userError } from '@signalbox/domain';
import { enqueue } from '@signalbox/runner';
import { addField } from '../contacts/change-contact-fields.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { checkSettings, readSettings } from './change-import.ts';
import { changing } from './find-import.ts';
import type { ImportPlace } from './open-work.ts';

/** Goes through the file without writing anything: what would be added, changed and left out. */
export const checkImport = (context: ActorContext, id: string): Promise<ImportDetail> =>
  setOut(context, id, ['draft', 'checked'], async (sql, importId) => {
    const settings = await readSettings(sql, importId);
    await checkSettings(sql, settings);
    await begin(sql, importId, 'checking', firstPlace(settings));
  });

/** Begins to write. Fields that the mapping asks for are made first. Only what was looked at in a dry run can be imported. */
export const startImport = (context: ActorContext, id: string): Promise<ImportDetail> =>
  setOut(context, id, ['checked'], async (sql, importId) => {
    const asked = await readSettings(sql, importId);
    await checkSettings(sql, asked);
    const settings = { ...asked, columns: await makeFields(sql, asked.columns) };
    await sql('update import set settings = $3, started_at = now() where account_id = $1 and id = $2', [
      importId,
      JSON.stringify(settings),
    ]);
    await begin(sql, importId, 'running', firstPlace(settings));
  });

/** It stops after the slice that is under way, and can go on or be stopped. */
export const pauseImport = (context: ActorContext, id: string): Promise<ImportDetail> =>
  setOut(context, id, ['running'], (sql, importId) => turnTo(sql, importId, 'paused'));

export const resumeImport = (context: ActorContext, id: string): Promise<ImportDetail> =>
  setOut(context, id, ['paused'], async (sql, importId) => {
    await turnTo(sql, importId, 'running');
    await enqueueSlice(sql, importId);
  });

/** What it did stays and can be taken back; a dry run becomes a draft again. */
export const stopImport = (context: ActorContext, id: string): Promise<ImportDetail> =>
  setOut(context, id, ['running', 'paused', 'checking'], async (sql, importId) => {
    await sql(
      `update import set state = case when state = 'checking' then 'draft' else 'stopped' end, turn = turn + 1, ended_at = case when state <> 'checking' then now() end
       where account_id = $1 and id = $2`,
      [importId],
    );
    await sql('delete from import_key where account_id = $1 and import_id = $2', [importId]);
  });

/** Takes back what it did, within 30 days. */
export const undoImport = (context: ActorContext, id: string): Promise<ImportDetail> =>
  setOut(context, id, ['done', 'stopped', 'failed'], async (sql, importId) => {
    const [row] = await sql(`select 1 from import where account_id = $1 and id = $2 and ended_at > now() - interval '30 days'`, [importId]);
    if (!row) throw userError('import.too_late', {}, { status: 409 });
    await sql(`update import set state = 'undoing', turn = turn + 1, place = '{}' where account_id = $1 and id = $2`, [importId]);
    await enqueueSlice(sql, importId);
  });

async function setOut(
  context: ActorContext,
  id: string,
  states: readonly ImportDetail['state'][],
  change: (sql: AccountSql, importId: string) => Promise<void>,
): Promise<ImportDetail> {
  requireRight(context.actor, 'contact.edit');
  const detail = await changing(context, id, { states, change });
  context.waker.outbox(context.actor.accountId);
  return detail;
}

const firstPlace = ({ match }: ImportSettings): Partial<ImportPlace> => ({ phase: match === 'address' ? 'rows' : 'keys' });

async function begin(sql: AccountSql, importId: string, state: 'checking' | 'running', place: Partial<ImportPlace>): Promise<void> {
  await sql('delete from import_error where account_id = $1 and import_id = $2', [importId]);
  await sql('delete from import_key where account_id = $1 and import_id = $2', [importId]);
  await sql(
    `update import set place = $3, counts = '{}', error = null, differences = case when $4 = 'checking' then '[]' else differences end where account_id = $1 and id = $2`,
    [importId, JSON.stringify(place), state],
  );
  await turnTo(sql, importId, state);
  await enqueueSlice(sql, importId);
}

const turnTo = async (sql: AccountSql, importId: string, state: ImportDetail['state']): Promise<void> =>
  void (await sql('update import set state = $3, turn = turn + 1 where account_id = $1 and id = $2', [importId, state]));

async function enqueueSlice(sql: AccountSql, importId: string): Promise<void> {
  const [row] = await sql<{ turn: number }>('select turn from import where account_id = $1 and id = $2', [importId]);
  await enqueue(sql, [{ kind: 'slice', of: 'import', id: importId, turn: row?.turn ?? 0 }]);
}

async function makeFields(sql: AccountSql, columns: ImportSettings['columns']): Promise<ImportSettings['columns']> {
  const made: ImportSettings['columns'] = [];
  for (const column of columns) {
    const isNew = column?.to === 'newField';
    made.push(
      isNew ? { to: 'field', key: await addField(sql, { title: column.title, type: column.type, choices: [], required: false }) } : column,
    );
  }
  return made;
}
