'use client';
import { Button, EmptyState, ErrorState, Skeleton, useWords } from '@signalbox/ui';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { TryItDesk } from './try-it-desk.tsx';
import { useSetUpPhone, useTryIt } from './try-it-queries.ts';

/** Real text messages through a real workflow; or what is missing for that, and the way to it. */
export function TryIt() {
  const t = useWords();
  const tryIt = useTryIt();
  const setUp = useSetUpPhone();
  const problem = tryIt.error instanceof ApiProblem ? tryIt.error : null;
  if (problem?.code === 'try_it.no_phone')
    return (
      <EmptyState title={t('try-it.noPhone.title')} help={setUp.error ? describeError(t, setUp.error).detail : t('try-it.noPhone.help')}>
        <Button look="primary" busy={setUp.isPending} onClick={() => setUp.mutate()}>
          {t('try-it.noPhone.get')}
        </Button>
      </EmptyState>
    );
  if (tryIt.error) {
    const said =
      problem?.status === 404
        ? { title: t('try-it.missing.title'), detail: t('try-it.missing.detail') }
        : { title: t('try-it.unread'), ...describeError(t, tryIt.error) };
    return <ErrorState {...said} onRetry={() => void tryIt.refetch()} />;
  }
  if (tryIt.data) return <TryItDesk demo={tryIt.data} />;
  return (
    <div className="grid h-full place-items-center">
      <Skeleton className="h-64 w-72" />
    </div>
  );
}
