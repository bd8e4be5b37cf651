import type { CalendarDays, TriggerKind } from '@signalbox/domain';
import { type ErrorFacts, type Say, type Word, word } from '@signalbox/words/light';
import type { z } from 'zod';

/** A named exit of a node. `main` ports leave at the bottom, `siding` ports (no answer, failed) leave to the right. */
export interface Port {
  name: string;
  /** What stands beside the track; empty when it simply means "then". A text of the node's own has its words in the catalogue. */
  title: string | Word;
  /** The title came out of the settings, so it is a person's. */
  typed?: true;
  line: 'main' | 'siding';
  /** A port that may stay open without a complaint of the compiler. */
  optional?: boolean;
  /** Output fields that are set when a run leaves here; missing = all of them (the error port: only `error`). */
  sets?: readonly string[];
  /** Leads into the body of the container (its first step); all others lead on outside. */
  inside?: true;
  /** From here on the run is about a contact; for nodes of which only some ways out bring one. */
  contact?: true;
}

/**
 * What a node means to the engine beyond steering, so that compiler, engine and builder agree:
 * - each: container; its body runs once per item, each as a run of its own (a child); values of the body stay there
 * - loop: container; its body runs again while the node says so; values of the body are those of the run
 * - try: container; an error inside that nobody catches leaves by the container's error port
 * - join: where the branches of a fork come together
 * - goto: a track in disguise, its setting `step` names where it leads
 */
export type NodeBlock = 'each' | 'loop' | 'try' | 'join' | 'goto';

/** Ports that follow from the settings (the cases of a switch) are computed from the typed input. */
export type Ports = readonly Port[] | ((input: Record<string, unknown>) => readonly Port[]);

/** How an outside call is run; becomes Temporal's activity options. */
export interface CallPolicy {
  timeoutMs: number;
  retry: { maximumAttempts: number; initialIntervalMs: number; backoffCoefficient: number; maximumIntervalMs: number };
}

/**
 * What a node does to a run:
 * - trigger: starts it, has no inward track
 * - steer: pure; decides a port or opens a wait (steer.ts)
 * - effect: works on the database inside the stride's transaction (run.ts); may open a wait with its result
 * - call: leaves the house (call.ts); runs as a Temporal activity
 */
export type NodeKind = 'trigger' | 'steer' | 'effect' | 'call';
export const nodeGroups = ['trigger', 'message', 'contact', 'logic', 'data', 'flow', 'human', 'outside'] as const;
export type NodeGroup = (typeof nodeGroups)[number];

export interface NodeFixture {
  name: string;
  input: Record<string, unknown>;
  port: string;
  output?: Record<string, unknown>;
  event?: WaitAnswer;
  /** How the world is when the run starts; the contract test of the nodes knows what it may say. */
  given?: Readonly<Record<string, unknown>>;
}

/** What a node type is drawn by, without its schemas. */
export interface NodeCard {
  type: string;
  version: number;
  kind: NodeKind;
  group: NodeGroup;
  title: string;
  /** One sentence for the palette. */
  help: string;
  /** A lucide icon name in kebab case. */
  icon: string;
  /** Other words people look for. */
  synonyms: readonly string[];
  ports: Ports;
  /** One muted line on the card, from the settings ("by phone number"), in the language of `t`. */
  summary: (input: Record<string, unknown>, t: Say) => string;
  /** `sets` = from here on the run is about a contact; `needs` = works on the run's contact. */
  contact?: 'sets' | 'needs';
  /** Works on the text message that started the run, as far as the settings say. Drafts are half typed. */
  needsText?: (input: Record<string, unknown>) => boolean;
  /** The node can hold a run for a while, so a loop through it does not spin. */
  waits?: boolean;
  block?: NodeBlock;
  /** Leaves by several ports at once: by every main port (`all`), or by those that the run decides (`some`). */
  fork?: (input: Record<string, unknown>) => 'all' | 'some' | null;
  /** The channel that its message goes by, where the settings name one; null = whichever fits. */
  goesBy?: (input: Record<string, unknown>) => string | null;
  /** Put in by the compiler, never shown in the palette. */
  hidden?: true;
  /** The settings that a new step has, where a port is named after one of them. */
  newSettings?: () => Readonly<Record<string, unknown>>;
}

/** A card with what is needed of the schemas while they are not here. */
export interface StepCard extends NodeCard {
  newSettings: () => Readonly<Record<string, unknown>>;
  /** Of each setting what its schema says about it; missing = nothing that a card needs. */
  fields: Readonly<Record<string, CardField>>;
  /** Triggers: what starts them. */
  startedBy?: TriggerKind | undefined;
}
/** `default` = what a new step has; `ui` and `of` of lists and expressions, as in `FieldSchema`. */
export interface CardField {
  default?: unknown;
  ui?: string | undefined;
  of?: string | undefined;
  channel?: string | undefined;
}

/** The pure facts of a node type; compiler, builder, docs and engine read nothing else. */
export interface NodeSpec extends NodeCard {
  input: z.ZodObject;
  output: z.ZodObject;
  call?: CallPolicy;
  /** Where the settings decide how the call is run; wins over `call`. */
  callOf?: (input: Record<string, unknown>) => { policy: CallPolicy; atMostOnce: boolean };
  /**
   * Output fields that follow from the settings, with their expression types; joined to those of `output`.
   * `known` is there when the compiler asks, and missing where only the settings are at hand (docs).
   */
  outputFields?: (input: Record<string, unknown>, known?: OutputKnowledge) => Record<string, ValueType>;
  /** Triggers: which inbound events reach them. */
  bind?: (input: Record<string, unknown>) => TriggerBind;
  /** Triggers: fields that are brought only where an expression of the workflow reads them; `config` of the binding says so. */
  onDemand?: readonly string[];
  /** Its settings may be as large as what came in, for they leave the run's values with the step. */
  roomy?: true;
  /** Where the settings decide whether it works on the run's contact. Drafts are half typed. */
  needsContact?: (input: Record<string, unknown>) => boolean;
  /** Triggers: a text message starts the run, or whoever calls it may have been started by one. */
  bringsText?: true;
  /** Block join: how many branches it needs and what becomes of the others, as far as the settings say. */
  join?: (input: Record<string, unknown>) => Pick<JoinRequest, 'need' | 'others'> | null;
  /** The workflow that this node runs, for the recursion check and for typing what comes back. */
  calls?: (input: Record<string, unknown>) => string | null;
  /** Sends messages on this channel, so the account must be able to. */
  sendsOn?: (input: Record<string, unknown>) => string | null;
  /** upgrades[n] turns the input of version n into that of n + 1. */
  upgrades?: Readonly<Record<number, (input: Record<string, unknown>) => Record<string, unknown>>>;
}

/** What the compiler knows about the settings of a node beyond their text. */
export interface OutputKnowledge {
  /** The type of the expression or text at this path of the settings; `dyn` = anything. */
  typeOf(path: string): ValueType;
  /** What a called workflow takes and gives back; null = not known. */
  workflow(id: string): { inputs: Record<string, ValueType>; returns: Record<string, ValueType> } | null;
  /** What stands in the rows of a table of the account, by key of the column; null = not known. */
  table(id: string): Record<string, ValueType> | null;
}

/** The type of a value inside expressions. */
export type ValueType =
  | 'string'
  | 'double'
  | 'bool'
  | 'dyn'
  | 'map'
  | 'list'
  | 'map<string, string>'
  | 'list<string>'
  | 'list<double>'
  | 'list<map>'
  | { [field: string]: ValueType };

/** Routing facts of one trigger: becomes `workflow_trigger` rows, one per key. */
export interface TriggerBind {
  kind: TriggerKind;
  /** Keywords in upper case, `*` for any; empty when the key is made at publish (token of an HTTP trigger). */
  keys: string[];
  /** Own address (id) this trigger listens on; null = all of them. */
  sourceId: string | null;
  config: Record<string, unknown>;
}
export interface TriggerEvent {
  kind: TriggerKind;
  payload: Record<string, unknown>;
}
/** Pure behaviour of trigger nodes: does this event start the workflow, and with which values? */
export interface TriggerMatch {
  match: (event: TriggerEvent, input: Record<string, unknown>) => Record<string, unknown> | null;
}
export type TriggerTable = ReadonlyMap<string, TriggerMatch>;

export type Catalogue = ReadonlyMap<string, NodeSpec>;

/** What a node answers. `port` is one of its ports; without a matching track the run ends there. */
export type NodeResult =
  | { port: string; output: Record<string, unknown> }
  /** By all of these at once; each goes its own way until a join. Only nodes with `fork`. */
  | { ports: string[]; output: Record<string, unknown> }
  /** Stands at a join until enough branches are there. Only nodes with block `join`. */
  | { join: JoinRequest }
  /** Starts child runs; their end comes as an answer of kind `children` with a `ChildrenResult` as payload. */
  | { children: ChildrenRequest; output?: Record<string, unknown> }
  | { wait: { keys: WaitKey[] /** milliseconds since 1970; null = no deadline */; dueAt: number | null; output?: Record<string, unknown> } }
  /** `returns` = what a workflow that was called gives back. */
  | { end: 'done' | 'failed'; output?: Record<string, unknown>; error?: NodeError; returns?: Record<string, unknown> }
  | { error: NodeError };

/**
 * `need` branches must arrive, or all that were taken. `others` = what happens to those still under way when it goes on.
 * The join answers by `next` (enough came), `incomplete` (too many ended on their way) or `timeout`; output `{ arrived: string[] }` (port names).
 */
export interface JoinRequest {
  need: number | 'all';
  others: 'stop' | 'goOn';
  /** milliseconds since 1970; null = waits as long as it takes */
  dueAt: number | null;
}

export interface ChildrenRequest {
  run: { kind: 'body' } | { kind: 'workflow'; workflowId: string; input: Record<string, unknown> };
  items: { kind: 'one' } | { kind: 'list'; values: unknown[] } | { kind: 'group'; group: string };
  /** How many at a time; null = as many as there is room for. */
  parallel: number | null;
  /** The first item that fails stops the others. */
  stopOnError: boolean;
  /** false = the run goes on at once; the answer then has `started` only. */
  wait: boolean;
}
/** How the children ended; the sum of done, failed and cancelled is total. */
export interface ChildrenResult {
  total: number;
  done: number;
  failed: number;
  cancelled: number;
  /** Items one: what the child returned. */
  returns?: Record<string, unknown>;
  /** Why the first one failed, or why none could be started. */
  error?: NodeError;
}
/** Why a step failed. `message` is text of its author, or stored by an earlier release; all else is said where it is read. */
export interface NodeError extends ErrorFacts {
  field?: string;
}

/** What may answer a wait: reply `sms|ours|theirs`, delivery message id, callback token hash ... */
export interface WaitKey {
  kind: string;
  key: string;
  filter?: Record<string, unknown>;
}
/** How a wait ended; `timeout` when its deadline won. */
export interface WaitAnswer {
  kind: string;
  payload: Record<string, unknown>;
}

/** Pure facts a node may read beside its input. */
export interface SteerContext {
  now: number;
  accountTimeZone: string;
  visit: number;
  contact: Record<string, unknown> | null;
  /** Loops: rounds finished since the run came to this container. */
  round: number;
  /** A calendar of the account as it is now, by its public id; null = it is not there. */
  calendar?: (id: string) => CalendarDays | null;
  /** 0 <= chance < 1, from run, node and visit alone: the same on every driver and in every replay. */
  chance: number;
}
/**
 * Pure behaviour of steer nodes, and of effect nodes whose wait was answered. An effect node without `resume`, or whose `resume` says `run`
 * because the answer needs the database, is run again with the answer.
 */
export interface Steering {
  enter?: (input: Record<string, unknown>, context: SteerContext) => NodeResult;
  resume?: (
    input: Record<string, unknown>,
    answer: WaitAnswer,
    context: SteerContext & { output: Record<string, unknown> },
  ) => NodeResult | 'run';
}
export type SteeringTable = ReadonlyMap<string, Steering>;

/** Reserved: every node but triggers has this siding. Nothing connected = the run fails with the error. */
export const errorPort: Port = { name: 'error', title: word('steps.port.failed'), line: 'siding', optional: true };
