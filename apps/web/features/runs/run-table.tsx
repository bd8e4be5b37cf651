'use client';
import type { RunSummary } from '@signalbox/contract';
import { type Column, DataTable, RouteStrip, rowLinkClass, StateChip, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useMinute } from '../lists/use-minute.ts';
import { nowAt, runChip, runStops, tookOf, triggerWord } from './run-words.ts';
import { TagChips } from './tag-chips.tsx';

/** Runs as rows; on phones as three lines each. */
export function RunTable({ runs, label }: { runs: readonly RunSummary[]; label?: string }) {
  const t = useWords();
  const f = useFormat();
  const now = useMinute();
  const columns: Column<RunSummary>[] = [
    { id: 'state', head: t('common.state'), className: 'w-32', cell: (run) => <StateChip state={runChip(run)} /> },
    { id: 'workflow', head: t('common.workflow'), cell: (run) => <RunLink run={run} /> },
    { id: 'contact', head: t('runs.head.startedBy'), cell: (run) => <StartedBy run={run} /> },
    { id: 'route', head: t('runs.head.route'), className: 'small:hidden', cell: (run) => <RouteStrip stops={runStops(run)} /> },
    { id: 'place', head: t('runs.head.nowAt'), className: 'max-[1100px]:hidden', cell: (run) => <NowAt run={run} now={now} /> },
    { id: 'started', head: t('runs.head.started'), right: true, cell: (run) => <TimeAgo at={run.startedAt} /> },
    { id: 'took', head: t('runs.head.took'), right: true, cell: (run) => f.took(tookOf(run, now)) },
  ];
  return (
    <DataTable
      label={label ?? t('shell.nav.runs')}
      columns={columns}
      rows={runs}
      keyOf={(run) => run.id}
      phoneItem={(run) => <RunItem run={run} now={now} />}
    />
  );
}

const RunLink = ({ run }: { run: RunSummary }) => (
  <span className="block break-words">
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
