import type { ExpressionFix, ToldIssue } from '@signalbox/flow';
import type { InsertValue } from '../schema-form/values/insert-values.ts';

/** A correction with one press: what was likely meant, or what the compiler offers. */
export type OfferedFix =
  | ({ kind: 'meant' } & ExpressionFix)
  | { kind: 'empty'; title: string; fallback: string; source: string }
  | { kind: 'offered'; title: string; source: string };

/** What the compiler offers for exactly this setting, while the text is still the one that it looked at. */
export function fixOfIssue(
  issues: readonly ToldIssue[],
  { path, text, values }: { path: string | undefined; text: string; values: readonly InsertValue[] },
): OfferedFix | null {
  for (const { field, position, fix } of issues) {
    if (field !== path || !position || fix?.kind !== 'set' || typeof fix.value !== 'string') continue;
    const read = text.slice(position.from, position.to);
    const fallback = fix.value.startsWith(`${text.slice(0, position.from)}default(${read}, `)
      ? /, (.*?)\)/su.exec(fix.value.slice(position.from + read.length))?.[1]
      : undefined;
    if (fallback === undefined) return { kind: 'offered', title: fix.title, source: fix.value };
    return { kind: 'empty', title: values.find((value) => value.path === read)?.title ?? read, fallback, source: fix.value };
  }
  return null;
}
