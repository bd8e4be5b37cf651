import type { HttpListening, HttpRequestList, ListenHttp } from '@signalbox/contract';
import { idTime, isHttpPath, requireRight, toPublicId } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { httpPathKey, httpToken, httpTriggerKey } from '../workflows/http-token.ts';
import { requireWorkflow } from '../workflows/require-workflow.ts';

/** What came to a trigger lately, newest first. Whoever may look at runs may look at what started them. */
export function listHttpRequests({ db, actor }: ActorContext, id: string, nodeId: string): Promise<HttpRequestList> {
  requireRight(actor, 'run.read');
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await requireWorkflow(sql, workflowId);
    const rows = await sql<Row>(
      `select id, method, query, headers, body, ip, status, code, took_ms as "tookMs", run_id as "runId" from http_request
       where account_id = $1 and workflow_id = $2 and node_id = $3 order by id desc limit 30`,
      [workflowId, nodeId],
    );
    return {
      items: rows.map(({ id: row, runId, ...rest }) => ({
        ...rest,
        ...{ id: toPublicId('httpRequest', row), at: new Date(idTime(row)).toISOString() },
        runId: runId === null ? null : toPublicId('run', runId),
      })),
    };
  });
}

interface Row {
  id: string;
  method: string;
  query: Record<string, unknown>;
  headers: Record<string, string>;
  body: string | null;
  ip: string;
  status: number;
  code: string | null;
  tookMs: number;
  runId: string | null;
}

/** For five minutes a request to an address of the draft is kept as an example where nothing is live yet; where something is, its requests are kept anyway. */
export function listenHttp(
  { db, actor, secretKey }: ActorContext,
  id: string,
  nodeId: string,
  { path }: ListenHttp,
): Promise<HttpListening> {
  requireRight(actor, 'workflow.edit');
  const workflowId = findableId('workflow', id);
  const { accountId } = actor;
  return db.withAccountSql(accountId, async (sql) => {
    await requireWorkflow(sql, workflowId);
    const keys = [
      httpTriggerKey(httpToken(secretKey, { accountId, workflowId, nodeId })),
      ...(isHttpPath(path) ? [httpPathKey(accountId, path)] : []),
    ];
    const until = new Date(Date.now() + listenMs);
    await sql(
      `insert into http_listen (account_id, key, workflow_id, node_id, until) select $1, key, $2, $3, $4 from unnest($5::text[]) key
       on conflict (account_id, key) do update set workflow_id = excluded.workflow_id, node_id = excluded.node_id, until = excluded.until`,
      [workflowId, nodeId, until, keys],
    );
    return { until: until.toISOString() };
  });
}

const listenMs = 5 * 60_000;
