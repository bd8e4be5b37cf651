import type { StepTries } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, requireRight, toPublicId } from '@signalbox/domain';
import { type Graph, outsideNames, parseGraph } from '@signalbox/flow';
import { addLabels, loadContactViews } from '@signalbox/runner';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

/** So many runs are counted, of so many that are looked through, and so many are shown with their values. */
const counted = 50;
const lookedAt = 300;
const shown = 10;
/** A result larger than this is left out: conditions look at single values. */
const largest = 16 * 1024;

interface Tried {
  runId: string;
  seq: number;
  port: string;
  at: Date;
  contactId: string | null;
  who: string | null;
}

/** Which ways the last runs took at a step, and with which values the newest of them came there. */
export async function stepTries(context: ActorContext, id: string, nodeId: string): Promise<StepTries> {
  const { db, actor, catalogue } = context;
  requireRight(actor, 'run.read');
  requireRight(actor, 'contact.read');
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [draft] = await sql<{ graph: unknown; time_zone: string }>(
      `select d.graph, a.time_zone from workflow w join workflow_draft d on d.account_id = w.account_id and d.workflow_id = w.id
       join account a on a.id = w.account_id where w.account_id = $1 and w.id = $2`,
      [workflowId],
    );
    if (!draft) throw notFound('workflow');
    const graph = parseGraph(draft.graph);
    const tried = await readTried(sql, { workflowId, nodeId });
    const newest = tried.slice(0, shown);
    const results = await readResults(sql, newest);
    const contacts = await loadContactViews(
      sql,
      newest.flatMap(({ contactId }) => contactId ?? []),
    );
    const { groups, tags } = outsideNames(graph, catalogue);
    await addLabels(sql, [...contacts.values()], { groups: [...groups], tags: [...tags] });
    const triggers = triggerIds(graph, (type) => catalogue.get(type)?.kind === 'trigger');
    return {
      total: tried.length,
      ports: countOf(tried.map(({ port }) => port)),
      runs: newest.map((run) => {
        const values = results.get(run.runId) ?? {};
        const { id: _, ...contact } = contacts.get(run.contactId ?? '') ?? { id: '' };
        return {
          runId: toPublicId('run', run.runId),
          who: run.who ?? '',
          at: run.at.toISOString(),
          port: run.port,
          scope: {
            ...values,
            trigger: values[triggers.find((one) => one in values) ?? ''] ?? {},
            contact: { ...noContact, ...withoutNull(contact) },
            run: { id: toPublicId('run', run.runId), startedAt: new Date(idTime(run.runId)).toISOString(), timeZone: draft.time_zone },
          },
        };
      }),
    };
  });
}

const noContact = { name: '', phone: '', email: '', language: '', timeZone: '', groups: [], tags: [], fields: {} };
const withoutNull = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** The last time that each of the newest runs left the step; items of a for-each are runs, too. */
const readTried = (sql: AccountSql, { workflowId, nodeId }: { workflowId: string; nodeId: string }): Promise<Tried[]> =>
  sql<Tried>(
    `with top as (select id from run where account_id = $1 and workflow_id = $2 and parent_id is null order by id desc limit $4),
       all_runs as (select id from top union all
         select c.id from top t join run c on c.account_id = $1 and c.parent_id = t.id and c.workflow_id = $2),
       newest as (select id from all_runs order by id desc limit $4)
     select r.id as "runId", s.seq, s.port, s.at, r.contact_id as "contactId", c.name as who
     from newest n join run r on r.account_id = $1 and r.id = n.id
     cross join lateral (select seq, port, at from run_step x where x.account_id = $1 and x.run_id = n.id and x.node_id = $3
       and x.port is not null order by seq desc limit 1) s
     left join contact c on c.account_id = $1 and c.id = r.contact_id
     order by n.id desc limit $5`,
    [workflowId, nodeId, lookedAt, counted],
    'step_tries',
  );

/** What the steps before it had given each run by then. */
async function readResults(sql: AccountSql, runs: readonly Tried[]): Promise<Map<string, Record<string, unknown>>> {
  const rows = await sql<{ runId: string; nodeId: string; output: unknown }>(
    `select distinct on (s.run_id, s.node_id) s.run_id as "runId", s.node_id as "nodeId", s.output
     from unnest($2::uuid[], $3::int[]) as t(run_id, seq) join run_step s on s.account_id = $1 and s.run_id = t.run_id and s.seq < t.seq
     where s.port is not null and pg_column_size(s.output) < $4 order by s.run_id, s.node_id, s.seq desc`,
    [runs.map(({ runId }) => runId), runs.map(({ seq }) => seq), largest],
    'step_tries_values',
  );
  const found = new Map<string, Record<string, unknown>>();
  for (const { runId, nodeId, output } of rows) found.set(runId, { ...found.get(runId), [nodeId]: output });
  return found;
}

const triggerIds = (graph: Graph, isTrigger: (type: string) => boolean): string[] =>
  graph.nodes.flatMap((node) => (isTrigger(node.type) ? [node.id] : []));

function countOf(ports: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const port of ports) counts[port] = (counts[port] ?? 0) + 1;
  return counts;
}
