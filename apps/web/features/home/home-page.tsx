'use client';
import { buttonClass, EmptyState, ErrorState, PageHead, SkeletonRows, useWords } from '@signalbox/ui';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useProviders } from '../channels/provider-queries.ts';
import { providerState } from '../channels/provider-state.ts';
import { describeError } from '../client/api-problem.ts';
import { ScreenHelp } from '../help/screen-help.tsx';
import { useMessages } from '../messages/message-queries.ts';
import { useRuns } from '../runs/run-queries.ts';
import { RunTable } from '../runs/run-table.tsx';
import { useMe } from '../shell/me-queries.ts';
import { useTasks } from '../tasks/task-queries.ts';
import { useTryIt } from '../try-it/try-it-queries.ts';
import { useWorkflows } from '../workflows/workflow-queries.ts';
import { Attention } from './attention.tsx';
import { attentionItems } from './attention-items.ts';
import { firstSteps, ownWorkflows } from './first-step-list.ts';
import { FirstSteps } from './first-steps.tsx';

/** What needs a person, what to do next, and what happened last. */
export function HomePage() {
  const t = useWords();
  const me = useMe();
  const recent = useRuns({ limit: 8 });
  const failed = useRuns({ state: 'failed', limit: 100 });
  const waiting = useRuns({ state: 'waiting', limit: 100 });
  const undelivered = useMessages({ state: 'undelivered', limit: 100 });
  const providers = useProviders();
  const tasks = useTasks({ state: 'open', mine: true, limit: 100 });
  const items = attentionItems(t, {
    failed: failed.data,
    waiting: waiting.data,
    undelivered: undelivered.data,
    stopped: providers.data?.items.filter((provider) => ['error', 'warning'].includes(providerState(provider))) ?? [],
    tasks: tasks.data,
    now: Date.now(),
  });
  const tryIt = useTryIt();
  const workflows = useWorkflows({ limit: 20 });
  const demo = tryIt.data;
  const texts = useMessages({ limit: 1, direction: 'in', ...(demo ? { search: demo.phoneNumber } : {}) });
  // Of many runs of the demo none is one's own: the first workflow that is live is asked for by itself.
  const live = ownWorkflows(workflows.data?.items ?? [], demo?.workflowId).findLast((workflow) => workflow.live !== null);
  const own = useRuns({ limit: 1, ...(live ? { workflowId: live.id } : {}) });
  const isKnown = tryIt.isFetched && workflows.data && texts.data && recent.data && own.data && providers.isFetched;
  const steps = isKnown
    ? firstSteps({
        ...{ workflows: workflows.data.items, demo, texts: texts.data.items, providers: providers.data?.items ?? [] },
        runs: [...recent.data.items, ...own.data.items],
      })
    : null;
  const runs = recent.data?.items;
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead title={me.data ? me.data.account.name : t('shell.nav.home')}>
        <Link href="/try-it" className={buttonClass({ look: 'primary' })}>
          {t('shell.nav.tryIt')}
        </Link>
        <ScreenHelp screen="home" />
      </PageHead>
      <div className="grow border-t border-line bg-surface">
        {steps && me.data ? <FirstSteps steps={steps} accountId={me.data.account.id} /> : null}
        <Attention items={items} isKnown={failed.data !== undefined && waiting.data !== undefined && undelivered.data !== undefined} />
        <Section
          title={t('home.recent')}
          aside={
            <Link href="/runs" className="text-sm text-accent-text underline">
              {t('home.allRuns')}
            </Link>
          }
        >
          {runs && runs.length > 0 ? (
            <RunTable runs={runs} label={t('home.recent')} />
          ) : runs ? (
            <EmptyState title={t('runs.empty.title')} help={t('runs.empty.help')}>
              <Link href="/try-it" className={buttonClass()}>
                {t('home.openPhone')}
              </Link>
            </EmptyState>
          ) : recent.error ? (
            <ErrorState title={t('runs.list.unread')} {...describeError(t, recent.error)} onRetry={() => void recent.refetch()} />
          ) : (
            <SkeletonRows rows={4} label={t('runs.list.loading')} />
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
