import type { ASTNode } from '@marcbachmann/cel-js';
import { runtimeParse } from '../expression/cel.ts';
import { wholeRead } from '../expression/expression-shape.ts';
import type { Operand } from './condition.ts';
import { isNode } from './every-node.ts';

/** What stands at the places of a form. */
export type Places = Map<string, ASTNode>;

/** Whether an expression has this form, such as `same(X, A)`; what stands at its places, or null. */
export function matchForm(form: string, node: ASTNode): Places | null {
  let pattern = forms.get(form);
  if (!pattern) {
    pattern = runtimeParse(form).ast;
    forms.set(form, pattern);
  }
  const places: Places = new Map();
  return matches(pattern, node, places) ? places : null;
}
const forms = new Map<string, ASTNode>();

function matches(pattern: ASTNode, node: ASTNode, places: Places): boolean {
  if (pattern.op === 'id' && /^[A-Z]$/.test(pattern.args)) {
    const known = places.get(pattern.args);
    places.set(pattern.args, node);
    return known === undefined || isSame(known, node);
  }
  return pattern.op === node.op && partsMatch(pattern.args, node.args, places);
}

function partsMatch(pattern: unknown, part: unknown, places: Places): boolean {
  if (Array.isArray(pattern))
    return Array.isArray(part) && pattern.length === part.length && pattern.every((one, at) => partsMatch(one, part[at], places));
  return isNode(pattern) ? isNode(part) && matches(pattern, part, places) : pattern === part;
}

/** Whether two expressions are written in other signs at most. */
export const isSame = (one: ASTNode, other: ASTNode): boolean => matches(one, other, new Map());

/** `ask1.number` from its syntax; null for anything but a value of the run. */
export function pathOf(node: ASTNode): string | null {
  const read = wholeRead(node);
  if (!read) return null;
  return [read.root, ...read.path.map((name) => (isPlain(name) ? `.${name}` : `[${JSON.stringify(name)}]`))].join('');
}
const reserved = new Set(
  'in as true false null break const continue else for function if import let loop package namespace return var void while'.split(' '),
);
const isPlain = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !reserved.has(name);

/** What a value is compared with; null for what rows cannot say. */
export function operandOf(node: ASTNode): Operand | null {
  const path = pathOf(node);
  if (path !== null) return { path };
  const sign = node.op === '-_' ? -1 : 1;
  const value = node.op === '-_' ? node.args : node;
  if (value.op !== 'value') return null;
  if (typeof value.args === 'string') return sign === 1 ? { text: value.args } : null;
  if (typeof value.args === 'bigint') return Number.isSafeInteger(Number(value.args)) ? { number: sign * Number(value.args) } : null;
  return typeof value.args === 'number' && Number.isFinite(value.args) ? { number: sign * value.args } : null;
}
