'use client';
import type { TaskView } from '@signalbox/contract';
import { type Column, cx, DataTable, rowLinkClass, StateChip, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useMinute } from '../lists/use-minute.ts';
import { dueWords, taskChip } from './task-words.ts';

interface TaskTableProps {
  tasks: readonly TaskView[];
  hrefOf: (id: string) => string;
  openId: string | undefined;
}

/** Tasks as rows; on phones what it is, for whom and how long still. */
export function TaskTable({ tasks, hrefOf, openId }: TaskTableProps) {
  const t = useWords();
  const now = useMinute();
  const spare = openId === undefined ? 'small:hidden' : 'hidden';
  const columns: Column<TaskView>[] = [
    { id: 'state', head: t('common.state'), className: 'w-32', cell: (task) => <Chip task={task} /> },
    { id: 'title', head: t('tasks.one.title'), cell: (task) => <Title task={task} href={hrefOf(task.id)} /> },
    { id: 'about', head: t('tasks.head.about'), className: spare, cell: (task) => task.contact?.name ?? '' },
    { id: 'workflow', head: t('common.workflow'), className: spare, cell: (task) => task.workflowName },
    {
      id: 'at',
      head: t('tasks.head.asked'),
      right: true,
      className: openId === undefined ? '' : 'hidden',
      cell: (task) => <TimeAgo at={task.at} />,
    },
    { id: 'due', head: t('tasks.head.timeLeft'), right: true, cell: (task) => <Due task={task} now={now} /> },
  ];
  return (
    <DataTable
      label={t('shell.nav.tasks')}
      columns={columns}
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
