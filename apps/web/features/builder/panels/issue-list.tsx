'use client';
import type { ToldIssue } from '@signalbox/flow';
import { Button, cx, StateShape, useWords } from '@signalbox/ui';
import { memo } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useCreateLabel } from '../../schema-form/create-label.ts';
import { useActions, useBuilder, useDraft } from '../builder-context.tsx';
import { stepTitle } from '../graph/graph-scope.ts';
import type { Lookup } from './use-issues.ts';

/** Everything the compiler minds, errors first, each with its way out. */
export function IssueList() {
  const { issues, lookup } = useBuilder();
  return (
    <>
      <ul hidden={issues.length === 0}>
        {issues.map((issue) => (
          <Issue key={`${issue.code} ${issue.nodeId} ${issue.field} ${issue.position?.from} ${issue.message}`} issue={issue} />
        ))}
      </ul>
      <Conclusion count={issues.length} lookup={lookup} />
    </>
  );
}

/** Memoised: with each letter that is typed the workflow is another one, and all of this the same. */
const Issue = memo(function Issue({ issue: { severity, nodeId, message, fix: way, create } }: { issue: ToldIssue }) {
  const t = useWords();
  const { goTo } = useBuilder();
  const title = useDraft((state) => stepTitle(t, state.history.graph, nodeId));
  const { fix } = useActions();
  const label = useCreateLabel();
  return (
    <li className="relative flex min-h-9 items-center gap-2.5 border-b border-line py-1 pr-3.5 pl-5 text-sm last:border-b-0 phone:flex-wrap phone:justify-end phone:py-2">
      <StateShape shape={severity === 'error' ? 'cross' : 'warning'} tone={severity === 'error' ? 'bad' : 'wait'} />
      <span className="min-w-0 grow phone:basis-[calc(100%-28px)]">
        <span className="sr-only">{`${t(`panels.issues.${severity}`)} `}</span>
        {/* Many findings begin with the name themselves. */}
        {title && !message.startsWith(title) && <b className="font-title">{`${title}: `}</b>}
        {message}
      </span>
      {nodeId !== null && (
        <button type="button" className="shrink-0 rounded-xs text-accent-text underline underline-offset-2" onClick={() => goTo(nodeId)}>
          {t('panels.issues.goTo')}
        </button>
      )}
      {create && (
        <Button small busy={label.isPending} onClick={() => label.create(create)}>
          {t('form.create.it')}
        </Button>
      )}
      {way && (
        <Button small onClick={() => fix(way)}>
          {way.title}
        </Button>
      )}
    </li>
  );
});

/** What the list comes to; as long as something could not be looked up, nobody is told that all is well. */
function Conclusion({ count, lookup: { state, error, again } }: { count: number; lookup: Lookup }) {
  const t = useWords();
  if (state === 'failed')
    return (
      <p role="alert" className={row}>
        <StateShape shape="warning" tone="wait" />
        <span className="min-w-0 grow">{t('panels.issues.notChecked', { why: describeError(t, error).detail })}</span>
        <Button small onClick={again}>
          {t('ui.tryAgain')}
        </Button>
      </p>
    );
  if (count > 0) return null;
  return (
    <p className={cx(row, 'text-muted')}>
      <StateShape shape={state === 'done' ? 'tick' : 'clock'} tone={state === 'done' ? 'ok' : 'idle'} />
      {t(state === 'done' ? 'panels.issues.none' : 'panels.issues.noneYet')}
    </p>
  );
}

const row = 'flex items-center gap-2 px-5 py-3 text-sm';
