import { type Graph, safeParseGraph, withoutSecrets } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { copySteps } from '../graph/copy-steps.ts';

/** What the clipboard holds is JSON that says what it is, so it may go through a text editor, a mail, another account. */
export const clipSchema = 'signalbox.steps/1';

/** The chosen steps as text; null = nothing is chosen that can be copied. */
export function clipText(graph: Graph, ids: readonly string[]): string | null {
  const { nodes, edges } = copySteps(graph, ids);
  if (nodes.length === 0) return null;
  const steps = nodes.map((node) => ({ ...node, input: withoutSecrets(node, catalogue.get(node.type)).input }));
  return JSON.stringify({ schema: clipSchema, steps, tracks: edges }, null, 2);
}

export type Clip = { ok: true; graph: Graph } | { ok: false; why: 'newer' | 'broken' };

/** Steps from pasted text; null = the text is none of ours. */
export function readClip(text: string): Clip | null {
  const clip = parsed(text);
  if (clip === null || typeof clip.schema !== 'string' || !clip.schema.startsWith('signalbox.steps/')) return null;
  if (clip.schema !== clipSchema) return { ok: false, why: 'newer' };
  const read = safeParseGraph({ format: 1, nodes: clip.steps, edges: clip.tracks ?? [], notes: [] });
  if (!read.ok || read.graph.nodes.length === 0) return { ok: false, why: 'broken' };
  const ids = new Set(read.graph.nodes.map((node) => node.id));
  const edges = read.graph.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to));
  return { ok: true, graph: { ...read.graph, edges } };
}

function parsed(text: string): { schema?: unknown; steps?: unknown; tracks?: unknown } | null {
  // Much text is pasted that is no JSON at all.
  if (!text.trimStart().startsWith('{')) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
