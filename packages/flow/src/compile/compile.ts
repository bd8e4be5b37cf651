import type { ErrorFacts } from '@signalbox/words/light';
import { bringConstants } from '#constant';
import { constantOf } from '../expression/expression.ts';
import type { Graph } from '../graph/graph.ts';
import type { Catalogue } from '../graph/node-spec.ts';
import { planLimits } from '../graph/plan.ts';
import { utf8Bytes } from '../json/json-size.ts';
import { assignedValues } from './assigned-values.ts';
import { checkContainers } from './check-containers.ts';
import { checkInputs } from './check-inputs.ts';
import { checkTextNeeds } from './check-text-needs.ts';
import type { CompileFacts } from './compile-facts.ts';
import { withContactFixes } from './contact-fix.ts';
import { finding } from './finding.ts';
import { turnIssues } from './insert-turns.ts';
import type { Compiled, Issue } from './issue.ts';
import { makePlan } from './make-plan.ts';
import { readForks } from './read-forks.ts';
import { readNodes } from './read-nodes.ts';
import { readTracks } from './read-tracks.ts';
import { bindingOf, lateMailboxes, sharedKeywords, sharedPaths } from './trigger-bindings.ts';

/**
 * Graph -> plan, with everything a person has to know about the graph. Total: any graph gives an answer.
 * There is a plan exactly when no issue is an error.
 */
export function compile(graph: Graph, catalogue: Catalogue, facts: CompileFacts = {}): Compiled {
  bringConstants(constantOf);
  const issues: Issue[] = [];
  if (graph.nodes.length > planLimits.nodes)
    return {
      plan: null,
      issues: [tooLarge(finding('plan.too_large', { count: graph.nodes.length, most: planLimits.nodes }))],
      triggers: [],
    };
  const nodes = readNodes(graph, catalogue, issues);
  const ids = new Set(graph.nodes.map((node) => node.id));
  checkContainers(nodes, (id) => ids.has(id), issues);
  const tracks = readTracks(graph, { nodes, catalogue, issues });
  const forks = readForks(nodes, { tracks, catalogue, issues });
  checkTextNeeds(nodes, tracks, issues);
  const assigned = assignedValues(nodes, { tracks, forks });
  const { inputs, reads, triggerReads } = checkInputs({ nodes, tracks, assigned, facts, issues });
  const triggers = [...nodes.values()].flatMap((node) => bindingOf(node, triggerReads));
  const sorted = turnIssues(withContactFixes(issues, { nodes, tracks, catalogue })).sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  const found = [...sorted, ...sharedKeywords(triggers, facts), ...sharedPaths(triggers, facts), ...lateMailboxes(triggers, facts)];
  if (found.some((issue) => issue.severity === 'error')) return { plan: null, issues: found, triggers };
  const plan = makePlan({ nodes, tracks, forks, inputs, reads });
  const bytes = utf8Bytes(JSON.stringify(plan));
  if (bytes > planLimits.bytes)
    return { plan: null, issues: [...found, tooLarge(finding('plan.too_large.bytes', { kib: Math.ceil(bytes / 1024) }))], triggers };
  return { plan, issues: found, triggers };
}

const tooLarge = (found: ErrorFacts): Issue => ({ ...found, severity: 'error', nodeId: null, field: null });
