'use client';
import { ErrorState, PageHead, SkeletonRows, StateChip, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { ScreenHelp } from '../help/screen-help.tsx';
import { MissingPage } from '../lists/missing-page.tsx';
import { MessageDetails } from './message-details.tsx';
import { useMessage } from './message-queries.ts';
import { otherSide } from './message-words.ts';

/** One message as a page: for phones, and for links. */
export function MessagePage({ id }: { id: string }) {
  const t = useWords();
  const { data, error, refetch } = useMessage(id);
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <MissingPage title={t('messages.one.missing')} why={t('messages.one.missingWhy')} href="/messages" act={t('messages.one.all')} />
    );
  const who = data ? otherSide(t, data) : null;
  const crumb = (
    <Link href="/messages" className="text-accent-text underline">
      {t('shell.nav.messages')}
    </Link>
  );
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead
        crumb={crumb}
        title={who?.name ?? t('messages.one.title')}
        chip={data ? <StateChip state={data.state} /> : null}
        help={data && who ? (data.inbound ? t('messages.one.from', who) : t('messages.one.to', who)) : null}
      >
        <ScreenHelp screen="messages" />
      </PageHead>
      <div className="grow border-t border-line bg-surface px-7 py-5 phone:px-4">
        {data ? (
          <div className="max-w-[640px]">
            <MessageDetails message={data} />
          </div>
        ) : error ? (
          <ErrorState title={t('messages.one.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={4} label={t('messages.one.loading')} />
        )}
      </div>
    </div>
  );
}
