import type { ASTNode } from '@marcbachmann/cel-js';
import { runtimeParse } from '../expression/cel.ts';
import { wholeRead } from '../expression/expression-shape.ts';
import type { Plan, PlanValue } from '../graph/plan.ts';
import { everyNode } from './every-node.ts';

export interface NamedLabel {
  kind: 'group' | 'tag';
  name: string;
  /** Where the name stands, quotes and all. */
  from: number;
  to: number;
}

/** The groups and tags that an expression asks for by name: `"Home care" in contact.groups`. Total. */
export function namedLabels(source: string): NamedLabel[] {
  if (!mentions.test(source)) return [];
  try {
    return everyNode(runtimeParse(source).ast).flatMap(labelOf);
  } catch {
    return [];
  }
}
const mentions = /\bcontact\s*(?:\.\s*(?:groups|tags)\b|\[)/;
const kinds: Readonly<Record<string, NamedLabel['kind']>> = { groups: 'group', tags: 'tag' };

function labelOf(node: ASTNode): NamedLabel[] {
  if (node.op !== 'in') return [];
  const [name, list] = node.args;
  const read = wholeRead(list);
  const kind = read?.root === 'contact' && read.path.length === 1 ? kinds[read.path[0] ?? ''] : undefined;
  return kind && name.op === 'value' && typeof name.args === 'string' ? [{ kind, name: name.args, from: name.start, to: name.end }] : [];
}

export interface LabelNeeds {
  groups: string[];
  tags: string[];
}

/** Whether runs of a plan look at the groups or tags of their contact, and which they name; null = no run of it has to know any. */
export function labelNeeds(plan: Plan): LabelNeeds | null {
  let needs = known.get(plan);
  if (needs === undefined) {
    const sources = Object.values(plan.nodes)
      .flatMap((node) => Object.values(node.input).flatMap(expressionsOf))
      .filter((source) => mentions.test(source));
    const named = sources.flatMap(namedLabels);
    const of = (kind: NamedLabel['kind']) => [...new Set(named.flatMap((label) => (label.kind === kind ? [label.name] : [])))];
    needs = sources.length === 0 ? null : { groups: of('group'), tags: of('tag') };
    known.set(plan, needs);
  }
  return needs;
}
const known = new WeakMap<Plan, LabelNeeds | null>();

function expressionsOf(value: PlanValue): string[] {
  if ('expr' in value) return [value.expr];
  if ('text' in value) return value.text.flatMap((part) => (typeof part === 'string' ? [] : [part.expr]));
  if ('list' in value) return value.list.flatMap(expressionsOf);
  if ('map' in value) return Object.values(value.map).flatMap(expressionsOf);
  return 'cases' in value ? value.cases.flatMap(expressionsOf) : [];
}
