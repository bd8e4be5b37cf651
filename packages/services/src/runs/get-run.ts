import type { Sql } from '@signalbox/db';
import { idFloor, idTime, requireRight, type StepStatus, toPublicId } from '@signalbox/domain';
import { type Graph, parseGraph } from '@signalbox/flow';
import { type MessageSummary, readMessages } from '../messages/read-messages.ts';
import type { Actor } from '../shared/actor.ts';
import { findableId, notFound } from '../shared/page.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { namedMessages } from './named-messages.ts';
import { nodeTitles } from './node-titles.ts';
import { runColumns, runSources } from './run-rows.ts';
import { type RunRow, type RunSummary, runView } from './run-view.ts';

export interface RunStepView {
  seq: number;
  nodeId: string;
  visit: number;
  status: StepStatus;
  port: string | null;
  at: string;
  tookMs: number | null;
  input: unknown;
  output: unknown;
  error: { code: string; message: string } | null;
}
export interface RunDetail extends RunSummary {
  graph: Graph;
  steps: RunStepView[];
  messages: MessageSummary[];
  /** The Temporal workflow id of the conductor that carries or carried the run. */
  conductorId: string | null;
  waits: { nodeId: string; dueAt: string | null }[];
  calls: { id: string; nodeId: string; status: string; tries: number }[];
}

/** Everything about one run: the graph it goes by, its trace, its messages, and what it waits for. */
export function getRun({ db, catalogue }: ServiceContext, actor: Actor, id: string): Promise<RunDetail> {
  requireRight(actor.role, 'run.read');
  const runId = findableId('run', id);
  const { accountId } = actor;
  return db.withAccountSql(accountId, async (sql) => {
    const [row] = await sql<RunRow & { graph: unknown }>(
      `select ${runColumns}, v.graph from ${runSources} where r.account_id = $1 and r.id = $2`,
      [accountId, runId],
    );
    if (!row) throw notFound('run');
    const titles = await nodeTitles(sql, catalogue, accountId, [row.version_id]);
    const steps = await readSteps(sql, accountId, runId);
    return {
      ...runView(row, titles.get(row.version_id) ?? new Map()),
      graph: parseGraph(row.graph),
      steps,
      messages: await messagesOfRun(sql, accountId, row, steps),
      conductorId: row.conductor_id,
      waits: await readWaits(sql, accountId, runId),
      calls: await readCalls(sql, accountId, runId),
    };
  });
}

async function readSteps(sql: Sql, accountId: number, runId: string): Promise<RunStepView[]> {
  const rows = await sql<Omit<RunStepView, 'at'> & { at: Date }>(
    `select seq, node_id as "nodeId", visit, status, port, at, took_ms as "tookMs", input, output, error
     from run_step where account_id = $1 and run_id = $2 order by seq limit 5000`,
    [accountId, runId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** The ledger has no index on the run: the trace names its messages, and the person's own are found by the contact. */
function messagesOfRun(sql: Sql, accountId: number, run: RunRow, steps: RunStepView[]): Promise<MessageSummary[]> {
  // An inbound message is stored just before the run that it starts.
  const since = idFloor(idTime(run.id) - 60_000);
  return readMessages(
    sql,
    `where m.account_id = $1 and (m.id = any ($2::uuid[]) or (m.contact_id = $3 and m.run_id = $4 and m.id >= $5)) order by m.id limit 500`,
    [accountId, namedMessages(steps), run.contact_id, run.id, since],
  );
}

async function readWaits(sql: Sql, accountId: number, runId: string): Promise<RunDetail['waits']> {
  const rows = await sql<{ node_id: string; due_at: Date | null }>(
    'select node_id, due_at from wait where account_id = $1 and run_id = $2 order by id',
    [accountId, runId],
  );
  return rows.map((row) => ({ nodeId: row.node_id, dueAt: row.due_at?.toISOString() ?? null }));
}

async function readCalls(sql: Sql, accountId: number, runId: string): Promise<RunDetail['calls']> {
  const rows = await sql<{ id: string; node_id: string; status: string; tries: number }>(
    'select id, node_id, status, tries from run_call where account_id = $1 and run_id = $2 order by id',
    [accountId, runId],
  );
  return rows.map((row) => ({ id: toPublicId('call', row.id), nodeId: row.node_id, status: row.status, tries: row.tries }));
}
