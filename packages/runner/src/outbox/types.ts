import type { AccountSql } from '@signalbox/db';
import type { TriggerTable } from '@signalbox/flow';

/** Something that answers waits: every open wait of this kind and key hears of it. */
export interface EmittedEvent {
  kind: string;
  key: string;
  payload: Record<string, unknown>;
  /** How many runs started each other above those that this event starts. */
  depth?: number;
  /** Whom those runs are about. */
  contactId?: string;
}
/** Events about one thing, as one trigger hears them. */
export interface FoldKey {
  workflowId: string;
  nodeId: string;
  subject: string;
}
/** One container (or called workflow) whose children are open. */
export interface JoinKey {
  runId: string;
  nodeId: string;
  visit: number;
}

/** Something that happened in the account: ids and what only the moment knew. What is said of a contact or a message is read when it is told. */
export interface HappenedItem {
  contactId?: string;
  messageId?: string;
  [fact: string]: unknown;
}

/** What one committed transaction may owe to other runs. */
export type OutboxEntry =
  /** `after` = waits up to this one have been looked at. */
  | { kind: 'answer'; events: EmittedEvent[]; after?: string }
  | ({ kind: 'childrenEnded' } & JoinKey)
  | ({ kind: 'startChildren' } & JoinKey)
  | ({ kind: 'cancelChildren' } & JoinKey)
  /** The messages of the next people of a batch are made. */
  | { kind: 'expandBatch'; batchId: string }
  /** Something happened that somebody listens to; written by `note_events` of the database. `depth` = of the runs that it starts. */
  | { kind: 'happened'; name: string; at: string; depth: number; items: HappenedItem[] }
  /** The while is over in which events that came often were counted. */
  | ({ kind: 'endFold' } & FoldKey)
  | { kind: 'grantLock'; keys: string[] }
  /** A logged value stood beyond the limit of a step for long enough; also written by `ring_watches` of the database. `since` as ISO text. */
  | { kind: 'crossed'; workflowId: string; nodeId: string; logId: string; value: number; since: string; depth: number }
  /** The next slice of a long work of the account: `of` = who does it. */
  | { kind: 'slice'; of: string; id: string; turn: number }
  | { kind: 'cancelRun'; runIds: string[]; reason: string }
  /** As the release before wrote down that a run has failed. */
  | { kind: 'startRun'; payload: Record<string, unknown> };
export type OutboxKind = OutboxEntry['kind'];
export type PayloadOf<Kind extends OutboxKind> = Omit<Extract<OutboxEntry, { kind: Kind }>, 'kind'>;

export interface OutboxTables {
  triggers: TriggerTable;
  /** Makes messages for the next people of a batch, in the transaction of the entry; by whom they go. */
  expandBatch: (sql: AccountSql, batchId: string) => Promise<{ more: boolean; providers: string[] }>;
  /** Long works of people, by name. */
  slices?: Readonly<Record<string, DoSlice>>;
}
/** Does the next slice of a long work in the transaction of the entry, so that its place moves with what it wrote; whether there is more. Nothing is done in another turn than that of its row. */
export type DoSlice = (sql: AccountSql, work: { id: string; turn: number }) => Promise<boolean>;
/** Conductors of the runs that were made ready; null = no conductor has claimed the run yet. `runs` = whose pictures changed. */
export interface Woken {
  conductors: (string | null)[];
  runs: string[];
  /** Messages were queued for these. */
  providers?: string[];
}
/** Acts on an entry inside the transaction that deletes it. Order of locks: run_state ascending, wait, event, then lock and join. */
export type OutboxHandler<Kind extends OutboxKind> = (sql: AccountSql, payload: PayloadOf<Kind>, tables: OutboxTables) => Promise<Woken>;
