'use client';
import { buttonClass, EmptyState, ErrorState, PageHead, SkeletonRows } from '@signalbox/ui';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useProviders } from '../channels/provider-queries.ts';
import { providerState } from '../channels/provider-words.ts';
import { describeError } from '../client/api-problem.ts';
import { useRuns } from '../runs/run-queries.ts';
import { RunTable } from '../runs/run-table.tsx';
import { useMe } from '../shell/me-queries.ts';
import { useTasks } from '../tasks/task-queries.ts';
import { Attention } from './attention.tsx';
import { attentionItems } from './attention-items.ts';

/** What needs a person, what to do next, and what happened last. */
export function HomePage() {
  const me = useMe();
  const recent = useRuns({ limit: 8 });
  const failed = useRuns({ state: 'failed', limit: 100 });
  const waiting = useRuns({ state: 'waiting', limit: 100 });
  const providers = useProviders();
  const tasks = useTasks({ state: 'open', mine: true, limit: 100 });
  const items = attentionItems({
    failed: failed.data,
    waiting: waiting.data,
    stopped:
      providers.data?.items.filter(
        (provider) => providerState(provider).state === 'error' || providerState(provider).state === 'warning',
      ) ?? [],
    tasks: tasks.data,
    now: Date.now(),
  });
  const runs = recent.data?.items;
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead title={me.data ? me.data.account.name : 'Home'}>
        <Link href="/try-it" className={buttonClass({ look: 'primary' })}>
          Try it
        </Link>
      </PageHead>
      <div className="grow border-t border-line bg-surface">
        <Attention items={items} isKnown={failed.data !== undefined && waiting.data !== undefined} />
        <Section
          title="Recent runs"
          aside={
            <Link href="/runs" className="text-sm text-accent-text underline">
              All runs
            </Link>
          }
        >
          {runs && runs.length > 0 ? (
            <RunTable runs={runs} label="Recent runs" />
          ) : runs ? (
            <EmptyState title="No runs yet" help="A run is one journey through a workflow. Send HELLO from the practice phone to see one.">
              <Link href="/try-it" className={buttonClass()}>
                Open the practice phone
              </Link>
            </EmptyState>
          ) : recent.error ? (
            <ErrorState title="The runs could not be read" {...describeError(recent.error)} onRetry={() => void recent.refetch()} />
          ) : (
            <SkeletonRows rows={4} label="Loading runs" />
          )}
        </Section>
      </div>
    </div>
  );
}

function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <div className="flex items-baseline gap-3 px-7 pt-5 pb-2 phone:px-4">
        <h2 className="grow text-lg">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
