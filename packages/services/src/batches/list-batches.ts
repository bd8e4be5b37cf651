import type { BatchQuery, BatchSummary, Page } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { readDatedPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { batchView, readBatchRows } from './read-batches.ts';

/** What steps have sent to many people, newest first, with the counts of the last look. */
export function listBatches({ db, actor }: ActorContext, query: BatchQuery): Promise<Page<BatchSummary>> {
  requireRight(actor.role, 'message.read');
  const { before, after, take } = readDatedPage('batch', query);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const rows = await readBatchRows(sql, 'where b.account_id = $1 and b.id < $2 and b.id >= $3 order by b.id desc limit $4', [
      ...[before, after, take],
    ]);
    return toPage('batch', rows, { take, view: (row) => batchView(row) });
  });
}
