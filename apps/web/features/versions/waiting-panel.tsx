'use client';
import type { GraphNode } from '@signalbox/flow';
import { Button, ErrorState, SkeletonRows } from '@signalbox/ui';
import { X } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { countOf } from '../canvas-overlays/count-words.ts';
import { describeError } from '../client/api-problem.ts';
import { useMinute, When } from '../lists/when.tsx';
import { rowTitle } from './diff-words.ts';
import { dueIn } from './due-in.ts';
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
  const [trail, setTrail] = useState<readonly string[]>([]);
  const before = trail.at(-1);
  const page = useWaitingRuns(workflowId, node.id, { version: versionId, limit: 50, ...(before ? { before } : {}) });
  const now = useMinute();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { items = [], next = null } = page.data ?? {};
  return (
    <aside
      aria-label={`Waiting at ${rowTitle({ node })}`}
      className="flex w-[356px] shrink-0 flex-col border-l border-line bg-surface phone:max-h-[50%] phone:w-full phone:border-t phone:border-l-0"
      onKeyDown={(event) => (event.key === 'Escape' ? onClose() : undefined)}
    >
      <div className="flex items-start gap-3 px-5 pt-4 pb-2">
        <div className="min-w-0 grow">
          <h2 ref={heading} tabIndex={-1} className="text-lg outline-none [overflow-wrap:anywhere]">
            {rowTitle({ node })}
          </h2>
          <p className="num text-sm text-muted">{`${countOf(count, 'run')} waiting here`}</p>
        </div>
        <Button small look="quiet" aria-label="Close the list" onClick={onClose} className="w-control-sm px-0!">
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <div className="min-h-0 grow overflow-y-auto border-t border-line">
        {page.isError ? (
          <ErrorState title="The list could not be read" {...describeError(page.error)} onRetry={() => void page.refetch()} />
        ) : !page.data ? (
          <SkeletonRows rows={5} label="Reading who waits" />
        ) : items.length === 0 ? (
          <p className="px-5 py-6 text-muted">Nobody waits here any more.</p>
        ) : (
          <ul>
            {items.map((run) => (
              <li key={run.id} className="relative flex items-baseline gap-3 border-b border-line px-5 py-2 hover:bg-hover">
                <Link href={`/runs/${run.runId}`} className="min-w-0 grow font-label after:absolute after:inset-0 [overflow-wrap:anywhere]">
                  {run.contact?.name || 'Without a contact'}
                </Link>
                <span className="num shrink-0 text-right text-sm text-muted">
                  <span className="block">
                    {'since '}
                    <When at={run.since} />
                  </span>
                  {run.dueAt && <span className="block">{dueIn(run.dueAt, now)}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {(trail.length > 0 || next !== null) && (
        <div className="flex gap-2 border-t border-line px-5 py-2.5">
          <Button small disabled={trail.length === 0} onClick={() => setTrail(trail.slice(0, -1))}>
            Newer
          </Button>
          <Button small disabled={next === null} onClick={() => next !== null && setTrail([...trail, next])}>
            Older
          </Button>
        </div>
      )}
    </aside>
  );
}
