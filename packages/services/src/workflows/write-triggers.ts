import type { Sql } from '@signalbox/db';
import { type Channels, newId } from '@signalbox/domain';
import type { TriggerBinding } from '@signalbox/flow';
import { httpToken, httpTriggerKey } from './http-token.ts';
import { addressesOf, type ReceivingAddress, readReceivingAddresses } from './receiving-addresses.ts';

interface TriggerInput {
  accountId: number;
  workflowId: string;
  versionId: string;
  triggers: TriggerBinding[];
  channels: Channels;
  secretKey: string;
}

/** Replaces the trigger rows of a workflow; belongs in the transaction that moves live_version_id. */
export async function writeTriggers(sql: Sql, input: TriggerInput): Promise<void> {
  await removeTriggers(sql, input.accountId, input.workflowId);
  const addresses = await readReceivingAddresses(sql, input.channels, input.accountId);
  const rows = input.triggers.flatMap((trigger) => rowsOf(trigger, addresses, input));
  await sql(
    `insert into workflow_trigger (account_id, id, workflow_id, version_id, node_id, kind, source_id, key, config)
     select $1, r.id, $2, $3, r.node_id, r.kind, r.source_id, r.key, r.config
     from unnest($4::uuid[], $5::text[], $6::text[], $7::uuid[], $8::text[], $9::jsonb[]) r(id, node_id, kind, source_id, key, config)`,
    [
      input.accountId,
      input.workflowId,
      input.versionId,
      rows.map(() => newId()),
      rows.map((row) => row.nodeId),
      rows.map((row) => row.kind),
      rows.map((row) => row.sourceId),
      rows.map((row) => row.key),
      rows.map((row) => JSON.stringify(row.config)),
    ],
  );
}

/** Without trigger rows nothing outside can start the workflow. */
export async function removeTriggers(sql: Sql, accountId: number, workflowId: string): Promise<void> {
  await sql('delete from workflow_trigger where account_id = $1 and workflow_id = $2', [accountId, workflowId]);
}

interface TriggerRow {
  nodeId: string;
  kind: string;
  sourceId: string | null;
  key: string;
  config: Record<string, unknown>;
}

function rowsOf(trigger: TriggerBinding, addresses: ReceivingAddress[], input: TriggerInput): TriggerRow[] {
  const row = { nodeId: trigger.nodeId, kind: trigger.kind, config: trigger.config };
  if (input.channels.get(trigger.kind))
    return addressesOf(trigger, addresses).flatMap((address) => trigger.keys.map((key) => ({ ...row, sourceId: address.id, key })));
  if (trigger.kind === 'http') {
    const token = httpToken(input.secretKey, input.accountId, input.workflowId, trigger.nodeId);
    return [{ ...row, sourceId: null, key: httpTriggerKey(token) }];
  }
  return (trigger.keys.length > 0 ? trigger.keys : ['']).map((key) => ({ ...row, sourceId: null, key }));
}
