import type { Database, Sql } from '@signalbox/db';
import type { CallPolicy, Command, Plan, RunEvent, RunState, SteeringTable, StepTrace } from '@signalbox/flow';
import type { RunMany, StepContext, StepItem } from '@signalbox/nodes/contract';

/** What `step` tells its workflow. Times are milliseconds since 1970. */
export interface StepAnswer {
  open: number;
  more: boolean;
  nextAt: number | null;
  calls: { id: string; policy: CallPolicy; atMostOnce: boolean }[];
}

/** What a committed step owes to the rest of the house. */
export interface Owed {
  accountId: number;
  runs: string[];
  messages: string[];
  providers: string[];
  answers: { sourceId: string; key: string }[];
}

export interface StepDeps {
  db: Database;
  steering: SteeringTable;
  runs: ReadonlyMap<string, RunMany<Record<string, unknown>>>;
  plans: (sql: Sql, accountId: number, versionId: string) => Promise<Plan>;
  /** The ports of the step nodes over the open transaction. */
  context: (sql: Sql, accountId: number, now: number, owed: Omit<Owed, 'accountId'>) => Promise<StepContext>;
  after: (owed: Owed) => void;
}

/** What run_state.state holds beside the engine's own state. */
export interface StoredState {
  engine: RunState | null;
  /** Rows of this run that the outside may answer: uuid of the wait or call -> the engine's ref. */
  refs: Record<string, { ref: string; dueAt: number | null }>;
  origin: StepItem<unknown>['origin'];
  eventKey: StepItem<unknown>['eventKey'];
  contactId: string | null;
  /** Effects that a step over its time budget left for the next one. */
  todo?: Extract<Command, { kind: 'effect' }>[];
}

/** One run of the batch, from its row to what has to be written. */
export interface RunRow {
  runId: string;
  seq: number;
  class: number;
  versionId: string;
  plan: Plan;
  stored: StoredState;
  events: RunEvent[];
  /** Commands of the current round that need the transaction. */
  effects: Extract<Command, { kind: 'effect' }>[];
  steps: StepTrace[];
  waits: (Extract<Command, { kind: 'wait' }> & { id: string })[];
  calls: (Extract<Command, { kind: 'call' }> & { id: string })[];
  closedWaits: string[];
  contactChanged: boolean;
  end: Extract<Command, { kind: 'end' }> | null;
}
