import { type SignalboxError, userError } from '@signalbox/domain';
import { word } from '@signalbox/words/light';
import { isDeeper } from '../json/is-deeper.ts';
import { storable } from '../json/storable.ts';
import { Graph } from './graph.ts';
import { graphFormat } from './graph-format.ts';
import { schemaWord } from './schema-word.ts';

/**
 * Reads a stored graph of any format up to today's. Throws the user errors `graph.newer` and `graph.invalid`.
 * Stored graphs are read through here only.
 */
export function parseGraph(stored: unknown): Graph {
  const result = safeParseGraph(stored);
  if (!result.ok) throw result.error;
  return result.graph;
}

export type ParsedGraph = { ok: true; graph: Graph } | { ok: false; error: SignalboxError };

/** Like parseGraph, for input that may well be wrong (a draft sent by a client, an import). */
export function safeParseGraph(stored: unknown): ParsedGraph {
  const migrated = migrate(stored);
  if (migrated === null) return { ok: false, error: userError('graph.newer') };
  const parsed = Graph.safeParse(migrated);
  if (parsed.success) return bounded(storable(parsed.data));
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.');
  const reason = issue ? schemaWord(issue) : word('schema.other');
  return { ok: false, error: path ? userError('graph.invalid', { path, reason }) : userError('graph.invalid.start', { reason }) };
}

/** Levels of groups and lists in the settings of a step; no step has half as many. */
const deepest = 32;

/** Settings may be anything before they are compiled, so what goes through them level by level needs a bound. */
function bounded(graph: Graph): ParsedGraph {
  const deep = graph.nodes.find((node) => isDeeper(node.input, deepest));
  if (!deep) return { ok: true, graph };
  return { ok: false, error: userError('graph.invalid.deep', { id: deep.id, most: deepest }) };
}

type Stored = Record<string, unknown>;

/** migrations[n] turns format n into n + 1. A shipped one is never edited. */
export const migrations: Readonly<Record<number, (graph: Stored) => Stored>> = {
  // Format 0: drafts from before the format number; edges were called tracks.
  0: ({ tracks, ...graph }) => ({ ...graph, edges: graph.edges ?? tracks ?? [], format: 1 }),
};

function migrate(stored: unknown): Stored | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { nodes: 'none' };
  let graph = stored as Stored;
  const format = (at: Stored): number => (typeof at.format === 'number' ? at.format : 'tracks' in at ? 0 : graphFormat);
  if (format(graph) > graphFormat) return null;
  for (let at = format(graph); at < graphFormat; at += 1) {
    const up = migrations[at];
    if (!up) return { ...graph, format: at };
    graph = up(graph);
  }
  return graph;
}
