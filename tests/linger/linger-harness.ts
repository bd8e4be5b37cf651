import type { Graph } from '@signalbox/flow';
import { calls } from '@signalbox/nodes/calls';
import type { HttpPort } from '@signalbox/nodes/contract';
import { createPerformer } from '@signalbox/runner';
import { buildGraph, type TestDatabase, waitFor } from '@signalbox/testkit';
import { strideHarness } from '@signalbox/testkit/engine';
import { linger } from '../../temporal/src/conduct/linger.ts';
import type { LingerDeps } from '../../temporal/src/conduct/linger-deps.ts';
import { createLingering } from '../../temporal/src/conduct/lingering.ts';

/** For tests: a worker's part of a conductor, without Temporal. `asked` are the keys of the calls that left; with `state.holds` they are not answered. */
export async function useLinger(database: TestDatabase, graph: Graph) {
  const house = await strideHarness(database, graph);
  const { accountId } = house.account;
  const asked: string[] = [];
  const handed: string[] = [];
  const held: (() => void)[] = [];
  const state = { holds: false, left: 0 };
  const http: HttpPort = {
    request: async ({ headers }) => {
      asked.push(headers['idempotency-key'] ?? '');
      if (state.holds) await new Promise<void>((resolve) => held.push(resolve));
      return { status: 200, headers: {}, body: Buffer.from('ok') };
    },
  };
  const lingering = createLingering();
  const deps = (changes: Partial<LingerDeps> = {}): LingerDeps => ({
    stride: house.deps,
    performer: createPerformer({ db: database.db, calls, http, log: { warn: () => {} } }),
    lingering,
    turns: () => (work) => work(),
    hand: async (_, list) => void handed.push(...list.map((call) => call.id)),
    freed: () => {},
    left() {
      state.left += 1;
    },
    times: { lingerMs: 300, lookMs: 60, atMostMs: 20_000, leaveMs: 100 },
    ...changes,
  });
  const statuses = async () =>
    (await database.admin<{ status: string }>('select status from run where account_id = $1', [accountId])).map((row) => row.status);
  const start = () => house.start(nextPhone());
  /** The account's own runs, whatever others have left lying. */
  const claim = async (): Promise<string> => {
    const [row] = await database.db.router<{ conductor_id: string }>('select * from claim_runs(2::smallint, $1, 256)', [accountId - 1]);
    return row?.conductor_id ?? '';
  };
  return {
    ...{ house, accountId, asked, handed, lingering, state, statuses, deps, start, claim },
    release: () => {
      state.holds = false;
      for (const go of held.splice(0)) go();
    },
    stay: (conductorId: string, changes: Partial<LingerDeps> = {}, stop = new AbortController().signal) =>
      linger(deps(changes), { accountId, conductorId, underWay: [], takesOn: true }, stop),
    /** With one run that was just claimed. */
    async conductor(): Promise<string> {
      await start();
      return claim();
    },
    done: (count: number) => waitFor(async () => (await statuses()).filter((one) => one === 'done').length === count),
    /** How many rows are left of what a run needs while it is open. */
    async leftovers(): Promise<number> {
      const counts = await Promise.all(['run_call', 'run_event', 'run_state', 'conductor'].map((table) => house.count(table)));
      return counts.reduce((sum, one) => sum + one, 0);
    },
  };
}

let lastPhone = 46_701_760_000;
function nextPhone(): string {
  lastPhone += 1;
  return `+${lastPhone}`;
}

const start = ['trigger.sms', { keywords: ['GO'] }] as const;
export const callGraph = (extra: Record<string, unknown> = {}): Graph =>
  buildGraph({ start: [...start], web: ['http.request', { method: 'POST', url: 'http://sink.test/', ...extra }] }, ['start>web']);
export const endGraph: Graph = buildGraph({ start: [...start], reply: ['msg.reply', { text: 'Hi' }] }, ['start>reply']);
export const waitGraph: Graph = buildGraph(
  { start: [...start], ask: ['msg.sendAndWait', { text: 'Well?', to: '{{ trigger.from }}' }], end: ['flow.stop'] },
  ['start>ask', 'ask.reply>end'],
);
