import type { MessageSummary, RunCall, RunDetail, RunStep, RunWait } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idFloor, idTime, requireRight, toPublicId } from '@signalbox/domain';
import { parseGraph } from '@signalbox/flow';
import { type ErrorFacts, type Say, wordsFor } from '@signalbox/words';
import { namedFiles } from '../files/named-files.ts';
import { readMessages } from '../messages/read-messages.ts';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { toldError } from '../shared/told-error.ts';
import { readTasks } from '../tasks/read-tasks.ts';
import { canRetry } from './can-retry.ts';
import { namedMessages } from './named-messages.ts';
import { nodeTitles } from './node-titles.ts';
import { readChildGroups, readParent, readPartOf } from './run-family.ts';
import { runColumns, runSources } from './run-rows.ts';
import { type RunListRow, runView } from './run-view.ts';
import { waitKinds, waitWords } from './wait-words.ts';

/** Everything about one run: the graph it goes by, its trace, its messages, and what it waits for. */
export function getRun({ db, catalogue, actor }: ActorContext, id: string): Promise<RunDetail> {
  requireRight(actor, 'run.read');
  const runId = findableId('run', id);
  const { accountId } = actor;
  const t = wordsFor(actor.language);
  return db.withAccountSql(accountId, async (sql) => {
    const [row] = await sql<RunListRow & { graph: unknown; retry_of: string | null; retried_by: string | null }>(
      `select ${runColumns}, v.graph, r.retry_of,
         (select x.id from run x where x.account_id = r.account_id and x.retry_of = r.id order by x.id desc limit 1) as retried_by from ${runSources} where r.account_id = $1 and r.id = $2`,
      [runId],
    );
    if (!row) throw notFound('run');
    const titles = await nodeTitles(sql, { catalogue, t }, [row.version_id]);
    const steps = await readSteps(sql, t, runId);
    const graph = parseGraph(row.graph);
    return {
      ...runView(row, titles(row.version_id)),
      graph,
      versionId: toPublicId('version', row.version_id),
      steps,
      messages: await messagesOfRun(sql, row, steps),
      files: await namedFiles(
        sql,
        steps.flatMap(({ input, output }) => [input, output]),
      ),
      conductorId: row.conductor_id,
      waits: await readWaits(sql, t, runId),
      calls: await readCalls(sql, runId),
      parent: await readParent(sql, runId),
      repeatsPartOf: await readPartOf(sql, row.retry_of),
      children: await readChildGroups(sql, runId, graph),
      retryOf: publicRun(row.retry_of),
      retriedBy: publicRun(row.retried_by),
      canRetry: await canRetry(sql, { catalogue, t, runId }),
      tasks: await readTasks(sql, actor, { runId }),
    };
  });
}

async function readSteps(sql: AccountSql, t: Say, runId: string): Promise<RunStep[]> {
  const rows = await sql<Omit<RunStep, 'at' | 'error'> & { at: Date; error: ErrorFacts | null }>(
    `select seq, node_id as "nodeId", visit, status, port, at, took_ms as "tookMs", input, output, error
     from run_step where account_id = $1 and run_id = $2 order by seq limit 5000`,
    [runId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), error: row.error && toldError(t, row.error) }));
}

/** The ledger has no index on the run: the trace names its messages, and the person's own are found by the contact. */
function messagesOfRun(sql: AccountSql, run: RunListRow, steps: RunStep[]): Promise<MessageSummary[]> {
  // An inbound message is stored just before the run that it starts.
  const since = idFloor(idTime(run.id) - 60_000);
  return readMessages(
    sql,
    `where m.account_id = $1 and (m.id = any ($2::uuid[]) or (m.contact_id = $3 and m.run_id = $4 and m.id >= $5)) order by m.id limit 500`,
    [namedMessages(steps), run.contact_id, run.id, since],
  );
}

async function readWaits(sql: AccountSql, t: Say, runId: string): Promise<RunWait[]> {
  const rows = await sql<{ node_id: string; due_at: Date | null; kinds: string[] }>(
    `select w.node_id, w.due_at, array(select k.kind from wait_key k where k.account_id = w.account_id and k.run_id = w.run_id and k.wait_id = w.id order by k.kind) as kinds
     from wait w where w.account_id = $1 and w.run_id = $2
     union all
     select j.node_id, null, array['children'] from run_join j
     where j.account_id = $1 and j.run_id = $2 and not j.closed and (not j.expanded or j.done + j.failed + j.cancelled < j.total)
     order by 1, 2`,
    [runId],
  );
  return rows.map((row) => {
    const kinds = waitKinds(row.kinds, row.due_at !== null);
    return { nodeId: row.node_id, dueAt: row.due_at?.toISOString() ?? null, kinds, words: waitWords(t, kinds) };
  });
}

async function readCalls(sql: AccountSql, runId: string): Promise<RunCall[]> {
  const rows = await sql<{ id: string; node_id: string; status: string; tries: number }>(
    'select id, node_id, status, tries from run_call where account_id = $1 and run_id = $2 order by id',
    [runId],
  );
  return rows.map((row) => ({ id: toPublicId('call', row.id), nodeId: row.node_id, status: row.status, tries: row.tries }));
}

const publicRun = (id: string | null): string | null => (id === null ? null : toPublicId('run', id));
