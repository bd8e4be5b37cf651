import type { RunDetail } from '@signalbox/contract';
import { StateChip, StateShape, stateLook, useFormat, useWords } from '@signalbox/ui';
import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { HappenedLine } from '../run/details/step-words.ts';
import { runChip } from '../runs/run-words.ts';

/** What has happened so far, over the canvas: a line per step, the time left where it waits, and the way to the run. */
export function RouteCard({
  name,
  run,
  lines,
  waiting,
}: {
  name: string;
  run: RunDetail | null;
  lines: readonly HappenedLine[];
  waiting: string | null;
}) {
  const t = useWords();
  const f = useFormat();
  return (
    <div className="absolute left-5 top-5 z-10 w-[250px] rounded-lg border border-line bg-raised p-3.5 shadow-2" aria-live="polite">
      <div className="flex items-center justify-between gap-2 pb-1">
        <h2 className="truncate text-md font-title">{name}</h2>
        {run && <StateChip state={runChip(run)} />}
      </div>
      {lines.length === 0 && <p className="py-2 text-sm text-muted">{t('try-it.nothingYetHelp')}</p>}
      <ul>
        {lines.map((line, index) => (
          <li key={line.seq} className="flex items-center gap-2.5 border-b border-line py-1.5 text-sm">
            <StateShape shape={stateLook(line.status).shape} tone={stateLook(line.status).tone} />
            <span className="min-w-0 grow truncate">{line.title}</span>
            <time dateTime={line.at} className="tabular-nums text-muted">
              {line.status === 'waiting' && waiting !== null ? waiting : index === 0 ? f.clock(line.at) : line.offset}
            </time>
          </li>
        ))}
      </ul>
      {run && (
        <Link href={`/runs/${run.id}`} className="mt-2 inline-flex items-center gap-1 text-sm font-label text-accent-text">
          {t('try-it.whatHappened')} <ChevronRight size={16} aria-hidden />
        </Link>
      )}
    </div>
  );
}
