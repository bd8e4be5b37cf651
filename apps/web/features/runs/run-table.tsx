'use client';
import type { RunSummary } from '@signalbox/contract';
import { type Column, DataTable, RouteStrip, rowLinkClass, StateChip } from '@signalbox/ui';
import Link from 'next/link';
import { useMinute, When } from '../lists/when.tsx';
import { nowAt, runChip, runStops, tookOf, triggerWord } from './run-words.ts';
import { TagChips } from './tag-chips.tsx';

/** Runs as rows; on phones as three lines each. */
export function RunTable({ runs, label = 'Runs' }: { runs: readonly RunSummary[]; label?: string }) {
  const now = useMinute();
  const columns: Column<RunSummary>[] = [
    { id: 'state', head: 'State', className: 'w-32', cell: (run) => <StateChip state={runChip(run)} /> },
    { id: 'workflow', head: 'Workflow', cell: (run) => <RunLink run={run} /> },
    { id: 'contact', head: 'Started by', cell: (run) => <StartedBy run={run} /> },
    { id: 'route', head: 'Route', className: 'small:hidden', cell: (run) => <RouteStrip stops={runStops(run)} /> },
    { id: 'place', head: 'Now at', className: 'max-[1100px]:hidden', cell: (run) => <NowAt run={run} now={now} /> },
    { id: 'started', head: 'Started', right: true, cell: (run) => <When at={run.startedAt} /> },
    { id: 'took', head: 'Took', right: true, cell: (run) => tookOf(run, now) },
  ];
  return (
    <DataTable label={label} columns={columns} rows={runs} keyOf={(run) => run.id} phoneItem={(run) => <RunItem run={run} now={now} />} />
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
    <span className={run.contact?.name ? 'block text-sm text-muted' : 'block'}>{triggerWord(run.trigger)}</span>
  </>
);

function NowAt({ run, now }: { run: RunSummary; now: number }) {
  const { place, cause } = nowAt(run, now);
  return (
    <>
      <span className={run.state === 'done' ? 'block text-muted' : 'block'}>{place}</span>
      {cause ? <span className="block text-sm text-muted">{cause}</span> : null}
    </>
  );
}

function RunItem({ run, now }: { run: RunSummary; now: number }) {
  const { place, cause } = nowAt(run, now);
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
        <When at={run.startedAt} className="shrink-0" />
      </span>
    </>
  );
}
