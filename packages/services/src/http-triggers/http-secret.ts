import type { HttpTrigger, SetHttpSecret, SetHttpSecretAnswer } from '@signalbox/contract';
import { type AccountSql, sealSecret } from '@signalbox/db';
import { httpPathAddress, requireRight } from '@signalbox/domain';
import { newWebhookSecret } from '@signalbox/runner';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { httpToken } from '../workflows/http-token.ts';
import { requireWorkflow } from '../workflows/require-workflow.ts';

/** The addresses of an HTTP trigger, live or not, and whether it has a secret; never the secret itself. */
export function getHttpTrigger(context: ActorContext, id: string, nodeId: string): Promise<HttpTrigger> {
  requireRight(context.actor, 'workflow.read');
  return onTrigger(context, id, nodeId, (sql, at) => readTrigger(context, sql, at));
}

/** Sets the token of a trigger, or what its callers sign with. The one before counts for a day longer, so that the other side has time to take it over. */
export function setHttpSecret(context: ActorContext, id: string, nodeId: string, { secret }: SetHttpSecret): Promise<SetHttpSecretAnswer> {
  requireRight(context.actor, 'workflow.publish');
  return onTrigger(context, id, nodeId, async (sql, at) => {
    const made = secret === undefined ? newWebhookSecret() : null;
    await sql('select 1 from workflow where account_id = $1 and id = $2 for no key update', [at.workflowId]);
    const [{ no } = { no: 1 }] = await sql<{ no: number }>(
      'select coalesce(max(no), 0) + 1 as no from http_secret where account_id = $1 and workflow_id = $2 and node_id = $3',
      [at.workflowId, nodeId],
    );
    await sql(
      `update http_secret set ends_at = now() + interval '1 day' where account_id = $1 and workflow_id = $2 and node_id = $3 and ends_at is null`,
      [at.workflowId, nodeId],
    );
    await sql('delete from http_secret where account_id = $1 and workflow_id = $2 and node_id = $3 and (ends_at < now() or no < $4 - 1)', [
      ...[at.workflowId, nodeId, no],
    ]);
    const place = { accountId: sql.accountId, table: 'http_secret', row: `${at.workflowId}:${nodeId}`, field: String(no) };
    const { keyId, wrappedKey, nonce, sealed } = sealSecret(context.secretKey, place, secret ?? made ?? '');
    await sql(
      `insert into http_secret (account_id, workflow_id, node_id, no, key_id, wrapped_key, nonce, sealed, set_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [at.workflowId, nodeId, no, keyId, wrappedKey, nonce, sealed, context.actor.userId],
    );
    await readAnew(sql, at);
    return { trigger: await readTrigger(context, sql, at), secret: made };
  });
}

/** Takes all of its secrets away, the one that still counts for a day as well: nobody is let in where one is asked for. */
export function removeHttpSecret(context: ActorContext, id: string, nodeId: string): Promise<HttpTrigger> {
  requireRight(context.actor, 'workflow.publish');
  return onTrigger(context, id, nodeId, async (sql, at) => {
    await sql('delete from http_secret where account_id = $1 and workflow_id = $2 and node_id = $3', [at.workflowId, nodeId]);
    await readAnew(sql, at);
    return readTrigger(context, sql, at);
  });
}

interface At {
  workflowId: string;
  nodeId: string;
}
function onTrigger<T>({ db, actor }: ActorContext, id: string, nodeId: string, work: (sql: AccountSql, at: At) => Promise<T>): Promise<T> {
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await requireWorkflow(sql, workflowId);
    return work(sql, { workflowId, nodeId });
  });
}

/** Doors remember a trigger for seconds, secrets and all, as long as its row is the same: with another id it is another. */
const readAnew = (sql: AccountSql, { workflowId, nodeId }: At) =>
  sql(`update workflow_trigger set id = uuid7() where account_id = $1 and workflow_id = $2 and node_id = $3 and kind = 'http'`, [
    workflowId,
    nodeId,
  ]);

async function readTrigger({ secretKey, gatewayUrl }: ActorContext, sql: AccountSql, { workflowId, nodeId }: At): Promise<HttpTrigger> {
  const { accountId } = sql;
  const [row] = await sql<{ set_at: Date | null; ends_at: Date | null }>(
    `select max(set_at) filter (where ends_at is null) as set_at, max(ends_at) filter (where ends_at > now()) as ends_at
     from http_secret where account_id = $1 and workflow_id = $2 and node_id = $3`,
    [workflowId, nodeId],
  );
  return {
    address: `${gatewayUrl}/hooks/${httpToken(secretKey, { accountId, workflowId, nodeId })}`,
    pathBase: `${gatewayUrl}${httpPathAddress(accountId, '')}`,
    secretSetAt: row?.set_at?.toISOString() ?? null,
    oldSecretUntil: row?.ends_at?.toISOString() ?? null,
  };
}
