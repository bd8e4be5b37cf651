import type { Page, WorkflowQuery, WorkflowSummary } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import { readPage, toPage } from '../shared/page.ts';
import type { ReadContext } from '../shared/service-context.ts';
import { type CallRow, callColumns, callView, onlyCallable } from './call-facts.ts';
import { type SummaryRow, summaryColumns, summarySources, summaryView } from './read-summaries.ts';

/** The workflows of the account, newest first; `search` is a part of the name. */
export async function listWorkflows({ db, channels, actor }: ReadContext, query: WorkflowQuery): Promise<Page<WorkflowSummary>> {
  requireRight(actor, 'workflow.read');
  const { before, take } = readPage('workflow', query);
  const { callable: isCallable = false } = query;
  const rows = await db.withAccountSql(actor.accountId, (sql) =>
    sql<SummaryRow & CallRow>(
      `select ${summaryColumns} ${isCallable ? callColumns : ''} from ${summarySources}
       where w.account_id = $1 and w.id < $2 and (w.archived_at is not null) = $5 and ($6::text is null or lower(w.folder) = lower($6)) and ($7::timestamptz is null or coalesce(d.updated_at, w.updated_at) >= $7) and ($8::timestamptz is null or coalesce(d.updated_at, w.updated_at) < $8)
         and position(lower($4) in lower(w.name)) > 0 ${isCallable ? onlyCallable : ''}
       order by w.id desc limit $3`,
      [
        before,
        take,
        query.search?.trim() ?? '',
        query.archived ?? false,
        query.folder?.trim() || null,
        query.from ?? null,
        query.to ?? null,
      ],
    ),
  );
  const told = { t: wordsFor(actor.language), channels };
  return toPage('workflow', rows, {
    take,
    view: (row) => {
      const summary = summaryView(row, told);
      return isCallable ? { ...summary, call: callView(row) } : summary;
    },
  });
}
