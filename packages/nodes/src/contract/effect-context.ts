import type { Channels, TemplateBody } from '@signalbox/domain';
import type { NodeError, NodeResult, TypedFieldType } from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';
import type { DataLogPort } from './data-log-port.ts';
import type { ExportPort } from './export-port.ts';
import type { BatchPort, MessagePort } from './message-port.ts';
import type { PublishPort } from './publish-port.ts';
import type { TablePort } from './table-port.ts';

/**
 * What an effect node may do: small ports over the open transaction of the stride, all of them set-based, all of them of one account.
 * services implement them on PostgreSQL, the memory driver and the contract test on plain maps.
 */
export interface EffectContext {
  now: number;
  accountTimeZone: string;
  /** The words of the account, for results that people read. */
  words: Say;
  /** What is known of the channels; pure. All of them come in the order of the account. */
  channels: Channels;
  contacts: ContactPort;
  batches: BatchPort;
  tags: TagPort;
  groups: GroupPort;
  optOuts: OptOutPort;
  messages: MessagePort;
  templates: TemplatePort;
  tables: TablePort;
  exports: ExportPort;
  answers: AnswerPort;
  locks: LockPort;
  counters: CounterPort;
  once: OncePort;
  digests: DigestPort;
  tasks: TaskPort;
  events: EventPort;
  runs: RunPort;
  callbacks: CallbackPort;
  publishing: PublishPort;
  dataLogs: DataLogPort;
}

/** One run's part of a batch. */
export interface EffectItem<Input> {
  runId: string;
  nodeId: string;
  /** Times the run has entered this node, this time included: with runId and nodeId a key that no other work has. */
  visit: number;
  workflowId: string;
  class: number;
  input: Input;
  /** Set when the node waited and is run again: what came, and what the node knew when it began to wait. */
  answer: { kind: string; payload: Record<string, unknown>; output: Record<string, unknown> } | null;
  /** The contact the run is about, if it has one. */
  contactId: string | null;
  /** How the run's trigger came in, for replies. */
  origin: { channel: string; ourAddress: string; theirAddress: string; ownAddressId: string; providerId: string } | null;
  /** How many runs called or started each other above this one. */
  depth: number;
  /** The inbound event that started the run, for http answers. */
  eventKey: { sourceId: string; key: string } | null;
}

/** `contact` set = from now on the run is about this contact. `relabels` = the contact has other groups or tags than before. */
export type EffectResult = NodeResult & { contact?: ContactView | null; relabels?: true };

export interface ContactView {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  language: string | null;
  timeZone: string | null;
  fields: Record<string, unknown>;
  /** Known where the plan looks at them. */
  groups?: string[];
  tags?: string[];
}

export interface ContactPort {
  /** Finds by address or creates; the answers come in the order of the items. One row per address whatever the repeats. */
  findOrCreate(items: { kind: string; value: string; name: string }[]): Promise<{ contact: ContactView; created: boolean }[]>;
  /** By an address, or by the public id or uuid; null = there is nobody like that. The order is that of the items. */
  find(items: ({ kind: string; value: string } | { id: string })[]): Promise<(ContactView | null)[]>;
  /** Changes what is given, and keeps it among the changes of the contact; several changes of one contact come one after the other. */
  change(items: { contactId: string; set: ContactChange }[]): Promise<({ contact: ContactView } | { error: NodeError })[]>;
  /** Contacts by id; who is gone is not in the answer. */
  views(ids: string[]): Promise<Map<string, ContactView>>;
}
/** What a step changes of a contact. `field` null empties it. */
export interface ContactChange {
  name?: string;
  language?: string | null;
  status?: 'active' | 'blocked' | 'archived';
  field?: { key: string; value: unknown };
}
export interface OptOutPort {
  /** Whether messages to an address are held back: all of them, or those of a category. */
  has(items: OptOutPlace[]): Promise<boolean[]>;
  /** Holds them back from now on. Held back already = no change. */
  add(items: OptOutPlace[]): Promise<void>;
}
export interface OptOutPlace {
  kind: string;
  value: string;
  /** null = all messages. */
  category: string | null;
}
export interface TagPort {
  /** Whether the contact has the tag; a tag that does not exist is on nobody. */
  has(items: { contactId: string; tag: string }[]): Promise<boolean[]>;
  /** Adds by tag name, making the tag when it is new. Already tagged = no change; newly tagged answers waits of kind `tag`: key contact id, `|`, tag in small letters; payload `{ tag }`. */
  add(items: { contactId: string; tag: string }[]): Promise<void>;
  remove(items: { contactId: string; tag: string }[]): Promise<void>;
}
export interface GroupPort {
  /** Whether the contact is a member, stored or by the group's query; a group that does not exist has nobody. */
  has(items: { contactId: string; group: string }[]): Promise<boolean[]>;
  /** How many members; null = there is no such group. */
  count(groups: string[]): Promise<(number | null)[]>;
  /** The first members of each, at most so many; null = there is no such group. */
  members(groups: string[], most: number): Promise<(ContactView[] | null)[]>;
  /** Adds by group name, making the group when it is new. Already member = no change. */
  add(items: { contactId: string; group: string }[]): Promise<void>;
  remove(items: { contactId: string; group: string }[]): Promise<void>;
}
export interface TemplatePort {
  /** What templates say now, by public id, also archived ones; what is not there is not in the answer. */
  read(ids: string[]): Promise<Map<string, { name: string; body: TemplateBody }>>;
}
/** One run per key and account. A lock is held until it is released or its run ends. */
export interface LockPort {
  /**
   * `wait`: joins the queue when the lock is taken (`queued`; the wait key is `lock` + key, answered when the lock is this run's).
   * `leave`: `busy` when taken. `takeOver`: the holder is cancelled and the lock is this run's at once. A run that holds it already gets `held`.
   * `above`: a run that waits for this one has it or is to have it next, so waiting would never end; the run is in no queue.
   */
  acquire(items: { runId: string; key: string; mode: 'wait' | 'leave' | 'takeOver' }[]): Promise<('held' | 'queued' | 'busy' | 'above')[]>;
  /** Gives the lock back, or leaves its queue; not held = no change. */
  release(items: { runId: string; key: string }[]): Promise<void>;
}
/** Counters shared by the runs of an account. */
export interface CounterPort {
  /**
   * Adds `by` to the counter of the window that starts at `windowAt` (milliseconds) unless it would pass `limit`; items of one call count one after the other.
   * `count` = the value after it; `ok` false = it would have passed the limit and was left as it is.
   */
  add(items: { key: string; windowAt: number; by: number; limit: number | null }[]): Promise<{ count: number; ok: boolean }[]>;
}
export interface OncePort {
  /** true = nobody has claimed this key in this scope before (or the claim has expired); items of one call count one after the other. */
  claim(items: { scopeId: string; key: string; expiresAt: number | null }[]): Promise<boolean[]>;
}
/** Items collected per workflow, node and key. */
/** What a collection is found by: one per workflow, node and key. */
export interface CollectionKey {
  workflowId: string;
  nodeId: string;
  key: string;
}
export interface DigestPort {
  /** Adds an item; `first` = it opened a new collection, so its run keeps it. `count` = items in it now. */
  add(items: (CollectionKey & { runId: string; payload: unknown })[]): Promise<{ first: boolean; count: number }[]>;
  /** Takes a collection out, oldest item first; the next item opens a new one. */
  take(items: CollectionKey[]): Promise<unknown[][]>;
}
/**
 * Work for people. A task that is answered answers the wait with key `task` + its id; the payload is
 * `{ status: 'approved' | 'rejected', by, comment, at, values }` (`by` = the name of the person, `values` = the form).
 */
export interface TaskPort {
  open(
    items: {
      runId: string;
      title: string;
      /** What the person sees and fills in. */
      form: {
        text: string;
        fields: { name: string; title: string; type: TypedFieldType; required: boolean }[];
        approve: string;
        reject: string;
      };
      assigneeRole: string | null;
      dueAt: number | null;
    }[],
  ): Promise<{ taskId: string }[]>;
  /** Closes tasks that nobody answered in time. */
  expire(taskIds: string[]): Promise<void>;
}
/**
 * Events that answer waits of other runs: after the commit, each of them once. Those of kind `event` (payload `{ name, key, values }`)
 * also start the workflows whose trigger.event has this name.
 */
export interface EventPort {
  /** `depth` = that of the runs which the event starts. */
  emit(items: { kind: string; key: string; payload: Record<string, unknown>; depth?: number }[]): Promise<void>;
}
/** Other runs, and what people find a run by. */
export interface RunPort {
  /** Cancels open runs of a workflow (public id; null = its own) that carry this tag value (null = all), never the asking run. Returns how many were asked to stop. */
  cancelOthers(items: { runId: string; workflowId: string | null; tag: { name: string; value: string } | null }[]): Promise<number[]>;
  /** Puts a business value on a run, to find it by. */
  tag(items: { runId: string; name: string; value: string }[]): Promise<void>;
}
/** Addresses that somebody outside calls to answer a wait: kind `callback`, key = SHA-256 of the token in hex, payload `{ method, body, query, at }`. */
export interface CallbackPort {
  create(items: { runId: string; nodeId: string }[]): Promise<{ url: string; token: string }[]>;
}
export interface AnswerPort {
  /** Keeps the answer for the HTTP request that started the run; only the first one counts. */
  put(
    items: { runId: string; sourceId: string; key: string; status: number; headers: Record<string, string>; body: unknown }[],
  ): Promise<void>;
}

/** run.ts of an effect node: one call for a whole lockstep batch; results in the order of the items. */
export type RunMany<Input> = (items: EffectItem<Input>[], context: EffectContext) => Promise<EffectResult[]>;
