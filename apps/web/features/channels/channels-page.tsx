'use client';
import { Button, buttonClass, EmptyState, ErrorState, PageHead, SkeletonRows, useWords } from '@signalbox/ui';
import { ListOrdered, Plug, Scale } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { ScreenHelp } from '../help/screen-help.tsx';
import { AddressesSection } from './addresses-section.tsx';
import { OptOutSection } from './opt-out-section.tsx';
import { OrderSheet } from './order-sheet.tsx';
import { useProviders } from './provider-queries.ts';
import { ProvidersTable } from './providers-table.tsx';
import { StartBand } from './start/start-band.tsx';
import { StoppedBand } from './stopped-band.tsx';

/** The operators that carry the account's messages, whether they can be reached, and by which addresses people reach the account. */
export function ChannelsPage() {
  const t = useWords();
  const { data, error, refetch } = useProviders();
  const [isOrdering, setOrdering] = useState(false);
  const connect = (
    <Link href="/channels/new" className={buttonClass({ look: 'primary' })}>
      <Plug size={18} strokeWidth={1.8} aria-hidden />
      {t('channels.connect')}
    </Link>
  );
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead title={t('shell.nav.channels')} help={t('channels.help')}>
        <Link href="/channels/rules" className={buttonClass({})}>
          <Scale size={18} strokeWidth={1.8} aria-hidden />
          {t('channels.rules.title')}
        </Link>
        {data && data.items.length > 1 ? (
          <Button onClick={() => setOrdering(true)}>
            <ListOrdered size={18} strokeWidth={1.8} aria-hidden />
            {t('channels.order.title')}
          </Button>
        ) : null}
        {data && data.items.length > 0 ? connect : null}
        <ScreenHelp screen="channels" />
      </PageHead>
      <div className="grow border-t border-line bg-surface">
        {data && data.items.length > 0 ? (
          <>
            <StartBand providers={data.items} />
            {data.items.map((provider) =>
              provider.stopped ? <StoppedBand key={provider.id} provider={provider} all={data.items} /> : null,
            )}
            <ProvidersTable providers={data.items} />
          </>
        ) : data ? (
          <EmptyState title={t('channels.empty.title')} help={t('channels.empty.help')}>
            <Link href="/channels/start" className={buttonClass({ look: 'primary' })}>
              <Plug size={18} strokeWidth={1.8} aria-hidden />
              {t('channels.start.title')}
            </Link>
            <Link href="/try-it" className={buttonClass({ look: 'quiet' })}>
              {t('channels.empty.practise')}
            </Link>
          </EmptyState>
        ) : error ? (
          <ErrorState title={t('channels.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={3} label={t('channels.loading')} />
        )}
        {data ? <AddressesSection providers={data.items} /> : null}
        {data ? <OrderSheet providers={data.items} open={isOrdering} onOpenChange={setOrdering} /> : null}
        <OptOutSection />
      </div>
    </div>
  );
}
