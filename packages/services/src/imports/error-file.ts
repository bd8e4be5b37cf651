import type { AccountSql } from '@signalbox/db';
import { requireRight } from '@signalbox/domain';
import { type ErrorFacts, wordsFor } from '@signalbox/words';
import { csvLine } from '../exports/csv-line.ts';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { toldError } from '../shared/told-error.ts';
import { readSettings } from './change-import.ts';
import { readImport } from './find-import.ts';

const page = 1000;

/** The rows that were left out as they stood in the file, and why: to be mended and imported again. The delimiter is that of the file. */
export async function importErrorFile(
  { db, actor }: ActorContext,
  id: string,
): Promise<{ name: string; lines: AsyncGenerator<string, void> }> {
  requireRight(actor, 'contact.edit');
  const importId = findableId('import', id);
  const t = wordsFor(actor.language);
  const inAccount = <Value>(work: (sql: AccountSql) => Promise<Value>): Promise<Value> => db.withAccountSql(actor.accountId, work);
  const { name, heads } = await inAccount((sql) => readImport(sql, t, importId));
  const { delimiter } = await inAccount((sql) => readSettings(sql, importId));
  const separator = delimiter === ';' ? ';' : ',';
  return { name: t('imports.errorFile', { name: name.replace(/\.[a-z]+$/i, '') }), lines: linesOf() };

  async function* linesOf(): AsyncGenerator<string, void> {
    yield `\uFEFF${csvLine([...heads, t('imports.head.reason')], separator)}`;
    for (let after = 0; ; ) {
      const rows = await inAccount((sql) =>
        sql<{ no: number; error: ErrorFacts; cells: string[] }>(
          'select row_no as no, error, cells from import_error where account_id = $1 and import_id = $2 and row_no > $3 order by row_no limit $4',
          [importId, after, page],
        ),
      );
      yield rows
        .map(({ error, cells }) => csvLine([...heads.map((_, at) => cells[at] ?? ''), toldError(t, error).message], separator))
        .join('');
      if (rows.length < page) return;
      after = rows.at(-1)?.no ?? after;
    }
  }
}
