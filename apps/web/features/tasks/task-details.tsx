'use client';
import type { TaskView } from '@signalbox/contract';
import { StateChip, StateShape, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useMinute } from '../lists/use-minute.ts';
import { AnswerForm } from './answer-form.tsx';
import { closedWords, dueWords, taskChip } from './task-words.ts';

/** What is asked, about whom, and the answer: to be given, or as it was given. */
export function TaskDetails({ task }: { task: TaskView }) {
  const t = useWords();
  const now = useMinute();
  const [wasOpen] = useState(task.status === 'open');
  const [isSent, setIsSent] = useState(false);
  const { state, word } = taskChip(t, task);
  const due = dueWords(t, task, now);
  return (
    <div className="flex grow flex-col gap-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StateChip state={state} word={word} />
        {due && <span className="num text-sm text-muted">{due.words}</span>}
      </div>
      {task.text && <p className="max-w-[75ch] whitespace-pre-line [overflow-wrap:anywhere]">{task.text}</p>}
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1 text-sm">
        {task.contact && <Fact name={t('tasks.head.about')}>{task.contact.name || t('tasks.fact.nameless')}</Fact>}
        <Fact name={t('common.workflow')}>{task.workflowName}</Fact>
        <Fact name={t('tasks.head.asked')}>
          <TimeAgo at={task.at} />
        </Fact>
        <Fact name={t('tasks.fact.run')}>
          <Link href={`/runs/${task.runId}`} className="text-accent-text underline underline-offset-2">
            {t('tasks.fact.runSoFar')}
          </Link>
        </Fact>
      </dl>
      {task.status === 'open' ? <AnswerForm task={task} onSending={setIsSent} /> : <Closed task={task} lost={wasOpen && !isSent} />}
    </div>
  );
}

/** `lost` = it was closed while the person had it open, and not by them. */
function Closed({ task, lost }: { task: TaskView; lost: boolean }) {
  const t = useWords();
  const { answer, fields } = task;
  const how = closedWords(t, task);
  const titles = new Map(fields.map((field) => [field.name, field.title || field.name]));
  return (
    <section aria-label={t('tasks.answer.title')} className="grid gap-3 border-t border-line pt-4">
      <p role={lost ? 'alert' : 'status'} className="flex gap-2 font-label">
        {lost && <StateShape shape="warning" tone="wait" className="mt-[3px]" />}
        <span>{lost && how ? t('tasks.answer.lost', { how }) : how}</span>
      </p>
      {answer && (
        <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1 text-sm">
          <Fact name={t('tasks.fact.when')}>
            <TimeAgo at={answer.at} />
          </Fact>
          {answer.comment && <Fact name={t('tasks.fact.comment')}>{answer.comment}</Fact>}
          {Object.entries(answer.values).map(([name, value]) => (
            <Fact key={name} name={titles.get(name) ?? name}>
              {typeof value === 'string'
                ? value
                : typeof value === 'boolean'
                  ? t(value ? 'tasks.value.yes' : 'tasks.value.no')
                  : JSON.stringify(value)}
            </Fact>
          ))}
        </dl>
      )}
    </section>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="text-muted">{name}</dt>
    <dd className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">{children}</dd>
  </>
);
