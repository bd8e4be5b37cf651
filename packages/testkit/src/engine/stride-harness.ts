import { channels, newId } from '@signalbox/domain';
import { compile, type Graph } from '@signalbox/flow';
import { createExpandBatch } from '@signalbox/messaging';
import { catalogue, triggers } from '@signalbox/nodes';
import type { StrideDeps, StrideResult } from '@signalbox/runner';
import { createOutbox, startRun, stride } from '@signalbox/runner';
import { addWorkflow, type SeededAccount, seedAccount } from '../database/seed.ts';
import type { TestDatabase } from '../database/test-database.ts';
import { strideDeps } from './stride-deps.ts';

/** For tests: what a worker has, without Temporal, on a database of its own. */
export async function strideHarness(database: TestDatabase, graph: Graph, overrides: Partial<StrideDeps> = {}) {
  const account: SeededAccount = await seedAccount(database);
  const { plan, issues } = compile(graph, catalogue);
  if (!plan) throw new Error(issues.map((issue) => issue.message).join('\n'));
  const workflow = await addWorkflow(database, account.accountId, { graph, plan });
  const deps = strideDeps(database.db, overrides);
  const trigger = graph.nodes.find((node) => node.type.startsWith('trigger.'))?.id ?? '';

  const outbox = createOutbox({
    ...{ db: database.db, triggers, waker: { runs: () => {}, live: () => {}, lanes: () => {} } },
    expandBatch: createExpandBatch(channels),
    log: {
      warn: (fields) => {
        throw new Error(JSON.stringify(fields));
      },
    },
  });

  return {
    account,
    deps,
    ...workflow,
    /** A ready run, as the gateway leaves it. */
    start: (theirs: string, payload: Record<string, unknown> = {}, versionId = workflow.versionId) => {
      const { accountId, ownAddress, ownAddressId, providerId } = account;
      return database.db.withAccountSql(accountId, (sql) =>
        startRun(sql, {
          workflowId: workflow.workflowId,
          versionId,
          triggerNodeId: trigger,
          kind: 'sms',
          class: 2,
          payload: { from: theirs, to: ownAddress, text: 'HELLO', keyword: 'HELLO', rest: '', ...payload },
          origin: { channel: 'sms', ourAddress: ownAddress, theirAddress: theirs, ownAddressId, providerId },
        }),
      );
    },
    async claim(): Promise<string | null> {
      const [row] = await database.db.router<{ conductor_id: string }>('select * from claim_runs(2::smallint, 0, 256)');
      return row?.conductor_id ?? null;
    },
    stride: async (conductorId: string): Promise<StrideResult> =>
      (await stride(deps, { accountId: account.accountId, conductorId })).result,
    strideWith: async (changes: Partial<StrideDeps>, conductorId: string): Promise<StrideResult> =>
      (await stride({ ...deps, ...changes }, { accountId: account.accountId, conductorId })).result,
    /** Rows of the account in a table. */
    async count(table: string, condition = 'true'): Promise<number> {
      const [row] = await database.admin<{ n: string }>(`select count(*) as n from ${table} where account_id = $1 and ${condition}`, [
        account.accountId,
      ]);
      return Number(row?.n);
    },
    /** Does what committed strides owe to other runs. */
    drain: (): Promise<void> => outbox.drained(account.accountId),
    /** The run's open wait is answered, as inbound does it; returns whether this one won. */
    async answer(runId: string, text: string): Promise<boolean> {
      const { accountId } = account;
      const [wait] = await database.admin<{ id: string }>('select id from wait where account_id = $1 and run_id = $2', [accountId, runId]);
      if (!wait) return false;
      const rows = await database.db.withAccountSql(accountId, (sql) =>
        sql(
          `with held as materialized (select run_id from run_state where account_id = $1 and run_id = $2 for no key update),
           won as (delete from wait w using held where w.account_id = $1 and w.id = $3 and w.run_id = held.run_id returning w.id, w.run_id),
           gone as (delete from wait_key where account_id = $1 and run_id = any (array(select run_id from won)) and wait_id = any (array(select id from won))),
           told as (insert into run_event (account_id, id, run_id, kind, wait_id, payload) select $1, $4, won.run_id, 'reply', won.id, $5 from won)
         update run_state s set wake_at = now() from won where s.account_id = $1 and s.run_id = won.run_id returning s.conductor_id`,
          [runId, wait.id, newId(), JSON.stringify({ text, receivedAt: '2026-03-01T09:00:00.000Z' })],
        ),
      );
      return rows.length > 0;
    },
  };
}
