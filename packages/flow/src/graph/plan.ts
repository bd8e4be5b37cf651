import { z } from 'zod';
import { type Escape, escapeWays } from '../expression/escapes.ts';

/**
 * The compile result that runs execute: immutable, plain JSON, stored with the workflow version under the hash of its canonical JSON.
 * Everything that can be decided before a run is decided here; the engine never sees the graph or a node spec.
 */
export const planFormat = 1;
export const planLimits = { nodes: 2000, bytes: 2 * 1024 * 1024 } as const;

/** A setting ready to be evaluated. */
export type PlanValue =
  | { lit: unknown }
  | { expr: string; type: 'bool' | 'string' | 'number' | 'list' | 'moment' | 'dyn' }
  /** Literal text and holes by turns. */
  /** A hole with `each` stays open for every person; the names beside the contact that it reads. */
  | { text: (string | { expr: string; each?: string[] | undefined })[]; escape?: Escape | undefined }
  | { list: PlanValue[] }
  | { map: Record<string, PlanValue> }
  /** List of which items after the first with a true `when` are not evaluated. */
  | { cases: PlanValue[] };
export const PlanValue: z.ZodType<PlanValue> = z.lazy(() =>
  z.union([
    z.strictObject({ lit: z.unknown() }),
    z.strictObject({ expr: z.string(), type: z.enum(['bool', 'string', 'number', 'list', 'moment', 'dyn']) }),
    z.strictObject({
      text: z.array(z.union([z.string(), z.strictObject({ expr: z.string(), each: z.array(z.string()).optional() })])),
      escape: z.enum(escapeWays).optional(),
    }),
    z.strictObject({ list: z.array(PlanValue) }),
    z.strictObject({ map: z.record(z.string(), PlanValue) }),
    z.strictObject({ cases: z.array(PlanValue) }),
  ]),
);

export const PlanCall = z.object({
  policy: z.object({
    timeoutMs: z.number(),
    retry: z.object({
      maximumAttempts: z.number(),
      initialIntervalMs: z.number(),
      backoffCoefficient: z.number(),
      maximumIntervalMs: z.number(),
    }),
  }),
  atMostOnce: z.boolean(),
});

export const PlanNode = z.object({
  type: z.string(),
  version: z.number(),
  kind: z.enum(['trigger', 'steer', 'effect', 'call']),
  title: z.string(),
  input: z.record(z.string(), PlanValue),
  /** port -> node. */
  next: z.record(z.string(), z.string()),
  /** Ports whose track can lead back here; only these are counted. */
  loops: z.array(z.string()).optional(),
  /** Switched off: a run passes by, leaving through this port. */
  off: z.string().optional(),
  call: PlanCall.optional(),
  /** Its settings may be as large as what came in. */
  roomy: z.literal(true).optional(),
  block: z.enum(['each', 'loop', 'try', 'join']).optional(),
  /** The port that leads into the body. */
  inside: z.string().optional(),
  /** The container around it. */
  within: z.string().optional(),
  /** Containers whose body becomes runs of its own: the nodes outside that the body reads (`trigger`, `contact`, `run` go along anyway). */
  reads: z.array(z.string()).optional(),
  /** Joins: the forks that they bring together. */
  joins: z.array(z.string()).optional(),
});
export type PlanNode = z.output<typeof PlanNode>;

export const Plan = z.object({
  format: z.literal(planFormat),
  /** Grows when the meaning of a plan changes; the engine keeps the old meanings. */
  engine: z.literal(1),
  nodes: z.record(z.string(), PlanNode),
});
export type Plan = z.output<typeof Plan>;
