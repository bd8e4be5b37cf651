'use client';
import { EmptyState, ErrorState, PageHead, SkeletonRows } from '@signalbox/ui';
import { describeError } from '../client/api-problem.ts';
import { useProviders } from './provider-queries.ts';
import { ProviderSection } from './provider-section.tsx';

/** The operators that carry the account's messages, and whether they can be reached. */
export function ChannelsPage() {
  const { data, error, refetch } = useProviders();
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead title="Channels" help="Who carries your messages, and by which numbers people reach you." />
      <div className="grow border-t border-line bg-surface">
        {data && data.items.length > 0 ? (
          data.items.map((provider) => <ProviderSection key={provider.id} provider={provider} />)
        ) : data ? (
          <EmptyState title="No channels yet" help="A channel is an operator that carries messages. Without one nothing is sent." />
        ) : error ? (
          <ErrorState title="The channels could not be read" {...describeError(error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={3} label="Loading channels" />
        )}
      </div>
    </div>
  );
}
