import { createHash } from 'node:crypto';
import { rowsOf, sealSecret } from '@signalbox/db';
import { newId, type TriggerKind } from '@signalbox/domain';
import type { TestDatabase } from './test-database.ts';

export const testSecretKey = Buffer.alloc(32, 7).toString('base64');

export interface SeededAccount {
  accountId: number;
  providerId: string;
  ownAddressId: string;
  ownAddress: string;
}

export interface SeedAccountOptions {
  name?: string;
  timeZone?: string;
  ownAddress?: string;
  /** Settings of the SMPP provider: host, port, systemId .. */
  config?: Record<string, unknown>;
  perSecond?: number;
  /** With both, the provider's password is stored sealed. */
  password?: string;
  masterKey?: string;
}

/** An account with one SMPP provider that is switched on and one number. */
export async function seedAccount({ admin }: TestDatabase, options: SeedAccountOptions = {}): Promise<SeededAccount> {
  const [account] = await admin<{ id: number }>('insert into account (public_id, name, time_zone) values ($1, $2, $3) returning id', [
    ...[newId(), options.name ?? 'Test', options.timeZone ?? 'UTC'],
  ]);
  const accountId = account?.id ?? 0;
  const ownAddressId = newId();
  const ownAddress = options.ownAddress ?? '71400';
  const { password, masterKey, perSecond } = options;
  const { providerId } = await addProvider({ admin }, accountId, {
    ...{ type: 'smpp', channel: 'sms', config: { host: '127.0.0.1', port: 2775, systemId: 'signalbox', ...options.config } },
    ...(password === undefined || masterKey === undefined ? {} : { secrets: { password }, masterKey }),
    ...(perSecond === undefined ? {} : { perSecond }),
  });
  await addOwnAddress(admin, { accountId, ownAddressId, ownAddress, providerId });
  return { accountId, providerId, ownAddressId, ownAddress };
}

export interface SeedProvider {
  type: string;
  channel: string;
  config: unknown;
  /** Stored sealed, with the key. */
  secrets?: unknown;
  masterKey?: string;
  perSecond?: number;
  /** An address of ours at it. */
  own?: { kind: string; value: string };
}

/** A provider of an account that is switched on. */
export async function addProvider(
  { admin }: Pick<TestDatabase, 'admin'>,
  accountId: number,
  { type, channel, config, secrets = {}, masterKey = testSecretKey, perSecond, own }: SeedProvider,
): Promise<{ providerId: string }> {
  const providerId = newId();
  await admin(
    `insert into provider (account_id, id, type, channel, name, config, status, per_second) values ($1, $2, $3, $4, 'Test', $5, 'on', $6)`,
    [accountId, providerId, type, channel, JSON.stringify(config), perSecond ?? null],
  );
  await admin('insert into provider_grant (account_id, provider_id, owner_account_id, channel) values ($1, $2, $1, $3)', [
    ...[accountId, providerId, channel],
  ]);
  for (const [field, value] of Object.entries(secrets as Record<string, string>)) {
    const secret = sealSecret(masterKey, { accountId, table: 'provider_secret', row: providerId, field }, value);
    await admin(
      'insert into provider_secret (account_id, provider_id, field, key_id, wrapped_key, nonce, sealed) values ($1, $2, $3, $4, $5, $6, $7)',
      [accountId, providerId, field, secret.keyId, secret.wrappedKey, secret.nonce, secret.sealed],
    );
  }
  if (own)
    await admin('insert into own_address (account_id, id, kind, value, provider_id) values ($1, $2, $3, $4, $5)', [
      ...[accountId, newId(), own.kind, own.value, providerId],
    ]);
  return { providerId };
}

export async function addOwnAddress(admin: TestDatabase['admin'], own: SeededAccount): Promise<void> {
  const kind = /^\d{3,8}$/.test(own.ownAddress) ? 'short_code' : own.ownAddress.startsWith('+') ? 'phone' : 'name';
  await admin('insert into own_address (account_id, id, kind, value, provider_id) values ($1, $2, $3, $4, $5)', [
    ...[own.accountId, own.ownAddressId, kind, own.ownAddress, own.providerId],
  ]);
}

/** A contact with one phone number; returns its id. */
export async function addContact({ admin }: TestDatabase, accountId: number, contact: { name?: string; phone: string }): Promise<string> {
  const id = newId();
  await admin('insert into contact (account_id, id, name) values ($1, $2, $3)', [accountId, id, contact.name ?? '']);
  await admin(`insert into address (account_id, id, contact_id, kind, value) values ($1, $2, $3, 'phone', $4)`, [
    accountId,
    newId(),
    id,
    contact.phone,
  ]);
  return id;
}

export interface SeedTrigger {
  kind?: TriggerKind;
  nodeId?: string;
  key: string;
  sourceId?: string | null;
  priority?: number;
  config?: Record<string, unknown>;
}
export interface SeedWorkflow {
  name?: string;
  class?: number;
  graph?: unknown;
  plan?: unknown;
  enabled?: boolean;
  triggers?: SeedTrigger[];
}

/** A published workflow from rows, without the compiler: for what stands before and beside the engine. */
export async function addWorkflow({ admin }: TestDatabase, accountId: number, workflow: SeedWorkflow = {}) {
  const [workflowId, versionId] = [newId(), newId()];
  const plan = JSON.stringify(workflow.plan ?? { format: 1, engine: 1, nodes: {} });
  const graph = JSON.stringify(workflow.graph ?? { format: 1, nodes: [], edges: [], notes: [] });
  const hash = createHash('sha256').update(plan).digest();
  await admin('insert into plan (account_id, hash, engine, body) values ($1, $2, 1, $3) on conflict do nothing', [accountId, hash, plan]);
  await admin('insert into workflow (account_id, id, name, class, enabled) values ($1, $2, $3, $4, $5)', [
    ...[accountId, workflowId, workflow.name ?? 'Test', workflow.class ?? 2, workflow.enabled ?? true],
  ]);
  await admin('insert into workflow_draft (account_id, workflow_id, graph) values ($1, $2, $3)', [accountId, workflowId, graph]);
  await admin('insert into workflow_version (account_id, id, workflow_id, number, graph, plan_hash) values ($1, $2, $3, 1, $4, $5)', [
    ...[accountId, versionId, workflowId, graph, hash],
  ]);
  await admin('update workflow set live_version_id = $3 where account_id = $1 and id = $2', [accountId, workflowId, versionId]);
  const triggers = (workflow.triggers ?? []).map(({ nodeId = 'start', kind = 'sms', sourceId, key, priority = 0, config = {} }) => ({
    ...{ id: newId(), workflow_id: workflowId, version_id: versionId, node_id: nodeId, kind, source_id: sourceId, key, priority, config },
  }));
  await admin(
    `insert into workflow_trigger (account_id, ${triggerRows.names}) select $1, ${triggerRows.names} from ${triggerRows.from('$2')}`,
    [...[accountId, triggerRows.of(triggers)]],
  );
  return { workflowId, versionId };
}

const triggerRows = rowsOf({
  ...{ id: 'uuid', workflow_id: 'uuid', version_id: 'uuid', node_id: 'text', kind: 'text', source_id: 'uuid?' },
  ...{ key: 'text', priority: 'int', config: 'jsonb' },
});

/** A workflow that a keyword starts (`*` = any text); nothing follows its trigger. */
export const addKeywordWorkflow = (
  database: TestDatabase,
  accountId: number,
  options: { keyword: string; priority?: number } & SeedWorkflow,
) =>
  addWorkflow(database, accountId, {
    ...options,
    plan: triggerPlan('trigger.sms', { keywords: options.keyword === '*' ? [] : [options.keyword], match: 'first', to: '' }),
    triggers: [{ key: options.keyword, ...(options.priority === undefined ? {} : { priority: options.priority }) }],
  });

/** A workflow behind a secret address; `tokenHash` as `find_http_trigger` wants it. */
export const addHookWorkflow = (
  database: TestDatabase,
  accountId: number,
  options: { tokenHash: string; input?: Record<string, unknown> },
) => {
  const input = { method: 'POST', respond: 'accepted', timeoutMs: 30_000, ...options.input };
  return addWorkflow(database, accountId, {
    plan: triggerPlan('trigger.http', { ...input, timeout: { amount: 30, unit: 'seconds' } }),
    triggers: [{ kind: 'http', key: options.tokenHash, config: input }],
  });
};

const triggerPlan = (type: string, input: Record<string, unknown>) => ({
  format: 1,
  engine: 1,
  nodes: {
    start: {
      type,
      version: 1,
      kind: 'trigger',
      title: '',
      next: {},
      input: Object.fromEntries(Object.entries(input).map(([name, lit]) => [name, { lit }])),
    },
  },
});

/** A run that waits for a reply, as a stride leaves it. */
export async function addWaitingRun(
  { admin }: TestDatabase,
  accountId: number,
  wait: { key: string; kind?: string; filter?: Record<string, unknown>; dueAt?: Date; conductorId?: string | null },
) {
  const [runId, waitId, versionId] = [newId(), newId(), newId()];
  const conductorId = wait.conductorId === undefined ? newId() : wait.conductorId;
  if (conductorId)
    await admin('insert into conductor (account_id, class, id) values ($1, 2, $2) on conflict do nothing', [accountId, conductorId]);
  await admin(`insert into run (account_id, id, class, workflow_id, version_id, trigger_kind) values ($1, $2, 2, $3, $3, 'sms')`, [
    accountId,
    runId,
    versionId,
  ]);
  await admin(`insert into run_state (account_id, run_id, class, version_id, conductor_id, wake_at) values ($1, $2, 2, $3, $4, $5)`, [
    ...[accountId, runId, versionId, conductorId, wait.dueAt ?? 'infinity'],
  ]);
  await admin(`insert into wait (account_id, id, run_id, version_id, node_id, due_at) values ($1, $2, $3, $4, 'ask', $5)`, [
    accountId,
    waitId,
    runId,
    versionId,
    wait.dueAt ?? null,
  ]);
  await admin('insert into wait_key (account_id, kind, key, wait_id, run_id, filter) values ($1, $2, $3, $4, $5, $6)', [
    ...[accountId, wait.kind ?? 'reply', wait.key, waitId, runId, wait.filter ? JSON.stringify(wait.filter) : null],
  ]);
  return { runId, waitId, conductorId };
}
