'use client';
import { RouteStrip, StateChip, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useRuns } from '../../runs/run-queries.ts';
import { runChip, runStops, triggerWord } from '../../runs/run-words.ts';
import { useBuilder } from '../builder-context.tsx';
import { NotRead } from './not-read.tsx';

/** The latest runs of this workflow. */
export function RunList() {
  const t = useWords();
  const f = useFormat();
  const { workflow } = useBuilder();
  const runs = useRuns({ workflowId: workflow.id, limit: 20 });
  if (!runs.data) return <NotRead error={runs.error} words={t('panels.runs.reading')} />;
  if (runs.data.items.length === 0) return <p className="px-5 py-3 text-sm text-muted">{t('panels.runs.none')}</p>;
  return (
    <ul>
      {runs.data.items.map((run) => (
        <li
          key={run.id}
          className="relative flex min-h-9 items-center gap-4 border-b border-line py-1 pr-3.5 pl-5 text-sm last:border-b-0 hover:bg-hover"
        >
          <span className="w-24 shrink-0">
            <StateChip state={runChip(run)} />
          </span>
          <Link href={`/runs/${run.id}`} className="min-w-0 grow truncate font-label after:absolute after:inset-0">
            {run.contact?.name || triggerWord(t, run.trigger)}
          </Link>
          <RouteStrip stops={runStops(run)} />
          <span className="text-muted">{t('panels.runs.version', { number: run.versionNumber })}</span>
          <time dateTime={run.startedAt} className="num text-muted">
            {f.moment(run.startedAt)}
          </time>
        </li>
      ))}
    </ul>
  );
}
