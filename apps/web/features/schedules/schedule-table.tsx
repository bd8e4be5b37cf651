'use client';
import type { Schedule } from '@signalbox/contract';
import { aboveRowLink, type Column, cx, DataTable, rowLinkClass, StateChip, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { TimeAgo } from '../lists/time-ago.tsx';
import { ScheduleActs } from './schedule-acts.tsx';

/** Schedules as rows; a row leads to its workflow. `mayEdit` = the reader may pause and start. */
export function ScheduleTable({ schedules, mayEdit }: { schedules: readonly Schedule[]; mayEdit: boolean }) {
  const t = useWords();
  const columns: Column<Schedule>[] = [
    { id: 'state', head: t('schedules.col.state'), className: 'w-32', cell: (schedule) => <State schedule={schedule} /> },
    { id: 'workflow', head: t('schedules.col.workflow'), cell: (schedule) => <Name schedule={schedule} /> },
    { id: 'next', head: t('schedules.col.next'), className: 'w-60', cell: (schedule) => <Next schedule={schedule} /> },
    { id: 'last', head: t('schedules.col.last'), className: 'w-40 small:hidden', cell: (schedule) => <Last schedule={schedule} /> },
  ];
  if (mayEdit)
    columns.push({
      ...{ id: 'acts', head: t('schedules.col.acts'), headHidden: true, right: true, className: 'w-56' },
      cell: (schedule) => <ScheduleActs schedule={schedule} />,
    });
  return (
    <DataTable
      label={t('shell.nav.schedules')}
      columns={columns}
      rows={schedules}
      keyOf={({ id }) => id}
      phoneItem={(schedule) => (
        <>
          <span className="flex items-start gap-3">
            <span className="min-w-0 grow">
              <Name schedule={schedule} />
            </span>
            <State schedule={schedule} />
          </span>
          <Next schedule={schedule} />
          {mayEdit ? <ScheduleActs schedule={schedule} /> : null}
        </>
      )}
    />
  );
}

const State = ({ schedule: { state } }: { schedule: Schedule }) => {
  const t = useWords();
  return <StateChip state={looks[state]} word={t(`schedules.state.${state}`)} />;
};
const looks = { on: 'waiting', paused: 'paused', over: 'off' } as const;

function Name({ schedule: { workflowId, workflowName, words, leftOut } }: { schedule: Schedule }) {
  const t = useWords();
  return (
    <div className="min-w-0">
      <Link href={`/workflows/${workflowId}`} className={`${rowLinkClass} wrap-anywhere`}>
        {workflowName}
      </Link>
      <p className="text-sm text-muted wrap-anywhere">{words}</p>
      {leftOut > 0 ? <p className="text-sm text-wait">{t('schedules.leftOut', { count: leftOut })}</p> : null}
    </div>
  );
}

function Next({ schedule: { next, zone, state } }: { schedule: Schedule }) {
  const t = useWords();
  const f = useFormat();
  const [first] = next;
  if (first === undefined || state !== 'on')
    return <span className="text-muted">{t(`schedules.next.${first === undefined ? 'over' : 'paused'}`)}</span>;
  return (
    <span className="grid">
      <time dateTime={first} className="num">
        {f.due(first, zone)}
      </time>
      <span className="text-sm text-muted">{zone}</span>
    </span>
  );
}

function Last({ schedule: { lastDueAt, lastRunId } }: { schedule: Schedule }) {
  const t = useWords();
  if (lastRunId === null) return <span className="text-muted">{lastDueAt ? <TimeAgo at={lastDueAt} /> : t('schedules.notYet')}</span>;
  return (
    <Link href={`/runs/${lastRunId}`} className={cx(aboveRowLink, 'text-accent-text underline')}>
      {lastDueAt ? <TimeAgo at={lastDueAt} /> : t('schedules.lastRun')}
    </Link>
  );
}
