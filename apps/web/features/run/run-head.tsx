'use client';
import type { RunDetail } from '@signalbox/contract';
import { buttonClass, PageHead, StateChip } from '@signalbox/ui';
import { GitBranch } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { runChip } from '../runs/run-words.ts';
import { TagChips } from '../runs/tag-chips.tsx';
import { partOf } from './acts/act-words.ts';
import { RunActions } from './acts/run-actions.tsx';
import { offsetWords } from './details/step-words.ts';

/** Where the run belongs, how it is, and what can be done about it. */
export function RunHead({ run, isOpen }: { run: RunDetail; isOpen: boolean }) {
  return (
    <>
      <PageHead
        crumb={<Crumbs run={run} />}
        title={run.workflowName}
        chip={
          <>
            <StateChip state={runChip(run)} />
            <span className="text-sm text-muted">{runWords(run)}</span>
            <TagChips tags={run.tags} />
          </>
        }
      >
        <RunActions run={run} isOpen={isOpen} />
        <Link href={`/workflows/${run.workflowId}`} className={`${buttonClass()} phone:hidden`}>
          <GitBranch size={18} aria-hidden /> Open in builder
        </Link>
      </PageHead>
      <Notes run={run} />
    </>
  );
}

function Crumbs({ run }: { run: RunDetail }) {
  const { parent } = run;
  return (
    <nav aria-label="Where this run belongs" className="flex flex-wrap items-center gap-1.5">
      <Link href="/runs" className="underline">
        Runs
      </Link>
      {parent && (
        <>
          <Between />
          <Link href={`/runs/${parent.id}`} className="underline">
            {parent.title ? `${parent.workflowName}, ${parent.title}` : parent.workflowName}
          </Link>
          {partOf(run)?.noun === 'item' && parent.itemNo !== null && (
            <>
              <Between />
              <span className="num">{`item ${parent.itemNo}`}</span>
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
  const alone = run.repeatsPartOf;
  const notes: ReactNode[] = [
    ...(alone ? [<Tie key="alone" words={partOf(run)?.note ?? ''} link="Open that run" id={alone.id} />] : []),
    ...(run.retryOf ? [<Tie key="of" words="This run repeats" link="an earlier one" id={run.retryOf} />] : []),
    ...(run.retriedBy ? [<Tie key="by" words="This run has been repeated as" link="a newer one" id={run.retriedBy} />] : []),
    ...run.tasks
      .filter((task) => task.status === 'open')
      .map((task) => (
        <span key={task.id}>
          {'Waits for a person: '}
          <Link href={`/tasks/${task.id}`} className="text-accent-text underline underline-offset-2">
            {task.title}
          </Link>
        </span>
      )),
  ];
  if (notes.length === 0) return null;
  return <p className="flex flex-wrap gap-x-5 gap-y-1 px-7 pb-3 text-sm phone:px-4">{notes}</p>;
}

const Tie = ({ words, link, id }: { words: string; link: string; id: string }) => (
  <span>
    {`${words} `}
    <Link href={`/runs/${id}`} className="text-accent-text underline underline-offset-2">
      {link}
    </Link>
  </span>
);

function runWords(run: { startedAt: string; endedAt: string | null; versionNumber: number }): string {
  const version = `version ${run.versionNumber}`;
  return run.endedAt ? `took ${offsetWords(Date.parse(run.endedAt) - Date.parse(run.startedAt)).slice(1)}, ${version}` : version;
}
