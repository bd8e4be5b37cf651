'use client';
import { Button, StateShape, useWords } from '@signalbox/ui';
import type { ApiProblem } from '../../client/api-problem.ts';

interface FailedTestsProps {
  problem: ApiProblem;
  /** A draft whose test cases fail goes live only with a reason. */
  hasNote: boolean;
  busy: boolean;
  onOpen: () => void;
  onAnyway: () => void;
}

/** The test cases that keep a draft from going live, and the way past them. */
export function FailedTests({ problem, hasNote, busy, onOpen, onAnyway }: FailedTestsProps) {
  const t = useWords();
  return (
    <div role="alert" className="grid gap-2 rounded-md bg-bad-soft px-3 py-2 text-sm text-bad">
      <p>{t('testing.publish.failed', { count: problem.issues.length })}</p>
      <ul className="grid gap-1">
        {problem.issues.map(({ id, name }) => (
          <li key={String(id)} className="flex items-center gap-2">
            <StateShape shape="cross" tone="bad" />
            <b className="font-label">{String(name)}</b>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-2">
        <Button small onClick={onOpen}>
          {t('testing.publish.open', { count: problem.issues.length })}
        </Button>
        <Button small busy={busy} disabled={!hasNote} onClick={onAnyway}>
          {t('testing.publish.anyway')}
        </Button>
        {!hasNote && <span>{t('testing.publish.needsNote')}</span>}
      </div>
    </div>
  );
}
