'use client';
import type { BatchDetail } from '@signalbox/contract';
import { ErrorState, PageHead, SkeletonRows, StateChip, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { ScreenHelp } from '../help/screen-help.tsx';
import { MissingPage } from '../lists/missing-page.tsx';
import { BatchActs } from './batch-acts.tsx';
import { BatchBar } from './batch-bar.tsx';
import { BatchFacts } from './batch-facts.tsx';
import { BatchPeopleList } from './batch-people.tsx';
import { useBatch } from './batch-queries.ts';
import { batchStates } from './batch-words.ts';

/** What one step sends to many people, as it goes out: how far, who and why not, and what can be done. */
export function BatchPage({ id }: { id: string }) {
  const t = useWords();
  const { data, error, refetch } = useBatch(id);
  if (error instanceof ApiProblem && error.status === 404)
    return <MissingPage title={t('batches.one.missing')} why={t('batches.one.missingWhy')} href="/batches" act={t('batches.title')} />;
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead
        crumb={<Crumb />}
        title={data?.workflowName ?? t('batches.one.title')}
        chip={data ? <StateChip state={batchStates[data.state]} word={t(`batches.state.${data.state}`)} /> : null}
        help={data ? <Begun batch={data} /> : null}
      >
        {data ? <BatchActs batch={data} /> : null}
        <ScreenHelp screen="messages" />
      </PageHead>
      {data ? (
        <>
          <BatchBar batch={data} />
          <div className="grid grow grid-cols-[minmax(0,1fr)_320px] border-t border-line bg-surface small:grid-cols-[minmax(0,1fr)]">
            <BatchPeopleList batch={data} />
            <BatchFacts batch={data} />
          </div>
        </>
      ) : (
        <div className="grow border-t border-line bg-surface">
          {error ? (
            <ErrorState title={t('batches.one.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
          ) : (
            <SkeletonRows rows={6} label={t('batches.one.loading')} />
          )}
        </div>
      )}
    </div>
  );
}

function Crumb() {
  const t = useWords();
  const link = 'text-accent-text underline';
  return (
    <>
      <Link href="/messages" className={link}>
        {t('shell.nav.messages')}
      </Link>
      <span aria-hidden="true">›</span>
      <Link href="/batches" className={link}>
        {t('batches.title')}
      </Link>
    </>
  );
}

function Begun({ batch: { people, at, state } }: { batch: BatchDetail }) {
  const t = useWords();
  const f = useFormat();
  return <>{state === 'counting' ? t('batches.countingSoFar', { people }) : t('batches.begun', { people, at: f.moment(at) })}</>;
}
