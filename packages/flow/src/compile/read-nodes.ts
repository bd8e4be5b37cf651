import { type ErrorFacts, type Word, word } from '@signalbox/words/light';
import { titleWord } from '../graph/card-words.ts';
import type { Graph, GraphNode } from '../graph/graph.ts';
import type { Catalogue, NodeBlock, NodeSpec, OutputKnowledge, Port, ValueType } from '../graph/node-spec.ts';
import { portsOf, tryOr } from '../graph/ports-of.ts';
import { suggest } from '../graph/suggest.ts';
import { optionalOutputs, outputTypes } from '../graph/value-types.ts';
import { finding } from './finding.ts';
import { inputIssues } from './input-issues.ts';
import type { GraphFix, Issue } from './issue.ts';
import { unknownSettings } from './unknown-settings.ts';

/** A node of the graph joined to its type. Nodes of unknown type are reported and left out. */
export interface CompileNode {
  id: string;
  /** As a person named it, or as its type is called. */
  title: string | Word;
  off: boolean;
  spec: NodeSpec;
  /** Brought to the current version, defaults filled in. As typed where it is not valid. */
  input: Record<string, unknown>;
  inputValid: boolean;
  ports: readonly Port[];
  /** Grows more exact while the settings are checked. */
  outputs: Record<string, ValueType>;
  /** Outputs that can be missing whatever port it leaves by. */
  mayMiss: readonly string[];
  /** The container around it, as the graph says it. */
  within: string | null;
  block: NodeBlock | null;
  fork: 'all' | 'some' | null;
  /** Switched off: the port by which a run passes. */
  passesBy: string;
}
export type CompileNodes = Map<string, CompileNode>;

export function readNodes(graph: Graph, catalogue: Catalogue, issues: Issue[]): CompileNodes {
  const nodes = new Map<string, CompileNode>();
  const seen = new Set<string>();
  for (const node of graph.nodes) {
    if (seen.has(node.id)) issues.push(about(node, finding('node.duplicate_id', { id: node.id })));
    else if (reserved.has(node.id) || node.id in Object.prototype)
      issues.push({ ...about(node, finding('node.reserved_id', { id: node.id })), fix: rename(node.id, graph) });
    const isNew = !seen.has(node.id);
    seen.add(node.id);
    const spec = catalogue.get(node.type);
    if (!spec) {
      const near = suggest(node.type, catalogue.keys());
      issues.push({
        ...about(
          node,
          near ? finding('node.unknown_type.near', { type: node.type, near }) : finding('node.unknown_type', { type: node.type }),
        ),
        fix: { kind: 'removeNode', title: word('fixes.removeStep'), nodeId: node.id },
      });
    } else if (node.version > spec.version) {
      issues.push(about(node, finding('node.unknown_version', { made: node.version, type: titleWord(spec), known: spec.version })));
    } else if (isNew) nodes.set(node.id, readNode(node, spec, issues));
  }
  if (![...nodes.values()].some((node) => node.spec.kind === 'trigger' && !node.off))
    issues.push({
      ...finding('workflow.no_trigger'),
      severity: 'error',
      nodeId: null,
      field: null,
    });
  return nodes;
}

function readNode(node: GraphNode, spec: NodeSpec, issues: Issue[]): CompileNode {
  const upgraded = upgrade(node, spec);
  const parsed = spec.input.safeParse(upgraded);
  if (!parsed.success && !node.off) issues.push(...inputIssues(node, spec, parsed.error));
  if (!node.off) issues.push(...unknownSettings(node, spec, upgraded));
  const input = parsed.success ? parsed.data : upgraded;
  const ports = portsOf(spec, input);
  return {
    id: node.id,
    title: node.title.trim() || titleWord(spec),
    off: node.off,
    spec,
    input,
    inputValid: parsed.success,
    ports,
    outputs: outputs(spec, input),
    mayMiss: optionalOutputs(spec),
    within: node.within ?? null,
    block: node.off ? null : (spec.block ?? null),
    fork: node.off ? null : tryOr(null, () => spec.fork?.(input) ?? null),
    passesBy: ports.find((port) => port.line === 'main' && !port.inside)?.name ?? 'next',
  };
}

function upgrade(node: GraphNode, spec: NodeSpec): Record<string, unknown> {
  let input = node.input;
  for (let version = node.version; version < spec.version; version += 1) {
    const before = input;
    input = tryOr(before, () => spec.upgrades?.[version]?.(before) ?? before);
  }
  return input;
}

export const outputs = (spec: NodeSpec, input: Record<string, unknown>, known?: OutputKnowledge): Record<string, ValueType> =>
  tryOr(null, () => outputTypes(spec, input, known)) ?? outputTypes({ ...spec, outputFields: () => ({}) }, input);

const about = (node: GraphNode, found: ErrorFacts): Issue => ({ ...found, severity: 'error', nodeId: node.id, field: null });
function rename(id: string, graph: Graph): GraphFix {
  const taken = new Set(graph.nodes.map((node) => node.id));
  let count = 1;
  while (taken.has(`${id}${count}`)) count += 1;
  return { kind: 'renameNode', title: word('fixes.renameTo', { id: `${id}${count}` }), nodeId: id, to: `${id}${count}` };
}

/** Roots of our own, words of CEL, names of its types and functions. */
const reserved = new Set([
  'trigger',
  'contact',
  'run',
  'cel',
  'optional',
  'true',
  'false',
  'null',
  'in',
  'as',
  'break',
  'const',
  'continue',
  'else',
  'for',
  'function',
  'if',
  'import',
  'let',
  'loop',
  'package',
  'namespace',
  'return',
  'var',
  'void',
  'while',
  'int',
  'uint',
  'double',
  'bool',
  'string',
  'bytes',
  'list',
  'map',
  'type',
  'dyn',
  'timestamp',
  'duration',
  'prototype',
]);
