import type { Sql } from '@signalbox/db';
import type { Issue, TriggerBinding } from '@signalbox/flow';
import { addressesOf, type ReceivingAddress } from './receiving-addresses.ts';

/** Keywords that a live workflow of the account listens to already, on the same number. */
export async function findKeywordConflicts(
  sql: Sql,
  accountId: number,
  workflowId: string | null,
  triggers: TriggerBinding[],
  addresses: ReceivingAddress[],
): Promise<Issue[]> {
  const wanted = triggers
    .filter((trigger) => trigger.kind === 'sms')
    .flatMap((trigger) =>
      addressesOf(trigger, addresses).flatMap((address) => trigger.keys.map((key) => ({ nodeId: trigger.nodeId, address, key }))),
    );
  if (wanted.length === 0) return [];
  const rows = await sql<{ source_id: string; key: string; name: string }>(
    `select distinct on (t.source_id, t.key) t.source_id, t.key, w.name
     from unnest($3::uuid[], $4::text[]) k(source_id, key)
     join workflow_trigger t on t.account_id = $1 and t.kind = 'sms' and t.source_id = k.source_id and t.key = k.key
     join workflow w on w.account_id = t.account_id and w.id = t.workflow_id
     where t.workflow_id is distinct from $2 order by t.source_id, t.key, t.priority desc, t.id`,
    [accountId, workflowId, wanted.map((one) => one.address.id), wanted.map((one) => one.key)],
  );
  return wanted.flatMap((one) => {
    const other = rows.find((row) => row.source_id === one.address.id && row.key === one.key);
    return other ? [sharedKeyword(one.nodeId, one.key, one.address.value, other.name)] : [];
  });
}

const sharedKeyword = (nodeId: string, key: string, address: string, name: string): Issue => ({
  code: 'trigger.keyword_shared',
  severity: 'warning',
  nodeId,
  field: 'keywords',
  message: `${key === '*' ? 'Any other text' : key} to ${address} already starts “${name}”. A message starts only one of them: the one that was published first. Choose another keyword, or stop the other workflow.`,
});
