import type { Sql } from '@signalbox/db';
import { newId, operationalError, toPublicId, userError } from '@signalbox/domain';
import type { Answers } from './answers.ts';
import type { HookOutcome, HookRequest, InboundDeps } from './inbound.ts';
import { bodyTooLarge, parseBody } from './parse-body.ts';
import { type PickDeps, pickTrigger } from './pick-trigger.ts';
import type { RoutedTrigger } from './read-routes.ts';
import { startRun } from './start-run.ts';

/** Starts the workflow behind a secret address; with an Idempotency-Key a repeat gets the first run again. */
export async function acceptHttp(
  deps: InboundDeps & PickDeps & { answers: Answers },
  tokenHash: string,
  request: HookRequest,
): Promise<HookOutcome> {
  const [route] = await deps.db.router<{ account_id: number; trigger_id: string }>(
    'select * from find_http_trigger($1)',
    [tokenHash],
    'find_http_trigger',
  );
  if (!route) throw unknownHook();
  const accountId = route.account_id;
  checkKey(request.idempotencyKey);
  const body = parseBody(request.body, request.headers['content-type'] ?? '');
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !privateHeaders.has(name)));
  const { runId, repeated, event, config } = await deps.db
    .withAccountSql(accountId, (sql) =>
      accept(deps, sql, {
        accountId,
        triggerId: route.trigger_id,
        request,
        payload: { method: request.method, query: request.query, headers, body },
      }),
    )
    .catch((error: unknown) => {
      throw explainRefusal(error);
    });
  if (!repeated) {
    deps.waker.runs(accountId, [null]);
    deps.waker.live({ account: accountId, runs: [runId] });
  }
  if (!config.waits) return { kind: 'accepted', runId, repeated };
  const answer = await deps.answers.wait(event, config.timeoutMs);
  if (answer) return { kind: 'answer', runId, ...answer };
  throw operationalError(
    'hook.no_answer',
    `The workflow did not answer within ${config.timeoutMs / 1000} seconds. Its run ${toPublicId('run', runId)} goes on.`,
    { status: 504 },
  );
}

const privateHeaders = new Set(['authorization', 'proxy-authorization', 'cookie', 'idempotency-key']);
const unknownHook = () => userError('hook.unknown', 'There is no live workflow at this address.', { status: 404 });

interface Accepted {
  accountId: number;
  triggerId: string;
  request: HookRequest;
  payload: Record<string, unknown>;
}

async function accept(deps: PickDeps, sql: Sql, { accountId, triggerId, request, payload }: Accepted) {
  const trigger = await readTrigger(sql, accountId, triggerId);
  if (!trigger) throw unknownHook();
  const config = hookConfig(trigger.config);
  if (config.method !== 'ANY' && config.method !== request.method) {
    throw userError('hook.method', `This address takes ${config.method} requests.`, { status: 405 });
  }
  const picked = await pickTrigger(deps, sql, accountId, [trigger], { kind: 'http', payload });
  if (!picked) throw userError('hook.not_matched', 'The workflow does not take this request.', { status: 422 });
  // The workflow, not the trigger: publishing makes new trigger rows, and a repeat may come after it.
  const event = { accountId, sourceId: trigger.workflowId, key: `${trigger.nodeId}:${request.idempotencyKey ?? newId()}` };
  return { event, config, ...(await insertOnce(sql, event, trigger, picked.payload)) };
}

function checkKey(key: string | null): void {
  if (key === null || (key !== '' && key.length <= 255)) return;
  throw userError('hook.idempotency_key', 'The header Idempotency-Key must have 1 to 255 characters.', { status: 400 });
}

async function readTrigger(sql: Sql, accountId: number, triggerId: string): Promise<RoutedTrigger | undefined> {
  const [trigger] = await sql<RoutedTrigger>(
    `select t.workflow_id as "workflowId", t.version_id as "versionId", t.node_id as "nodeId", t.config, w.class
     from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id
     where t.account_id = $1 and t.id = $2 and w.enabled and w.archived_at is null`,
    [accountId, triggerId],
    'read_http_trigger',
  );
  return trigger;
}

async function insertOnce(
  sql: Sql,
  event: { accountId: number; sourceId: string; key: string },
  trigger: RoutedTrigger,
  payload: Record<string, unknown>,
) {
  const { accountId, sourceId, key } = event;
  const runId = newId();
  const first = await sql(
    `insert into inbound_event (account_id, source_id, key, outcome, run_id) values ($1, $2, $3, 'trigger', $4) on conflict do nothing returning 1`,
    [accountId, sourceId, key, runId],
    'inbound_http',
  );
  if (first.length === 0) {
    const [row] = await sql<{ run_id: string }>('select run_id from inbound_event where account_id = $1 and source_id = $2 and key = $3', [
      accountId,
      sourceId,
      key,
    ]);
    return { runId: row?.run_id ?? runId, repeated: true };
  }
  await startRun(sql, { ...trigger, accountId, triggerNodeId: trigger.nodeId, kind: 'http', payload, runId, eventKey: { sourceId, key } });
  return { runId, repeated: false };
}

function hookConfig(config: Record<string, unknown>): { method: string; waits: boolean; timeoutMs: number } {
  const timeoutMs = typeof config.timeoutMs === 'number' ? Math.min(config.timeoutMs, 120_000) : 30_000;
  return {
    method: typeof config.method === 'string' ? config.method.toUpperCase() : 'POST',
    waits: config.respond === 'answer',
    timeoutMs,
  };
}

/** Values that JSON knows and PostgreSQL does not (NUL, half surrogates), and values that take more room in the database than on the wire. */
function explainRefusal(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === '22P05' || code === '22P02')
    return userError('body.invalid_json', 'The body has characters that cannot be stored.', { status: 400, cause: error });
  return code === '23514' ? bodyTooLarge() : error;
}
