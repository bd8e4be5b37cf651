'use client';
import type { WorkflowSummary } from '@signalbox/contract';
import { aboveRowLink, cx, DataTable, rowLinkClass, StateChip, useFormat, useWords } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';
import { Folder } from 'lucide-react';
import Link from 'next/link';
import { type ListColumn, shownColumns } from '../lists/shown-columns.ts';
import { TimeAgo } from '../lists/time-ago.tsx';
import { WorkflowMenu } from './workflow-menu.tsx';
import { workflowState } from './workflow-state.ts';

interface WorkflowTableProps {
  workflows: readonly WorkflowSummary[];
  onArchive: (workflow: WorkflowSummary) => void;
  chosen?: readonly string[] | null;
}

/** The columns of workflows. */
export function useWorkflowColumns(onArchive: (workflow: WorkflowSummary) => void): ListColumn<WorkflowSummary>[] {
  const t = useWords();
  return [
    { id: 'state', head: t('common.state'), className: 'w-28', cell: (workflow) => <State workflow={workflow} /> },
    { id: 'name', head: t('common.name'), place: 'fixed', cell: (workflow) => <NameLink workflow={workflow} /> },
    {
      id: 'folder',
      head: t('workflows.head.folder'),
      className: 'max-[1100px]:hidden',
      cell: ({ folder }) => folder && <FolderName name={folder} />,
    },
    {
      id: 'starts',
      head: t('workflows.head.starts'),
      cell: (workflow) => <span className="line-clamp-2 text-sm">{startsWords(t, workflow)}</span>,
    },
    { id: 'class', head: t('workflows.head.class'), place: 'extra', cell: (workflow) => t(`workflows.class.${workflow.class}`) },
    {
      id: 'open',
      head: t('workflows.head.openRuns'),
      right: true,
      className: 'small:hidden',
      cell: (workflow) => <OpenRuns workflow={workflow} />,
    },
    {
      id: 'published',
      head: t('workflows.head.published'),
      place: 'extra',
      right: true,
      cell: ({ live }) => (live ? <TimeAgo at={live.publishedAt} /> : null),
    },
    { id: 'changed', head: t('workflows.head.changed'), right: true, cell: (workflow) => <Changed workflow={workflow} /> },
    {
      ...{ id: 'acts', head: t('workflows.head.actions'), headHidden: true, place: 'fixed', right: true, className: 'w-16' },
      cell: (workflow) => <Acts workflow={workflow} onArchive={onArchive} />,
    },
  ];
}

/** Workflows as rows. */
export function WorkflowTable({ workflows, onArchive, chosen = null }: WorkflowTableProps) {
  const t = useWords();
  const columns = shownColumns(useWorkflowColumns(onArchive), chosen);
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
            <State workflow={workflow} />
            <Acts workflow={workflow} onArchive={onArchive} />
          </span>
          <span className="line-clamp-2 text-sm">{startsWords(t, workflow)}</span>
          {workflow.folder ? <FolderName name={workflow.folder} /> : null}
          <span className="flex gap-3 text-sm text-muted">
            <span className="grow">{t('workflows.openRuns', { count: workflow.openRuns })}</span>
            <TimeAgo at={workflow.editedAt} />
          </span>
        </>
      )}
    />
  );
}

const State = ({ workflow }: { workflow: WorkflowSummary }) => {
  const t = useWords();
  return workflow.archivedAt ? <StateChip state="off" word={t('workflows.archived')} /> : <StateChip state={workflowState(workflow)} />;
};

const Acts = ({ workflow, onArchive }: Pick<WorkflowTableProps, 'onArchive'> & { workflow: WorkflowSummary }) => (
  <span className={cx(aboveRowLink, 'inline-flex')}>
    <WorkflowMenu workflow={workflow} onArchive={() => onArchive(workflow)} />
  </span>
);

/** An archived one cannot be opened: it is brought back first. */
const NameLink = ({ workflow: { id, name, live, archivedAt } }: { workflow: WorkflowSummary }) => (
  <span className="block min-w-40 wrap-anywhere">
    {archivedAt ? (
      <span className="font-label">{name}</span>
    ) : (
      <Link href={`/workflows/${id}`} className={rowLinkClass}>
        {name}
      </Link>
    )}
    {live ? <span className="text-sm text-muted"> v{live.number}</span> : null}
  </span>
);

const FolderName = ({ name }: { name: string }) => (
  <span className="flex items-center gap-1.5 text-sm text-muted">
    <Folder size={16} strokeWidth={1.8} aria-hidden="true" className="shrink-0" />
    <span className="min-w-0 break-words">{name}</span>
  </span>
);

/** When, and by whom. */
const Changed = ({ workflow: { editedAt, editedBy } }: { workflow: WorkflowSummary }) => (
  <>
    <TimeAgo at={editedAt} className="block" />
    {editedBy ? <span className="block max-w-44 truncate text-sm text-muted">{editedBy}</span> : null}
  </>
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
