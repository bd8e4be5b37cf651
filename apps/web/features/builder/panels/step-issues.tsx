import type { ToldIssue } from '@signalbox/flow';
import { useWords } from '@signalbox/ui';

/** What is found about a step as a whole, under its settings: it comes late, and must not move what is being pressed. */
export function StepIssues({ issues }: { issues: readonly ToldIssue[] }) {
  const t = useWords();
  if (issues.length === 0) return null;
  return (
    <section
      aria-label={t('panels.drawer.issues')}
      className="grid max-h-36 shrink-0 gap-2 overflow-y-auto border-t border-line px-[18px] py-3"
    >
      {issues.map((issue) => (
        <p
          key={`${issue.code} ${issue.message}`}
          className={`rounded-md px-3 py-2 text-sm ${issue.severity === 'error' ? 'bg-bad-soft text-bad' : 'bg-wait-soft text-wait'}`}
        >
          {issue.message}
        </p>
      ))}
    </section>
  );
}
