import type { BatchQuery, BatchSummary, Page } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId, readDatedPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { batchView, readBatchRows } from './read-batches.ts';

/** What steps have sent to many people, newest first, with the counts of the last look. */
export function listBatches({ db, actor }: ActorContext, query: BatchQuery): Promise<Page<BatchSummary>> {
  requireRight(actor, 'message.read');
  const { before, after, take } = readDatedPage('batch', query);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const rows = await readBatchRows(
      sql,
      'where b.account_id = $1 and b.id < $2 and b.id >= $3 and ($5::uuid is null or b.run_id = $5) order by b.id desc limit $4',
      [before, after, take, query.run === undefined ? null : findableId('run', query.run)],
    );
    return toPage('batch', rows, { take, view: (row) => batchView(row) });
  });
}
