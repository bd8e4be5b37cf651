'use client';
import type { GraphNode } from '@signalbox/flow';
import { Button, ErrorState, SkeletonRows, useFormat, useWords } from '@signalbox/ui';
import { X } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useMinute } from '../lists/use-minute.ts';
import { dueIn } from './due-in.ts';
import { rowTitle } from './row-titles.ts';
import { useWaitingRuns } from './waiting-queries.ts';

interface WaitingPanelProps {
  workflowId: string;
  versionId: string;
  node: GraphNode;
  count: number;
  onClose: () => void;
}

/** Everyone who waits at one step: who, since when, until when, and the way to their run. */
export function WaitingPanel({ workflowId, versionId, node, count, onClose }: WaitingPanelProps) {
  const t = useWords();
  const f = useFormat();
  const [trail, setTrail] = useState<readonly string[]>([]);
  const before = trail.at(-1);
  const page = useWaitingRuns(workflowId, node.id, { version: versionId, limit: 50, ...(before ? { before } : {}) });
  const now = useMinute();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { items = [], next = null } = page.data ?? {};
  return (
    <aside
      aria-label={t('versions.waiting.at', { step: rowTitle(t, { node }) })}
      className="flex w-[356px] shrink-0 flex-col border-l border-line bg-surface phone:max-h-[50%] phone:w-full phone:border-t phone:border-l-0"
      onKeyDown={(event) => (event.key === 'Escape' ? onClose() : undefined)}
    >
      <div className="flex items-start gap-3 px-5 pt-4 pb-2">
        <div className="min-w-0 grow">
          <h2 ref={heading} tabIndex={-1} className="text-lg outline-none [overflow-wrap:anywhere]">
            {rowTitle(t, { node })}
          </h2>
          <p className="num text-sm text-muted">{t('versions.waiting.count', { count })}</p>
        </div>
        <Button small look="quiet" aria-label={t('versions.waiting.close')} onClick={onClose} className="w-control-sm px-0!">
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <div className="min-h-0 grow overflow-y-auto border-t border-line">
        {page.isError ? (
          <ErrorState title={t('versions.waiting.unread')} {...describeError(t, page.error)} onRetry={() => void page.refetch()} />
        ) : !page.data ? (
          <SkeletonRows rows={5} label={t('versions.waiting.loading')} />
        ) : items.length === 0 ? (
          <p className="px-5 py-6 text-muted">{t('versions.waiting.nobody')}</p>
        ) : (
          <ul>
            {items.map((run) => (
              <li key={run.id} className="relative flex items-baseline gap-3 border-b border-line px-5 py-2 hover:bg-hover">
                <Link href={`/runs/${run.runId}`} className="min-w-0 grow font-label after:absolute after:inset-0 [overflow-wrap:anywhere]">
                  {run.contact?.name || t('versions.waiting.nameless')}
                </Link>
                <span className="num shrink-0 text-right text-sm text-muted">
                  <span className="block">
                    {t.rich('versions.waiting.since', {
                      ago: f.ago(run.since, now),
                      when: (inner) => (
                        <time dateTime={run.since} title={f.moment(run.since)}>
                          {inner}
                        </time>
                      ),
                    })}
                  </span>
                  {run.dueAt && <span className="block">{dueIn(t, run.dueAt, now)}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {(trail.length > 0 || next !== null) && (
        <div className="flex gap-2 border-t border-line px-5 py-2.5">
          <Button small disabled={trail.length === 0} onClick={() => setTrail(trail.slice(0, -1))}>
            {t('ui.newer')}
          </Button>
          <Button small disabled={next === null} onClick={() => next !== null && setTrail([...trail, next])}>
            {t('ui.older')}
          </Button>
        </div>
      )}
    </aside>
  );
}
