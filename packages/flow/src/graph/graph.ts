import { z } from 'zod';
import { graphFormat } from './graph-format.ts';

/**
 * The graph: what the editor saves. `format` counts up; each older format has one pure migration in migrate.ts,
 * and a shipped migration is never edited.
 */
export const NodeId = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9_]{0,39}$/, 'A step id starts with a small letter and has letters, digits and _ only');

export const GraphNode = z.object({
  id: NodeId,
  type: z.string().max(60),
  version: z.number().int().min(1).default(1),
  title: z.string().max(120).default(''),
  /** Settings as the person typed them: literals, `{{ }}` templates and expressions are plain strings here. */
  input: z.record(z.string(), z.unknown()).default({}),
  position: z.object({ x: z.number(), y: z.number() }).default({ x: 0, y: 0 }),
  off: z.boolean().default(false),
  note: z.string().max(2000).default(''),
  /** The container (for each, while, try) that this step stands in; missing = the workflow itself. */
  within: NodeId.optional(),
});
export type GraphNode = z.output<typeof GraphNode>;

export const GraphEdge = z.object({ id: z.string().max(120), from: NodeId, port: z.string().max(60), to: NodeId });
export type GraphEdge = z.output<typeof GraphEdge>;

export const GraphNote = z.object({
  id: z.string().max(60),
  text: z.string().max(2000),
  position: z.object({ x: z.number(), y: z.number() }),
  width: z.number().min(40).max(2000),
  height: z.number().min(24).max(2000),
});
export type GraphNote = z.output<typeof GraphNote>;

export const concurrencyModes = ['allow', 'queue', 'skip', 'cancelPrevious'] as const;
export type ConcurrencyMode = (typeof concurrencyModes)[number];
/** How runs of one workflow that carry the same key get along: all at once, one after the other, only the first, only the newest. */
export const Concurrency = z.object({
  mode: z.enum(concurrencyModes),
  /** A template over `trigger` and `contact`; empty = one key for the whole workflow. */
  key: z.string().max(500).default(''),
});
export type Concurrency = z.output<typeof Concurrency>;
export const GraphSettings = z.object({ concurrency: Concurrency.optional() });
export type GraphSettings = z.output<typeof GraphSettings>;

export const Graph = z.object({
  format: z.literal(graphFormat).default(graphFormat),
  nodes: z.array(GraphNode).max(2000).default([]),
  edges: z.array(GraphEdge).max(6000).default([]),
  notes: z.array(GraphNote).max(200).default([]),
  settings: GraphSettings.optional(),
});
export type Graph = z.output<typeof Graph>;

export const emptyGraph = (): Graph => ({ format: graphFormat, nodes: [], edges: [], notes: [] });
