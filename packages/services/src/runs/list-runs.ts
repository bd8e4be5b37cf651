import type { Page, RunQuery, RunSummary } from '@signalbox/contract';
import { requireRight, userError } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import { findableId, readDatedPage, toPage } from '../shared/page.ts';
import { readSearch } from '../shared/read-search.ts';
import type { ReadContext } from '../shared/service-context.ts';
import { nodeTitles } from './node-titles.ts';
import { runColumns, runSources } from './run-rows.ts';
import { type RunListRow, runView } from './run-view.ts';

/** Runs of the account, newest first, without the items of for-eaches. Search: begin of a contact's name or phone, part of the workflow's name. */
export function listRuns({ db, catalogue, actor }: ReadContext, query: RunQuery): Promise<Page<RunSummary>> {
  requireRight(actor, 'run.read');
  const { before, after, take } = readDatedPage('run', query);
  const { name, phone } = readSearch(query.search);
  const workflowId = query.workflowId === undefined ? null : findableId('workflow', query.workflowId);
  const tag = query.tag === undefined ? null : readTag(query.tag);
  const { accountId } = actor;
  return db.withAccountSql(accountId, async (sql) => {
    // The ids of the page first: whatever the filters, the traces of one page are read and no more.
    const page = await sql<{ id: string }>(
      `select r.id from run r join workflow w on w.account_id = r.account_id and w.id = r.workflow_id
       left join run_state s on s.account_id = r.account_id and s.run_id = r.id
       where r.account_id = $1 and r.parent_id is null and r.id < $2 and r.id >= $8
         and ($4::uuid is null or r.workflow_id = $4)
         and case $5::text when '' then true
           when 'open' then r.status = 'open'
           when 'undelivered' then r.id in (select u.top_run_id from message_trouble u where u.account_id = $1)
           when 'ready' then r.status = 'open' and coalesce(s.wake_at <= now(), true)
           when 'waiting' then r.status = 'open' and s.wake_at > now()
           else r.status = $5 end
         and ($6::text is null or position($6 in lower(w.name)) > 0
           or r.contact_id in (select x.id from contact x where x.account_id = $1 and starts_with(x.name_key, $6))
           or r.contact_id in (select a.contact_id from address a where a.account_id = $1 and a.kind = 'phone' and starts_with(a.value, $7)))
         ${tag ? 'and r.id in (select g.run_id from run_tag g where g.account_id = $1 and g.name = $9 and g.value = $10)' : ''}
       order by r.id desc limit $3`,
      [before, take, workflowId, query.state ?? '', name, phone, after, ...(tag ? [tag.name, tag.value] : [])],
    );
    const rows = await sql<RunListRow>(
      `select ${runColumns} from ${runSources} where r.account_id = $1 and r.id = any ($2::uuid[]) order by r.id desc`,
      [page.map((row) => row.id)],
    );
    const titles = await nodeTitles(
      sql,
      { catalogue, t: wordsFor(actor.language) },
      rows.map((row) => row.version_id),
    );
    return toPage('run', rows, { take, view: (row) => runView(row, titles(row.version_id)) });
  });
}

/** The name ends at the first colon. */
function readTag(text: string): { name: string; value: string } {
  const colon = text.indexOf(':');
  if (colon < 1) throw userError('tag.invalid', {}, { field: 'tag' });
  return { name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}
