import { type AccountSql, insertInto } from '@signalbox/db';
import { type Channels, newId, userError } from '@signalbox/domain';
import type { TriggerBinding } from '@signalbox/flow';
import { keepSchedules } from '../schedules/keep-schedules.ts';
import { httpPathKey, httpToken, httpTriggerKey } from './http-token.ts';
import { addressesOf, type ReceivingAddress, readReceivingAddresses } from './receiving-addresses.ts';

interface TriggerInput {
  workflowId: string;
  versionId: string;
  triggers: TriggerBinding[];
  channels: Channels;
  secretKey: string;
}

/** Replaces the trigger rows of a workflow; belongs in the transaction that moves live_version_id. */
export async function writeTriggers(sql: AccountSql, input: TriggerInput): Promise<void> {
  const { workflowId, versionId, triggers, channels } = input;
  await dropTriggers(sql, workflowId);
  const addresses = await readReceivingAddresses(sql, channels);
  const rows = triggers.flatMap((trigger) =>
    listeners(trigger, { ...input, addresses, accountId: sql.accountId }).map((listener) => ({
      ...{ id: newId(), workflow_id: workflowId, version_id: versionId },
      ...{ node_id: trigger.nodeId, kind: trigger.kind, ...listener, config: trigger.config },
    })),
  );
  await insertTriggers(sql, rows).catch((error: unknown) => {
    throw isTaken(error) ? userError('workflow.path_taken', {}, { status: 409 }) : error;
  });
  await keepSchedules(sql, { workflowId, versionId, triggers });
  if (triggers.some(({ kind }) => kind === 'mqtt')) await sql(`select pg_notify('mqtt', $1::integer::text)`);
}

/** Two workflows that are published at once may both find the path free. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'workflow_trigger_http';

const insertTriggers = insertInto('workflow_trigger', {
  ...{
    id: 'uuid',
    workflow_id: 'uuid',
    version_id: 'uuid',
    node_id: 'text',
    kind: 'text',
    source_id: 'uuid?',
    key: 'text',
    config: 'jsonb',
  },
});

/** Without trigger rows nothing outside can start the workflow, and nothing of it is due. */
export async function removeTriggers(sql: AccountSql, workflowId: string): Promise<void> {
  await dropTriggers(sql, workflowId);
  await keepSchedules(sql, { workflowId, versionId: null, triggers: [] });
}

const dropTriggers = (sql: AccountSql, workflowId: string) =>
  sql('delete from workflow_trigger where account_id = $1 and workflow_id = $2', [workflowId]);

interface Listener {
  /** The own address that it listens to, when that has a number of its own. */
  source_id: string | null;
  key: string;
}
function listeners(trigger: TriggerBinding, input: TriggerInput & { accountId: number; addresses: ReceivingAddress[] }): Listener[] {
  const { accountId, workflowId, secretKey, channels, addresses } = input;
  if (channels.get(trigger.kind))
    return addressesOf(trigger, addresses).flatMap((address) => trigger.keys.map((key) => ({ source_id: address.id, key })));
  if (trigger.kind === 'http') {
    const token = httpToken(secretKey, { accountId, workflowId, nodeId: trigger.nodeId });
    const path = String(trigger.config?.path ?? '');
    const keys = [httpTriggerKey(token), ...(path === '' ? [] : [httpPathKey(accountId, path)])];
    return keys.map((key) => ({ source_id: null, key }));
  }
  return (trigger.keys.length > 0 ? trigger.keys : ['']).map((key) => ({ source_id: null, key }));
}
