import { channels, toPublicId } from '@signalbox/domain';
import type { NodeResult, Plan, PlanNode, Steering, Trace } from '@signalbox/flow';
import { createExpandBatch } from '@signalbox/messaging';
import { steering, triggers } from '@signalbox/nodes';
import type { Owed, StrideDeps } from '@signalbox/runner';
import { createDoor, createOutbox, newRun, startRun, stride } from '@signalbox/runner';
import { addWorkflow, seedAccount } from '../database/seed.ts';
import type { TestDatabase } from '../database/test-database.ts';
import { strideDeps } from './stride-deps.ts';

type NodeDraft = Partial<PlanNode> & { type: string };

/** A plan from its nodes; settings are literals unless they are plan values. */
export const handmade = (nodes: Record<string, NodeDraft>): Plan => ({
  format: 1,
  engine: 1,
  nodes: Object.fromEntries(
    Object.entries(nodes).map(([id, node]) => [
      id,
      { version: 1, kind: 'steer', title: id, input: {}, next: {}, ...node } satisfies PlanNode,
    ]),
  ),
});
export const lit = (value: unknown) => ({ lit: value });
export const expr = (text: string) => ({ expr: text, type: 'dyn' as const });

/** Nodes that say what their settings say: children, an end, an error, a wait. */
const tests: Record<string, Steering> = {
  'test.each': {
    enter: (input) => ({
      children: {
        run:
          typeof input.call === 'string'
            ? { kind: 'workflow', workflowId: input.call, input: { ...(input.with as object) } }
            : { kind: 'body' },
        items: (input.items as never) ?? { kind: 'one' },
        parallel: typeof input.parallel === 'number' ? input.parallel : null,
        stopOnError: input.stopOnError === true,
        wait: input.wait !== false,
      },
    }),
    resume: (_, { payload }) => ({ port: 'done', output: payload }),
  },
  'test.say': {
    enter: (input) =>
      'no' in input && input.no ? { error: { code: 'test.no', message: String(input.no) } } : { port: 'next', output: input },
  },
  'test.return': { enter: (input): NodeResult => ({ end: 'done', returns: input }) },
  'test.wait': {
    enter: (input) => ({ wait: { keys: [{ kind: String(input.kind ?? 'event'), key: String(input.key) }], dueAt: null } }),
    resume: (_, { kind, payload }) => ({ port: 'next', output: { kind, ...payload } }),
  },
};

/** An account with workflows from hand-made plans, whose runs a test carries itself: claims, strides and the outbox, without Temporal. */
export async function familyHarness(database: TestDatabase, overrides: Partial<StrideDeps> = {}) {
  const account = await seedAccount(database);
  const { accountId } = account;
  const warnings: object[] = [];
  const outbox = createOutbox({
    ...{ db: database.db, triggers: new Map([...triggers, ...eventTriggers]) },
    expandBatch: createExpandBatch(channels),
    waker: { runs: () => {}, live: () => {}, lanes: () => {} },
    log: { warn: (fields) => warnings.push(fields) },
  });
  let owedOutbox = false;
  let woken: string[] = [];
  const deps = strideDeps(database.db, {
    steering: new Map([...steering, ...Object.entries(tests)]),
    triggers: new Map([...triggers, ...eventTriggers]),
    after: (owed: Owed) => {
      owedOutbox ||= owed.outbox;
      woken.push(...owed.wakes);
    },
    ...overrides,
  });
  const claim = async (upTo = 256): Promise<string | null> => {
    for (const rank of [1, 2, 3]) {
      const rows = await database.db.router<{ account_id: number; conductor_id: string }>(
        'select * from claim_runs($1::smallint, $2, $3)',
        [rank, accountId - 1, upTo],
      );
      if (rows[0]?.account_id === accountId) return rows[0].conductor_id;
    }
    return null;
  };
  const house = {
    ...{ account, accountId, deps, claim, outbox, warnings },
    stride: async (conductorId: string) => (await stride(deps, { accountId, conductorId })).result,
    async workflow(plan: Plan, options: { class?: number; kind?: 'sms' | 'workflow' | 'event' | 'datalog'; key?: string } = {}) {
      const added = await addWorkflow(database, accountId, {
        ...{ plan, class: options.class ?? 2, triggers: [{ nodeId: 'start', kind: options.kind ?? 'sms', key: options.key ?? '' }] },
      });
      return { ...added, publicId: toPublicId('workflow', added.workflowId), class: options.class ?? 2 };
    },
    start: (
      workflow: { workflowId: string; versionId: string; class: number },
      more: { contactId?: string; payload?: Record<string, unknown> } = {},
    ) =>
      database.db.withAccountSql(accountId, (sql) =>
        startRun(sql, { ...workflow, triggerNodeId: 'start', kind: 'sms', payload: {}, ...more }),
      ),
    /** The same at a door: the run makes its first turn in the transaction that it begins with. */
    startAtDoor: (
      workflow: { workflowId: string; versionId: string; class: number },
      more: { contactId?: string; payload?: Record<string, unknown> } = {},
    ) =>
      createDoor({ db: database.db, after: deps.after, stride: deps }).accept(accountId, async (_, turns) => {
        const run = newRun({ ...workflow, triggerNodeId: 'start', kind: 'sms', payload: {}, ...more });
        await turns.beginAll([run]);
        return run.id;
      }),
    /** An answer to a wait, and what the run does of it, in one transaction. */
    answerAtDoor: (wait: { waitId: string; runId: string }, payload: Record<string, unknown>) =>
      createDoor({ db: database.db, after: deps.after, stride: deps }).accept(accountId, async (_, turns) => {
        await turns.answer([{ wait, event: { kind: 'reply', payload } }]);
        await turns.carryOn(true);
      }),
    /** Until nothing is ready and nothing owed. */
    async untilStill(upTo = 256): Promise<void> {
      for (;;) {
        const conductors = await database.admin<{ id: string }>(
          'select distinct conductor_id as id from run_state where account_id = $1 and conductor_id is not null and wake_at <= now()',
          [accountId],
        );
        const fresh = await claim(upTo);
        for (const id of new Set([...conductors.map((row) => row.id), ...woken])) await house.stride(id);
        woken = [];
        if (fresh) await house.stride(fresh);
        await house.drain();
        if (conductors.length === 0 && fresh === null && !owedOutbox) return;
        owedOutbox = false;
      }
    },
    drain: () => outbox.drained(accountId),
    run: async (runId: string) =>
      (
        await database.admin<{ status: string; error_code: string | null; class: number }>(
          'select status, error_code, class from run where id = $1',
          [runId],
        )
      )[0],
    children: (runId: string) =>
      database.admin<{ id: string; item_no: number; status: string; class: number; contact_id: string | null }>(
        'select id, item_no, status, class, contact_id from run where parent_id = $1 order by item_no',
        [runId],
      ),
    traces: (runId: string) =>
      database.admin<Pick<Trace, 'status' | 'port' | 'output'> & { node_id: string }>(
        'select node_id, status, port, output from run_step where run_id = $1 order by seq',
        [runId],
      ),
    rows: async (table: string): Promise<number> =>
      Number((await database.admin<{ n: string }>(`select count(*) as n from ${table} where account_id = $1`, [accountId]))[0]?.n),
  };
  return house;
}

/** Triggers of the kinds `workflow` and `event` that take everything. */
const eventTriggers = new Map([
  ['test.called', { match: (event: { payload: Record<string, unknown> }) => ('refuse' in event.payload ? null : event.payload) }],
]);
