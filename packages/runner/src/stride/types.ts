import type { AccountSql, Database } from '@signalbox/db';
import type { CallPolicy, Command, EngineState, Plan, RunEvent, SteeringTable, Trace, TriggerTable } from '@signalbox/flow';
import type { EffectContext, EffectItem, MessagePort, OutgoingMessage, RunMany } from '@signalbox/nodes/contract';
import type { StoredAnswer } from '../waker/answer-notice.ts';

/** What `stride` tells its workflow. Times are milliseconds since 1970. */
export interface StrideResult {
  open: number;
  more: boolean;
  nextAt: number | null;
  /** Calls that have no result yet; `policy` says how often each may be made. */
  calls: { id: string; policy: CallPolicy }[];
}

/** What a committed stride owes to the rest of the house. */
export interface Owed {
  accountId: number;
  /** Runs whose picture changed; of children it is the parent's, as nobody looks at each. */
  runs: string[];
  messages: string[];
  providers: string[];
  answers: StoredAnswer[];
  /** Runs of these classes were made ready and have no conductor: one that is open must take them on, or a dispatcher claim them. */
  unclaimed: Set<number>;
  /** Conductors that have something to do: their runs were made ready, or are all gone. */
  wakes: string[];
  /** Something is due in the account's outbox. */
  outbox: boolean;
}
/** What the parts of a stride add to it as they go. */
export type OwedSoFar = Omit<Owed, 'accountId'>;

/** What the parts of one stride share. */
export interface StrideScope {
  sql: AccountSql;
  deps: TurnDeps;
  owed: OwedSoFar;
  /** The runs make their turn in the transaction that takes an event in: nothing long may be begun. */
  isAtDoor?: boolean;
  /** Runs that make their turn before they are written down are written down by this, for effects that look at runs. */
  bear?: () => Promise<void>;
  /** Takes statements of effects that nobody has to wait for. */
  behind?: AccountSql['behind'];
}

/** Nothing owed yet. */
export const owesNothing = (runs: string[] = []): OwedSoFar => ({
  ...{ runs, messages: [], providers: [], answers: [], wakes: [] },
  ...{ unclaimed: new Set<number>(), outbox: false },
});

/** What turns of runs need. */
export interface TurnDeps {
  db: Database;
  steering: SteeringTable;
  runs: ReadonlyMap<string, RunMany<Record<string, unknown>>>;
  /** Which inputs a workflow takes that is called by another one. */
  triggers: TriggerTable;
  plans: (sql: AccountSql, versionId: string) => Promise<CachedPlan>;
  /** The ports of the effects over the open transaction. */
  context: (scope: Pick<StrideScope, 'sql' | 'owed' | 'bear' | 'behind'>, now: number) => Promise<EffectContext>;
  /** Members of groups that one stride puts into children; 10,000 unless a test says otherwise. */
  membersPerStride?: number;
  /** After this many milliseconds a stride stops between two rounds; 1,000 unless a test says otherwise. */
  budgetMs?: number;
}
export interface StrideDeps extends TurnDeps {
  after: (owed: Owed) => void;
}

/** Writes messages into ledger and queue, in the stride's transaction; returns one for each, in their order. With `behind` nobody waits for what is written. */
export type QueueMessages = (
  sql: AccountSql,
  items: readonly OutgoingMessage[],
  options: { now: number; behind?: AccountSql['behind'] | undefined },
) => Promise<{ answers: Awaited<ReturnType<MessagePort['queue']>>; providerIds: string[]; messageIds: string[] }>;

export interface CachedPlan {
  plan: Plan;
  workflowId: string;
}

/** A container (or call of a workflow) of a run, and the time the run entered it. */
export interface JoinAt {
  node: string;
  visit: number;
}

/** What run_state.state holds beside the engine's own state. */
export interface StoredState {
  engine: EngineState | null;
  /** Rows of this run that the outside may answer: uuid of the wait or call -> the engine's ref. */
  refs: Record<string, { ref: string; dueAt: number | null }>;
  origin: EffectItem<unknown>['origin'];
  eventKey: EffectItem<unknown>['eventKey'];
  contactId: string | null;
  /** Set in children: what of the parent they belong to. Their item stands here until they start; what all of them share is in run_join.start. */
  child?: JoinAt & { item?: unknown; contact?: string; isCall?: true };
  /** Containers whose children are open. */
  joins?: JoinAt[];
  /** Containers whose group is not yet put into children completely. */
  expand?: JoinAt[];
  /** How many runs called each other above this one. */
  depth?: number;
  /** Started by a failed run: its own failure starts nothing. */
  isErrorRun?: true;
  /** Effects that a stride over its time budget left for the next one. */
  todo?: Extract<Command, { kind: 'effect' }>[];
}

/** One run of the batch, from its row to what has to be written. */
export interface RunRow {
  runId: string;
  seq: number;
  class: number;
  versionId: string;
  workflowId: string;
  /** At a door: who carries it when it has been left open before. */
  conductorId: string | null;
  parentId: string | null;
  itemNo: number | null;
  plan: Plan;
  stored: StoredState;
  events: RunEvent[];
  /** Commands of the current round that need the transaction. */
  effects: Extract<Command, { kind: 'effect' }>[];
  traces: Trace[];
  waits: (Extract<Command, { kind: 'wait' }> & { id: string })[];
  calls: (Extract<Command, { kind: 'call' }> & { id: string })[];
  closedWaits: string[];
  children: Extract<Command, { kind: 'children' }>[];
  /** Containers that nobody waits for any more. */
  closedJoins: JoinAt[];
  contactChanged: boolean;
  end: Extract<Command, { kind: 'end' }> | null;
  /** It has nothing to hear and nothing left to do: only somebody to wait with. */
  isIdle: boolean;
}
