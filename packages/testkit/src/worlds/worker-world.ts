import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { channels, sms } from '@signalbox/domain';
import { testEnv } from '@signalbox/env';
import { compile, type Graph } from '@signalbox/flow';
import { createInbound } from '@signalbox/messaging';
import { catalogue, triggers } from '@signalbox/nodes';
import { createWaker, stride, type Waker } from '@signalbox/runner';
import { runWorker } from '@signalbox/temporal';
import { Client, Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { addWorkflow, seedAccount, testSecretKey } from '../database/seed.ts';
import { testDatabase } from '../database/test-database.ts';
import { strideDeps } from '../engine/stride-deps.ts';
import { waitFor } from '../wait-for.ts';

const workflowsPath = fileURLToPath(import.meta.resolve('@signalbox/temporal/workflows'));
// Its lane has nobody to connect to, and would say so every second.
Runtime.install({ logger: new DefaultLogger('ERROR') });
const log = { info: () => {}, warn: () => {} };

/**
 * An account whose texts start a workflow, a Temporal namespace of its own, and workers in this process: for tests that stop between two moments.
 * Nobody wakes anybody unless the test says so. `hasTurns` = runs begin and go on in the transactions that take texts in, as in the gateway.
 */
export async function openWorkerWorld(graph: Graph, options: { egressAllow?: string[]; hasTurns?: boolean } = {}) {
  const address = testEnv().TEST_TEMPORAL_ADDRESS ?? '127.0.0.1:7233';
  const connection = await Connection.connect({ address });
  const namespace = `test-${randomUUID()}`;
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs('24 hours') });
  const client = new Client({ connection, namespace });
  await waitFor(() => client.workflowService.describeNamespace({ namespace }), { timeoutMs: 30_000, what: 'the namespace is there' });
  const database = await testDatabase({ poolSize: 16 });
  const account = await seedAccount(database);
  const { plan, issues } = compile(graph, catalogue);
  if (!plan) throw new Error(issues.map((issue) => issue.message).join('\n'));
  const trigger = graph.nodes.find((node) => node.type === 'trigger.sms');
  const workflow = await addWorkflow(database, account.accountId, {
    ...{ graph, plan, triggers: [{ nodeId: trigger?.id ?? '', key: '*' }] },
  });
  const silent = { ...createWaker({ router: database.db.router }), runs: () => {}, live: () => {} } satisfies Waker;
  const turns = options.hasTurns ? { stride: strideDeps(database.db) } : {};
  const inbound = createInbound({ db: database.db, waker: silent, triggers, channels, ...turns });
  const workers: { close(): Promise<void> }[] = [];

  return {
    ...{ database, account, client, namespace, inbound, ...workflow },
    /** A text as the gateway takes it; what it would tell others afterwards is lost. */
    text: (from: string, words: string, id: string = randomUUID()) =>
      inbound.acceptMessage({
        ...{ channel: sms.id, providerId: account.providerId, providerMessageId: id, from, to: account.ownAddress, at: Date.now() },
        content: { text: words },
      }),
    async startWorker() {
      const worker = await runWorker({
        ...{ db: database.db, address, namespace, log, egressAllow: options.egressAllow ?? [] },
        ...{ workflows: { workflowsPath }, lanes: { secretKey: testSecretKey } },
      });
      workers.push(worker);
      return worker;
    },
    /** One stride, by somebody who is not heard of again. */
    stride: (conductorId: string) => stride(strideDeps(database.db), { accountId: account.accountId, conductorId }),
    async claim(): Promise<string> {
      const [row] = await database.db.router<{ conductor_id: string }>('select * from claim_runs(2::smallint, 0, 256)');
      return row?.conductor_id ?? '';
    },
    async statusOf(runId: string | null): Promise<string | undefined> {
      return (await database.admin<{ status: string }>('select status from run where id = $1', [runId]))[0]?.status;
    },
    /** Whether the account's conductors are asleep: none of them is open. */
    async isAsleep(): Promise<boolean> {
      const rows = await database.admin<{ id: string }>('select id from conductor where account_id = $1', [account.accountId]);
      const open = await Promise.all(rows.map(({ id }) => client.workflow.getHandle(id).describe()));
      return open.every(({ raw }) => (raw.pendingActivities ?? []).length === 0);
    },
    async count(table: string, condition = 'true'): Promise<number> {
      const [row] = await database.admin<{ n: string }>(`select count(*) as n from ${table} where account_id = $1 and ${condition}`, [
        account.accountId,
      ]);
      return Number(row?.n);
    },
    async close(): Promise<void> {
      for (const worker of workers) await worker.close();
      await inbound.close();
      await connection.close();
      await database.close();
    },
  };
}
export type WorkerWorld = Awaited<ReturnType<typeof openWorkerWorld>>;
