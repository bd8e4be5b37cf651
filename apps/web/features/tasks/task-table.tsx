'use client';
import type { TaskView } from '@signalbox/contract';
import { cx, DataTable, rowLinkClass, StateChip, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { type ListColumn, shownColumns } from '../lists/shown-columns.ts';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useMinute } from '../lists/use-minute.ts';
import { dueWords, taskChip } from './task-words.ts';

interface TaskTableProps {
  tasks: readonly TaskView[];
  hrefOf: (id: string) => string;
  openId: string | undefined;
  chosen?: readonly string[] | null;
}

/** The columns of tasks. */
export function useTaskColumns(hrefOf: (id: string) => string): ListColumn<TaskView>[] {
  const t = useWords();
  const now = useMinute();
  return [
    { id: 'state', head: t('common.state'), className: 'w-32', cell: (task) => <Chip task={task} /> },
    { id: 'title', head: t('tasks.one.title'), place: 'fixed', cell: (task) => <Title task={task} href={hrefOf(task.id)} /> },
    { id: 'about', head: t('tasks.head.about'), className: 'small:hidden', cell: (task) => task.contact?.name ?? '' },
    { id: 'workflow', head: t('common.workflow'), className: 'small:hidden', cell: (task) => task.workflowName },
    { id: 'role', head: t('tasks.head.role'), place: 'extra', cell: ({ role }) => role && (t.find(`roles.${role}`) ?? role) },
    { id: 'answered', head: t('tasks.head.answered'), place: 'extra', cell: ({ answer }) => answer?.by ?? '' },
    { id: 'at', head: t('tasks.head.asked'), right: true, cell: (task) => <TimeAgo at={task.at} /> },
    { id: 'due', head: t('tasks.head.timeLeft'), right: true, cell: (task) => <Due task={task} now={now} /> },
  ];
}

/** Tasks as rows; on phones what it is, for whom and how long still. */
export function TaskTable({ tasks, hrefOf, openId, chosen = null }: TaskTableProps) {
  const t = useWords();
  const now = useMinute();
  const columns = shownColumns(useTaskColumns(hrefOf), chosen);
  return (
    <DataTable
      label={t('shell.nav.tasks')}
      columns={openId === undefined ? columns : columns.filter(({ id }) => beside.has(id))}
      rows={tasks}
      keyOf={(task) => task.id}
      selectedKey={openId}
      phoneItem={(task) => (
        <>
          <span className="flex items-start gap-3">
            <span className="min-w-0 grow">
              <Title task={task} href={hrefOf(task.id)} />
            </span>
            <Chip task={task} />
          </span>
          <span className="flex gap-3 text-sm text-muted">
            <span className="min-w-0 grow truncate">{[task.contact?.name, task.workflowName].filter(Boolean).join(', ')}</span>
            {dueWords(t, task, now) === null ? <TimeAgo at={task.at} className="shrink-0" /> : <Due task={task} now={now} />}
          </span>
        </>
      )}
    />
  );
}

/** What fits when one of them stands beside the list. */
const beside: ReadonlySet<string> = new Set(['state', 'title', 'due']);

const Chip = ({ task }: { task: TaskView }) => {
  const { state, word } = taskChip(useWords(), task);
  return <StateChip state={state} word={word} />;
};

const Title = ({ task, href }: { task: TaskView; href: string }) => (
  <>
    <Link href={href} className={cx(rowLinkClass, '[overflow-wrap:anywhere]')}>
      {task.title}
    </Link>
    {task.text ? <span className="line-clamp-2 text-sm text-muted">{task.text}</span> : null}
  </>
);

const Due = ({ task, now }: { task: TaskView; now: number }) => {
  const due = dueWords(useWords(), task, now);
  return due && <span className={cx('num shrink-0 whitespace-nowrap', due.isOver ? 'text-bad' : 'text-wait')}>{due.words}</span>;
};
