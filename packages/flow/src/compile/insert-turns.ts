import { titleWord } from '../graph/card-words.ts';
import type { Graph } from '../graph/graph.ts';
import type { Catalogue } from '../graph/node-spec.ts';
import { portsOf } from '../graph/ports-of.ts';
import type { Issue } from './issue.ts';
import { type CompileNode, type CompileNodes, outputs } from './read-nodes.ts';
import type { Track } from './track.ts';

export const turnType = 'flow.turn';
const turnId = '$turn';
/** No step of a person can be called this. */
export const isTurn = (nodeId: string | null): boolean => nodeId?.startsWith(turnId) ?? false;

/**
 * Runs that get along by a key: puts a hidden step between each trigger and what follows, where a run waits for its turn.
 * Triggers that lead to the same step share one.
 */
export function insertTurns(
  graph: Graph,
  { nodes, from, catalogue }: { nodes: CompileNodes; from: Map<string, Track[]>; catalogue: Catalogue },
): void {
  const concurrency = graph.settings?.concurrency;
  const spec = catalogue.get(turnType);
  if (!concurrency || concurrency.mode === 'allow' || !spec) return;
  const turns = new Map<string, string>();
  const input = { mode: concurrency.mode, key: concurrency.key };
  for (const node of [...nodes.values()])
    for (const track of node.spec.kind === 'trigger' ? (from.get(node.id) ?? []) : []) {
      let id = turns.get(track.to);
      if (id === undefined) {
        id = turns.size === 0 ? turnId : `${turnId}${turns.size + 1}`;
        turns.set(track.to, id);
        nodes.set(id, turn(id, spec, input));
        from.set(id, [{ from: id, port: 'next', to: track.to, loop: false }]);
      }
      track.to = id;
    }
}

function turn(id: string, spec: CompileNode['spec'], typed: Record<string, unknown>): CompileNode {
  const parsed = spec.input.safeParse(typed);
  const input = parsed.success ? parsed.data : typed;
  const ports = portsOf(spec, input);
  return {
    id,
    title: titleWord(spec),
    off: false,
    spec,
    input,
    inputValid: parsed.success,
    ports,
    outputs: outputs(spec, input),
    mayMiss: [],
    within: null,
    block: null,
    fork: null,
    passesBy: 'next',
  };
}

/** What is wrong with the hidden step is wrong with the setting that brought it. */
export function turnIssues(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.flatMap((issue) => {
    if (!isTurn(issue.nodeId)) return [issue];
    const { fix, ...rest } = issue;
    const field = `settings.concurrency.${issue.field ?? 'mode'}`;
    const key = JSON.stringify([issue.code, field, issue.variant, issue.values]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        ...rest,
        nodeId: null,
        field,
        ...(fix?.kind === 'set'
          ? { fix: { kind: 'setSetting' as const, title: fix.title, field: `concurrency.${fix.field}`, value: fix.value } }
          : {}),
      },
    ];
  });
}
