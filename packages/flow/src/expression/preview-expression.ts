import { planFormat } from '../graph/plan.ts';
import { type Evaluation, evaluateExpression } from './expression.ts';
import { expressionTokens, solidTokens } from './expression-tokens.ts';

/** What an expression gives with the values of a run that was: its value, the path that had none, or why it has no result. */
export type Preview = { ok: true; value: unknown } | { ok: false; missing: string } | (Evaluation & { ok: false });

/** Reads the values and changes nothing. */
export function previewExpression(source: string, scope: Readonly<Record<string, unknown>>): Preview {
  // Parsed expressions are kept with their plan; what is typed over is forgotten with this one.
  const found = evaluateExpression({ format: planFormat, engine: 1, nodes: {} }, source, { ...scope });
  if (found.ok || found.error.variant !== 'missing') return found;
  return { ok: false, missing: missingPath(source, scope) ?? String(found.error.values?.name ?? source) };
}

/** The first path in an expression that leads nowhere. */
function missingPath(source: string, scope: Readonly<Record<string, unknown>>): string | null {
  const paths = [...source.matchAll(/(?<![\w."'])[a-zA-Z_]\w*(?:\.[a-zA-Z_]\w*(?!\())+/gu)].map(([path]) => path);
  return paths.find((path) => valueAt(scope, path.split('.')) === undefined) ?? null;
}

const valueAt = (scope: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined), scope);

/** What stands before the last *and* or *or* left of the caret: it is finished, so that its result can be said already. */
export function partBefore(source: string, caret: number): string | null {
  const tokens = expressionTokens(source);
  let depth = 0;
  let end: number | null = null;
  for (const { text, from, to, kind } of tokens) {
    if (to > caret) break;
    if (kind === 'sign' && '([{'.includes(text)) depth += 1;
    else if (kind === 'sign' && ')]}'.includes(text)) depth -= 1;
    else if ((text === '&&' || text === '||') && depth === 0) end = from;
  }
  const part = end === null ? '' : source.slice(0, end).trim();
  return solidTokens(part).length > 0 ? part : null;
}
