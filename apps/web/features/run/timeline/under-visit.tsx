'use client';
import type { ChildGroup, RunDetail } from '@signalbox/contract';
import { StateChip, useWords } from '@signalbox/ui';
import { CornerDownRight } from 'lucide-react';
import Link from 'next/link';
import { childrenOf } from './child-facts.ts';
import { useRunChildren } from './child-queries.ts';
import { ContainerItems } from './container-items.tsx';
import type { FactsOf } from './node-facts.ts';
import type { StepEntry } from './timeline-entries.ts';

/** What a visit started: the items of a container, or the one run of a workflow that was called. */
export function UnderVisit({ run, entry, facts }: { run: RunDetail; entry: StepEntry; facts: FactsOf }) {
  const group = childrenOf(run, entry.nodeId, entry.visit);
  if (!group) return null;
  const { block, title } = facts(entry.nodeId);
  return (
    <div className="mb-2 ml-[38px] grid gap-1">
      {block !== 'each' && group.total === 1 ? (
        <CalledRun run={run} group={group} />
      ) : (
        <ContainerItems runId={run.id} group={group} title={title} />
      )}
    </div>
  );
}

function CalledRun({ run, group }: { run: RunDetail; group: ChildGroup }) {
  const t = useWords();
  const called = useRunChildren(run.id, { nodeId: group.nodeId, visit: group.visit, limit: 1 });
  const [child] = called.data?.items ?? [];
  if (!child) return null;
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      <CornerDownRight size={16} aria-hidden className="text-muted" />
      <StateChip state={child.state} />
      <Link href={`/runs/${child.id}`} className="text-accent-text underline underline-offset-2">
        {t('run.timeline.called')}
      </Link>
      {child.error && <span className="basis-full text-bad">{child.error.message}</span>}
    </p>
  );
}
