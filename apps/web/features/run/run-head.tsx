'use client';
import type { RunDetail } from '@signalbox/contract';
import { buttonClass, PageHead, StateChip, useWords } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';
import { GitBranch } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { builderAt } from '../builder/states/builder-at.ts';
import { ScreenHelp } from '../help/screen-help.tsx';
import { runChip } from '../runs/run-words.ts';
import { TagChips } from '../runs/tag-chips.tsx';
import { partOf } from './acts/act-words.ts';
import { RunActions } from './acts/run-actions.tsx';
import { spanWords } from './details/step-words.ts';

/** Where the run belongs, how it is, and what can be done about it. */
export function RunHead({ run, isOpen, nodeId }: { run: RunDetail; isOpen: boolean; nodeId: string | null }) {
  const t = useWords();
  return (
    <>
      <PageHead
        crumb={<Crumbs run={run} />}
        title={run.workflowName}
        chip={
          <>
            <StateChip state={runChip(run)} />
            <span className="text-sm text-muted">{runWords(t, run)}</span>
            <TagChips tags={run.tags} />
          </>
        }
      >
        <RunActions run={run} isOpen={isOpen} />
        <Link href={builderAt(run.workflowId, { runId: run.id, nodeId })} className={`${buttonClass()} phone:hidden`}>
          <GitBranch size={18} aria-hidden /> <span className="small:sr-only">{t('run.head.build')}</span>
        </Link>
        <ScreenHelp screen="run" />
      </PageHead>
      <Notes run={run} />
    </>
  );
}

function Crumbs({ run }: { run: RunDetail }) {
  const t = useWords();
  const { parent } = run;
  return (
    <nav aria-label={t('run.head.place')} className="flex flex-wrap items-center gap-1.5">
      <Link href="/runs" className="underline">
        {t('shell.nav.runs')}
      </Link>
      {parent && (
        <>
          <Between />
          <Link href={`/runs/${parent.id}`} className="underline">
            {parent.title ? `${parent.workflowName}, ${parent.title}` : parent.workflowName}
          </Link>
          {partOf(run)?.kind === 'item' && parent.itemNo !== null && (
            <>
              <Between />
              <span className="num">{t('run.head.item', { number: parent.itemNo })}</span>
            </>
          )}
        </>
      )}
      <Between />
      <span className="font-mono">{run.id.slice(-8)}</span>
    </nav>
  );
}
const Between = () => <span aria-hidden>›</span>;

/** What ties the run to others, and the people it waits for. */
function Notes({ run }: { run: RunDetail }) {
  const t = useWords();
  const part = partOf(run);
  const { repeatsPartOf: alone, retryOf, retriedBy } = run;
  const notes: ReactNode[] = [
    alone && part?.kind === 'item' && t.rich('run.note.item', { number: part.itemNo, link: linkTo(`/runs/${alone.id}`) }),
    alone && part?.kind === 'call' && t.rich('run.note.call', { link: linkTo(`/runs/${alone.id}`) }),
    retryOf && t.rich('run.note.repeats', { link: linkTo(`/runs/${retryOf}`) }),
    retriedBy && t.rich('run.note.repeated', { link: linkTo(`/runs/${retriedBy}`) }),
    ...run.tasks
      .filter((task) => task.status === 'open')
      .map((task) => t.rich('run.note.person', { task: task.title, link: linkTo(`/tasks/${task.id}`) })),
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 px-7 pb-3 text-sm phone:px-4">
      {[...notes.entries()].map(([index, note]) => (
        <span key={index}>{note}</span>
      ))}
    </p>
  );
}

const linkTo = (href: string) => (inner: ReactNode) => (
  <Link href={href} className="text-accent-text underline underline-offset-2">
    {inner}
  </Link>
);

function runWords(t: Say, run: { startedAt: string; endedAt: string | null; versionNumber: number }): string {
  const { startedAt, endedAt, versionNumber: version } = run;
  if (!endedAt) return t('run.head.version', { version });
  return t('run.head.tookVersion', { version, time: spanWords(t, Date.parse(endedAt) - Date.parse(startedAt)) });
}
