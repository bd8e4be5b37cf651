'use client';
import { EmptyState, ErrorState, PageHead, SkeletonRows, useWords } from '@signalbox/ui';
import { describeError } from '../client/api-problem.ts';
import { OptOutSection } from './opt-out-section.tsx';
import { useProviders } from './provider-queries.ts';
import { ProviderSection } from './provider-section.tsx';

/** The operators that carry the account's messages, and whether they can be reached. */
export function ChannelsPage() {
  const t = useWords();
  const { data, error, refetch } = useProviders();
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead title={t('shell.nav.channels')} help={t('channels.help')} />
      <div className="grow border-t border-line bg-surface">
        {data && data.items.length > 0 ? (
          data.items.map((provider) => <ProviderSection key={provider.id} provider={provider} />)
        ) : data ? (
          <EmptyState title={t('channels.empty.title')} help={t('channels.empty.help')} />
        ) : error ? (
          <ErrorState title={t('channels.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={3} label={t('channels.loading')} />
        )}
        <OptOutSection />
      </div>
    </div>
  );
}
