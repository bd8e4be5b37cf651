import type { ASTNode } from '@marcbachmann/cel-js';
import type { ConditionText } from './condition.ts';
import { everyNode } from './every-node.ts';

const loops: ReadonlySet<string> = new Set(['filter', 'map', 'all', 'exists', 'exists_one']);
const sums: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '-_']);

/** Why rows cannot say an expression: the first thing in it that they do not know. */
export function keptWhy(node: ASTNode): Pick<ConditionText, 'why' | 'name'> {
  const all = everyNode(node);
  const called = (one: ASTNode): string | null => (one.op === 'rcall' || one.op === 'call' ? one.args[0] : null);
  if (all.some((one) => loops.has(called(one) ?? ''))) return { why: 'filtered' };
  if (all.some((one) => one.op === '?:')) return { why: 'chooses' };
  if (node.op === '&&' || node.op === '||') return { why: 'deep' };
  if (all.some((one) => sums.has(one.op))) return { why: 'calculates' };
  const name = all.map(called).find((one) => one !== null);
  if (name) return { why: 'function', name };
  return { why: all.some((one) => compares.has(one.op)) ? 'compares' : 'other' };
}
const compares: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in']);
