'use client';
import type { WorkflowSummary } from '@signalbox/contract';
import { aboveRowLink, type Column, cx, DataTable, rowLinkClass, StateChip } from '@signalbox/ui';
import Link from 'next/link';
import { When } from '../lists/when.tsx';
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
  const menu = (workflow: WorkflowSummary) => (
    <span className={cx(aboveRowLink, 'inline-flex')}>
      <WorkflowMenu workflow={workflow} onArchive={() => onArchive(workflow)} />
    </span>
  );
  const columns: Column<WorkflowSummary>[] = [
    { id: 'state', head: 'State', className: 'w-28', cell: (workflow) => <StateChip state={workflowState(workflow)} /> },
    { id: 'name', head: 'Name', cell: (workflow) => <NameLink workflow={workflow} /> },
    { id: 'starts', head: 'What starts it', cell: (workflow) => <span className="line-clamp-2 text-sm">{startsWords(workflow)}</span> },
    { id: 'open', head: 'Open runs', right: true, className: 'small:hidden', cell: openRuns },
    { id: 'changed', head: 'Changed', right: true, cell: (workflow) => <When at={workflow.updatedAt} /> },
    { id: 'acts', head: 'Actions', headHidden: true, right: true, className: 'w-16', cell: menu },
  ];
  return (
    <DataTable
      label="Workflows"
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
          <span className="line-clamp-2 text-sm">{startsWords(workflow)}</span>
          <span className="flex gap-3 text-sm text-muted">
            <span className="grow">{workflow.openRuns === 1 ? '1 open run' : `${workflow.openRuns} open runs`}</span>
            <When at={workflow.updatedAt} />
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
const openRuns = (workflow: WorkflowSummary) =>
  workflow.openRuns === 0 ? (
    <span className="text-muted">0</span>
  ) : (
    <Link
      href={`/runs?workflow=${workflow.id}&state=open`}
      aria-label={`${workflow.openRuns} open runs of ${workflow.name}`}
      className={cx(aboveRowLink, 'text-accent-text underline')}
    >
      {workflow.openRuns}
    </Link>
  );

const startsWords = ({ triggers }: WorkflowSummary): string =>
  triggers.length === 0 ? 'Nothing yet' : triggers.map(({ words }) => words).join(', ');
