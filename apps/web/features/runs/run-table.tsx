'use client';
import type { RunSummary } from '@signalbox/contract';
import { DataTable, RouteStrip, rowLinkClass, StateChip, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { type ListColumn, shownColumns } from '../lists/shown-columns.ts';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useMinute } from '../lists/use-minute.ts';
import { nowAt, runChip, runStops, tookOf, triggerWord } from './run-words.ts';
import { TagChips } from './tag-chips.tsx';

/** The columns of runs. */
export function useRunColumns(): ListColumn<RunSummary>[] {
  const t = useWords();
  const f = useFormat();
  const now = useMinute();
  return [
    { id: 'state', head: t('common.state'), className: 'w-32', cell: (run) => <StateChip state={runChip(run)} /> },
    { id: 'workflow', head: t('common.workflow'), place: 'fixed', cell: (run) => <RunLink run={run} /> },
    { id: 'contact', head: t('runs.head.startedBy'), className: 'w-40 small:w-32', cell: (run) => <StartedBy run={run} /> },
    { id: 'route', head: t('runs.head.route'), className: 'small:hidden', cell: (run) => <RouteStrip stops={runStops(run)} /> },
    { id: 'place', head: t('runs.head.nowAt'), className: 'w-56 max-[1100px]:hidden', cell: (run) => <NowAt run={run} now={now} /> },
    { id: 'class', head: t('runs.head.class'), place: 'extra', cell: (run) => t(`runs.class.${run.class}`) },
    { id: 'error', head: t('runs.head.error'), place: 'extra', cell: ({ errorCode }) => <Code text={errorCode} /> },
    { id: 'started', head: t('runs.head.started'), right: true, cell: (run) => <TimeAgo at={run.startedAt} /> },
    {
      id: 'ended',
      head: t('runs.head.ended'),
      place: 'extra',
      right: true,
      cell: ({ endedAt }) => (endedAt ? <TimeAgo at={endedAt} /> : null),
    },
    { id: 'took', head: t('runs.head.took'), right: true, cell: (run) => f.took(tookOf(run, now)) },
    { id: 'id', head: t('runs.head.id'), place: 'extra', cell: ({ id }) => <Code text={id} /> },
  ];
}

interface RunTableProps {
  runs: readonly RunSummary[];
  label?: string;
  /** The columns that the person chose; those that the list is made with when nothing is said. */
  chosen?: readonly string[] | null;
}

/** Runs as rows; on phones as three lines each. */
export function RunTable({ runs, label, chosen = null }: RunTableProps) {
  const t = useWords();
  const now = useMinute();
  return (
    <DataTable
      label={label ?? t('shell.nav.runs')}
      columns={shownColumns(useRunColumns(), chosen)}
      rows={runs}
      keyOf={(run) => run.id}
      phoneItem={(run) => <RunItem run={run} now={now} />}
    />
  );
}

const Code = ({ text }: { text: string | null }) => (text ? <code className="text-sm break-all">{text}</code> : null);

const RunLink = ({ run }: { run: RunSummary }) => (
  <span className="block min-w-40 wrap-anywhere">
    <Link href={`/runs/${run.id}`} className={rowLinkClass}>
      {run.workflowName}
    </Link>{' '}
    <span className="text-sm text-muted">v{run.versionNumber}</span>
    <TagChips tags={run.tags} most={3} />
  </span>
);

/** The person, and what they did; somebody without a name is told by what they did alone. */
const StartedBy = ({ run }: { run: RunSummary }) => (
  <>
    {run.contact?.name ? <span className="block break-words">{run.contact.name}</span> : null}
    <span className={run.contact?.name ? 'block text-sm text-muted' : 'block'}>{triggerWord(useWords(), run.trigger)}</span>
  </>
);

function NowAt({ run, now }: { run: RunSummary; now: number }) {
  const { place, cause } = nowAt(useWords(), run, now);
  return (
    <>
      <span className={run.state === 'done' ? 'block text-muted' : 'block'}>{place}</span>
      {cause ? <span className="block text-sm text-muted">{cause}</span> : null}
    </>
  );
}

function RunItem({ run, now }: { run: RunSummary; now: number }) {
  const { place, cause } = nowAt(useWords(), run, now);
  return (
    <>
      <span className="flex items-start gap-3">
        <span className="min-w-0 grow">
          <RunLink run={run} />
        </span>
        <StateChip state={runChip(run)} />
      </span>
      <RouteStrip stops={runStops(run)} className="max-w-full" />
      <span className="flex gap-3 text-sm text-muted">
        <span className="min-w-0 grow truncate">{[run.contact?.name, place, cause].filter(Boolean).join(', ')}</span>
        <TimeAgo at={run.startedAt} className="shrink-0" />
      </span>
    </>
  );
}
