'use client';
import type { WorkflowSummary } from '@signalbox/contract';
import { aboveRowLink, type Column, cx, DataTable, rowLinkClass, StateChip, useFormat, useWords } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';
import Link from 'next/link';
import { TimeAgo } from '../lists/time-ago.tsx';
import { WorkflowMenu } from './workflow-menu.tsx';
import { workflowState } from './workflow-state.ts';

/** Workflows as rows. */
export function WorkflowTable({
  workflows,
  onArchive,
}: {
  workflows: readonly WorkflowSummary[];
  onArchive: (workflow: WorkflowSummary) => void;
}) {
  const t = useWords();
  const menu = (workflow: WorkflowSummary) => (
    <span className={cx(aboveRowLink, 'inline-flex')}>
      <WorkflowMenu workflow={workflow} onArchive={() => onArchive(workflow)} />
    </span>
  );
  const columns: Column<WorkflowSummary>[] = [
    { id: 'state', head: t('common.state'), className: 'w-28', cell: (workflow) => <StateChip state={workflowState(workflow)} /> },
    { id: 'name', head: t('common.name'), cell: (workflow) => <NameLink workflow={workflow} /> },
    {
      id: 'starts',
      head: t('workflows.head.starts'),
      cell: (workflow) => <span className="line-clamp-2 text-sm">{startsWords(t, workflow)}</span>,
    },
    {
      id: 'open',
      head: t('workflows.head.openRuns'),
      right: true,
      className: 'small:hidden',
      cell: (workflow) => <OpenRuns workflow={workflow} />,
    },
    { id: 'changed', head: t('workflows.head.changed'), right: true, cell: (workflow) => <TimeAgo at={workflow.updatedAt} /> },
    { id: 'acts', head: t('workflows.head.actions'), headHidden: true, right: true, className: 'w-16', cell: menu },
  ];
  return (
    <DataTable
      label={t('shell.nav.workflows')}
      columns={columns}
      rows={workflows}
      keyOf={(workflow) => workflow.id}
      phoneItem={(workflow) => (
        <>
          <span className="flex items-start gap-3">
            <span className="min-w-0 grow">
              <NameLink workflow={workflow} />
            </span>
            <StateChip state={workflowState(workflow)} />
            {menu(workflow)}
          </span>
          <span className="line-clamp-2 text-sm">{startsWords(t, workflow)}</span>
          <span className="flex gap-3 text-sm text-muted">
            <span className="grow">{t('workflows.openRuns', { count: workflow.openRuns })}</span>
            <TimeAgo at={workflow.updatedAt} />
          </span>
        </>
      )}
    />
  );
}

const NameLink = ({ workflow }: { workflow: WorkflowSummary }) => (
  <span className="block break-words">
    <Link href={`/workflows/${workflow.id}`} className={rowLinkClass}>
      {workflow.name}
    </Link>
    {workflow.live ? <span className="text-sm text-muted"> v{workflow.live.number}</span> : null}
  </span>
);

/** Its own link: from a workflow to the runs that are under way. */
function OpenRuns({ workflow: { id, name, openRuns } }: { workflow: WorkflowSummary }) {
  const t = useWords();
  const f = useFormat();
  if (openRuns === 0) return <span className="text-muted">0</span>;
  return (
    <Link
      href={`/runs?workflow=${id}&state=open`}
      aria-label={t('workflows.openRunsOf', { count: openRuns, name })}
      className={cx(aboveRowLink, 'text-accent-text underline')}
    >
      {f.number(openRuns)}
    </Link>
  );
}

const startsWords = (t: Say, { triggers }: WorkflowSummary): string =>
  triggers.length === 0 ? t('workflows.startsNothing') : triggers.map(({ words }) => words).join(', ');
