'use client';
import { StateShape } from '@signalbox/ui';
import { useFormFacts } from '../schema-form/form-context.tsx';

/** What rows say themselves, each where it belongs. */
const saidByRows: ReadonlySet<string> = new Set(['input.missing', 'condition.unfinished', 'group.unknown', 'tag.unknown']);

/** What the compiler minds about a condition besides. */
export function ConditionIssues({ path }: { path: string }) {
  const { issues } = useFormFacts();
  const found = issues.filter((issue) => issue.field === path && !saidByRows.has(issue.code));
  return found.map(({ code, message, severity }) => (
    <p key={`${code} ${message}`} className={`flex gap-1.5 text-sm ${severity === 'error' ? 'text-bad' : 'text-wait'}`}>
      <StateShape shape={severity === 'error' ? 'cross' : 'warning'} tone={severity === 'error' ? 'bad' : 'wait'} className="mt-px" />
      {message}
    </p>
  ));
}
