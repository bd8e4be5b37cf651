import type { AnswerCounts, AnswerQuery } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { foldWord, groupBy, idFloor, may, requireRight } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { requireWorkflow } from './require-workflow.ts';

const dayMs = 24 * 60 * 60 * 1000;
const usualDays = 30;
/** A workflow with more than that in the period is told by its newest runs. */
const mostRuns = 5000;
const mostTexts = 100;

/** How often each way out of a question was taken, and what was said that fitted none. */
export function countAnswers({ db, actor }: ActorContext, id: string, nodeId: string, query: AnswerQuery): Promise<AnswerCounts> {
  requireRight(actor, 'run.read');
  const workflowId = findableId('workflow', id);
  const since = idFloor(Date.now() - (query.days ?? usualDays) * dayMs);
  const masked = !may(actor, 'message.read');
  return db.withAccountSql(actor.accountId, async (sql) => {
    await requireWorkflow(sql, workflowId, { anyState: true });
    const { rows, more } = await readLines(sql, [workflowId, nodeId, since]);
    const ways = rows.flatMap(({ port, count }) => (port === null ? [] : [{ port, count }]));
    const unfit = rows.filter(({ text }) => text !== null);
    return {
      ways: [...groupBy(ways, ({ port }) => port)].map(([port, all]) => ({ port, count: sum(all) })),
      nothing: { count: sum(unfit), texts: textsOf(unfit, masked) },
      ...{ masked, more },
    };
  });
}

interface LineRow {
  /** Way out; null = asked about again. */
  port: string | null;
  /** What fitted nothing. */
  text: string | null;
  count: number;
}
async function readLines(sql: AccountSql, [workflowId, nodeId, since]: [string, string, string]) {
  const rows = await sql<LineRow & { runs: number }>(
    `with root as materialized (select id from run where account_id = $1 and workflow_id = $2 and parent_id is null and id >= $4 order by id desc limit $5),
       one as (select id from root union all
         select c.id from root join run c on c.account_id = $1 and c.parent_id = root.id and c.workflow_id = $2),
       line as (select s.run_id, s.visit, s.status, s.seq,
           case when s.status = 'failed' then 'error' else s.port end as port, s.output ->> 'text' as text, s.output ->> 'tries' as tries
         from one join run_step s on s.account_id = $1 and s.run_id = one.id and s.node_id = $3),
       again as (select distinct on (run_id, visit, tries) text from line
         where status = 'waiting' and port is null and text is not null and tries <> '1' order by run_id, visit, tries, seq),
       said as (select port, case when port = 'nothing' then coalesce(text, '') end as text from line where port is not null
         union all select null, text from again)
     select port, text, count(*)::int as count, (select count(*)::int from root) as runs from said group by port, text`,
    [workflowId, nodeId, since, mostRuns],
  );
  return { rows, more: (rows[0]?.runs ?? 0) >= mostRuns };
}

/** What says the same stands together, as most of them typed it. */
function textsOf(rows: readonly LineRow[], masked: boolean): AnswerCounts['nothing']['texts'] {
  const said = [...groupBy(rows, ({ text }) => foldWord(text ?? '') || (text ?? '').trim()).values()].map((all) => ({
    text: masked ? '•••' : (byCount(all)[0]?.text ?? '').trim(),
    count: sum(all),
  }));
  return byCount(said).slice(0, mostTexts);
}

const byCount = <One extends { count: number; text: string | null }>(all: readonly One[]): One[] =>
  [...all].sort((a, b) => b.count - a.count || (a.text ?? '').localeCompare(b.text ?? ''));
const sum = (all: readonly { count: number }[]): number => all.reduce((total, { count }) => total + count, 0);
