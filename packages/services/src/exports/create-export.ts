import { CreateExport, type Export } from '@signalbox/contract';
import { type AccountSql, insertInto } from '@signalbox/db';
import { isZone, newId, requireRight } from '@signalbox/domain';
import { enqueue } from '@signalbox/runner';
import { wordsFor } from '@signalbox/words';
import type { ActorContext, ReadContext } from '../shared/service-context.ts';
import { chosenColumns } from './export-columns.ts';
import { exportSourceOf } from './export-sources.ts';
import { readExport } from './find-export.ts';
import { momentWriter } from './moment-writer.ts';
import { tableOf } from './table-source.ts';

/** Begins an export; the rows are written in the background. What is wrong with the question is told at once. */
export async function createExport(context: ActorContext, given: CreateExport): Promise<Export> {
  const { db, actor, waker } = context;
  requireRight(actor, exportSourceOf[given.of].right);
  const one = await db.withAccountSql(actor.accountId, async (sql) => {
    const id = await beginExport({ ...context, db: { withAccountSql: (_, read) => read(sql) } }, sql, given);
    return readExport(sql, wordsFor(actor.language), id);
  });
  waker.outbox(actor.accountId);
  return one;
}

/** The row of an export and its first slice, in the caller's transaction; answers its uuid. */
export async function beginExport(context: ReadContext, sql: AccountSql, given: CreateExport): Promise<string> {
  const { actor } = context;
  const settings: CreateExport = { ...given, timeZone: isZone(given.timeZone) ? given.timeZone : 'UTC' };
  await exportSourceOf[given.of].read(context, given, { limit: 1 });
  await chosenColumns(context, given, given.columns);
  const t = wordsFor(actor.language);
  const title = given.of === 'table' ? (await tableOf(context, given)).name : t(`exports.file.${given.of}`);
  const day = momentWriter(settings.timeZone)(new Date().toISOString())?.slice(0, 10);
  const id = newId();
  await insertExports(sql, [
    {
      ...{ id, user_id: actor.userId, name: `${title} ${day}.${given.format}`, of: given.of, format: given.format },
      ...{ settings: CreateExport.parse(settings), language: actor.language, role: actor.role },
    },
  ]);
  await enqueue(sql, [{ kind: 'slice', of: 'export', id, turn: 0 }]);
  return id;
}

const insertExports = insertInto('export', {
  ...{ id: 'uuid', user_id: 'uuid', name: 'text', of: 'text', format: 'text', settings: 'jsonb', language: 'text', role: 'text' },
});
