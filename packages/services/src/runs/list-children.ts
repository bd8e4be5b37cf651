import { type ChildrenQuery, type ChildView, type Page, pageSize } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, requireRight, toPublicId } from '@signalbox/domain';
import { type ErrorFacts, type Say, wordsFor } from '@signalbox/words';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { toldError } from '../shared/told-error.ts';

/** The children of a run in the order of their items. */
export function listChildren({ db, actor }: ActorContext, id: string, query: ChildrenQuery): Promise<Page<ChildView>> {
  requireRight(actor, 'run.read');
  const runId = findableId('run', id);
  const { limit = pageSize.usual } = query;
  const t = wordsFor(actor.language);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [there] = await sql('select 1 from run where account_id = $1 and id = $2', [runId]);
    if (!there) throw notFound('run');
    const page = await childRows(sql, runId, { query, take: limit + 1 });
    const shown = page.slice(0, limit);
    const last = shown.at(-1);
    return { items: shown.map((row) => childView(t, row)), next: page.length > limit && last ? toPublicId('run', last.id) : null };
  });
}

interface ChildRow {
  id: string;
  parent_node: string | null;
  parent_visit: number | null;
  item_no: number;
  status: 'open' | 'done' | 'failed' | 'cancelled';
  is_ready: boolean;
  ended_at: Date | null;
  contact_id: string | null;
  contact_name: string | null;
  error_code: string | null;
  error_node: string | null;
  error: ErrorFacts | null;
}

/** Exported for the test that reads its plan. Failed items are found by an index of their own: there are few among many. */
export const childrenSql = `
  select r.id, r.parent_node, r.parent_visit, r.item_no, r.status, coalesce(s.wake_at <= now(), true) as is_ready, r.ended_at,
    r.contact_id, c.name as contact_name, r.error_code, r.error_node,
    (select t.error from run_step t where t.account_id = r.account_id and t.run_id = r.id and t.status = 'failed' order by t.seq desc limit 1) as error
  from (select x.* from run x where x.account_id = $1 and x.parent_id = $2
      and ($3::uuid is null or (x.item_no, x.id) > (select y.item_no, y.id from run y where y.account_id = $1 and y.id = $3))
      and ($5::text is null or x.parent_node = $5) and ($6::int is null or x.parent_visit = $6)
      and ($7::text is null or x.status = $7) and ($7::text is distinct from 'failed' or x.error_code is not null)
    order by x.item_no, x.id limit $4) r
  left join run_state s on s.account_id = r.account_id and s.run_id = r.id
  left join contact c on c.account_id = r.account_id and c.id = r.contact_id
  order by r.item_no, r.id`;

const childRows = (sql: AccountSql, runId: string, { query, take }: { query: ChildrenQuery; take: number }): Promise<ChildRow[]> =>
  sql<ChildRow>(childrenSql, [
    ...[runId, query.after === undefined ? null : findableId('run', query.after), take, query.nodeId ?? null],
    ...[query.visit ?? null, query.state ?? null],
  ]);

const childView = (t: Say, row: ChildRow): ChildView => ({
  id: toPublicId('run', row.id),
  nodeId: row.parent_node,
  visit: row.parent_visit,
  itemNo: row.item_no,
  state: row.status === 'open' ? (row.is_ready ? 'ready' : 'waiting') : row.status,
  contact: row.contact_id === null ? null : { id: toPublicId('contact', row.contact_id), name: row.contact_name ?? '' },
  startedAt: new Date(idTime(row.id)).toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  error:
    row.error_code === null
      ? null
      : { ...(row.error ? toldError(t, row.error) : { message: '' }), code: row.error_code, nodeId: row.error_node },
});
