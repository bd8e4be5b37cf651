import type { TriggerKind } from '@signalbox/domain';
import type { z } from 'zod';

/** A named exit of a node. `main` ports leave at the bottom, `siding` ports (no answer, failed) leave to the right. */
export interface Port {
  name: string;
  /** The word beside the track; empty when it simply means "then". */
  title: string;
  line: 'main' | 'siding';
  /** A port that may stay open without a complaint of the compiler. */
  optional?: boolean;
  /** Output fields that are set when a run leaves here; missing = all of them (the error port: only `error`). */
  sets?: readonly string[];
}

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
 * - step: works on the database inside the step's transaction (run.ts); may open a wait with its result
 * - call: leaves the house (call.ts); runs as a Temporal activity
 */
export type NodeKind = 'trigger' | 'steer' | 'step' | 'call';
export const nodeGroups = ['trigger', 'message', 'contact', 'logic', 'data', 'flow', 'human', 'outside'] as const;
export type NodeGroup = (typeof nodeGroups)[number];

export interface NodeFixture {
  name: string;
  input: Record<string, unknown>;
  port: string;
  output?: Record<string, unknown>;
  event?: WaitAnswer;
}

/** The pure facts of a node type; compiler, builder, docs and engine read nothing else. */
export interface NodeSpec {
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
  input: z.ZodObject;
  output: z.ZodObject;
  ports: Ports;
  /** One muted line on the card, from the settings ("by phone number"). */
  summary: (input: Record<string, unknown>) => string;
  call?: CallPolicy;
  /** Where the settings decide how the call is run; wins over `call`. */
  callOf?: (input: Record<string, unknown>) => { policy: CallPolicy; atMostOnce: boolean };
  /** Output fields that follow from the settings, with their expression types; joined to those of `output`. */
  outputFields?: (input: Record<string, unknown>) => Record<string, ValueType>;
  /** Triggers: which inbound events reach them. */
  bind?: (input: Record<string, unknown>) => TriggerBind;
  /** `sets` = from here on the run is about a contact; `needs` = works on the run's contact. */
  contact?: 'sets' | 'needs';
  /** The node can hold a run for a while, so a loop through it does not spin. */
  waits?: boolean;
  fixtures: readonly NodeFixture[];
  /** upgrades[n] turns the input of version n into that of n + 1. */
  upgrades?: Readonly<Record<number, (input: Record<string, unknown>) => Record<string, unknown>>>;
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
  | { wait: { keys: WaitKey[] /** milliseconds since 1970; null = no deadline */; dueAt: number | null; output?: Record<string, unknown> } }
  | { end: 'done' | 'failed'; output?: Record<string, unknown>; error?: NodeError }
  | { error: NodeError };
export interface NodeError {
  code: string;
  message: string;
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
}
/** Pure behaviour of steer nodes, and of step nodes whose wait was answered. */
export interface Steering {
  enter?: (input: Record<string, unknown>, context: SteerContext) => NodeResult;
  resume?: (input: Record<string, unknown>, answer: WaitAnswer, context: SteerContext & { output: Record<string, unknown> }) => NodeResult;
}
export type SteeringTable = ReadonlyMap<string, Steering>;

/** Reserved: every node but triggers has this siding. Nothing connected = the run fails with the error. */
export const errorPort: Port = { name: 'error', title: 'Failed', line: 'siding', optional: true };
