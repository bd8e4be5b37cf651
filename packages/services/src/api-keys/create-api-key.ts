import type { CreateApiKey, MadeApiKey } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { isRightOfWorkflow, may, newId, requireRight, userError, withReading } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { apiKeyView } from './api-key-rows.ts';
import { readApiKey } from './get-api-key.ts';
import { newKey } from './key-text.ts';

/** Makes a key; its answer is the only one that holds it. A key never may more than whoever makes it. */
export function createApiKey({ db, actor }: ActorContext, { name, rights, workflowIds, endsAt }: CreateApiKey): Promise<MadeApiKey> {
  requireRight(actor, 'apiKey.edit');
  const chosen = withReading(rights);
  if (chosen.some((right) => !may(actor, right))) throw userError('key.above_maker', {}, { status: 403, field: 'rights' });
  if (workflowIds && !chosen.every(isRightOfWorkflow)) throw userError('key.rights_of_account', {}, { field: 'rights' });
  if (endsAt !== null && Date.parse(endsAt) <= Date.now()) throw userError('key.ends_past', {}, { field: 'endsAt' });
  const [id, made] = [newId(), newKey()];
  return db.withAccountSql(actor.accountId, async (sql) => {
    const workflows = workflowIds ? await findWorkflows(sql, workflowIds) : [];
    const [{ count } = { count: 0 }] = await sql<{ count: number }>(
      'select count(*)::int as count from api_key where account_id = $1 and revoked_at is null',
    );
    if (count >= mostKeys) throw userError('key.too_many', { most: mostKeys }, { status: 409 });
    await sql(
      `insert into api_key (account_id, id, name, prefix, secret_hash, rights, all_workflows, workflow_ids, made_by, ends_at)
       values ($1, $2, $3, $4, $5, $6, cardinality($7::uuid[]) = 0, $7, $8, $9)`,
      [id, name, made.prefix, made.hash, chosen, workflows, actor.userId, endsAt],
    );
    return { apiKey: apiKeyView(await readApiKey(sql, id)), key: made.key };
  });
}

async function findWorkflows(sql: AccountSql, publicIds: readonly string[]): Promise<string[]> {
  const ids = [...new Set(publicIds.map((one) => findableId('workflow', one)))];
  const found = await sql('select 1 from workflow where account_id = $1 and id = any ($2) and archived_at is null', [ids]);
  if (found.length < ids.length) throw notFound('workflow');
  return ids;
}

const mostKeys = 1000;
