import type { ToldIssue } from '@signalbox/flow';
import type { CardFacts } from '../../canvas/canvas-elements.ts';

/** Whether what the draft names in the account has been looked up: numbers, tags, groups, other workflows. */
export interface Lookup {
  state: 'reading' | 'done' | 'failed';
  error: unknown;
  again: () => void;
}

/** What Publish would say about the draft, and how much of that is known. */
export interface Found {
  issues: readonly ToldIssue[];
  lookup: Lookup;
}
/** As long as nobody has looked. */
export const notLooked: Found = { issues: [], lookup: { state: 'reading', error: null, again: () => undefined } };

/** The badges of the cards. */
export function issueFacts(issues: readonly ToldIssue[]): ReadonlyMap<string, CardFacts> {
  const counts = new Map<string, { errors: number; warnings: number; said: readonly string[] }>();
  for (const issue of issues) {
    if (issue.nodeId === null) continue;
    const { errors, warnings, said } = counts.get(issue.nodeId) ?? { errors: 0, warnings: 0, said: [] };
    const isError = issue.severity === 'error';
    counts.set(issue.nodeId, {
      errors: errors + (isError ? 1 : 0),
      warnings: warnings + (isError ? 0 : 1),
      said: [...said, issue.message],
    });
  }
  return new Map([...counts].map(([id, count]) => [id, { issues: count }]));
}
