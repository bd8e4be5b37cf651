'use client';
import { may } from '@signalbox/domain';
import { ErrorState, PageHead, SkeletonRows, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { describeError } from '../client/api-problem.ts';
import { ScreenHelp } from '../help/screen-help.tsx';
import { useMe } from '../shell/me-queries.ts';
import { CategoriesSection } from './categories-section.tsx';
import { ChannelOrderSection } from './channel-order-section.tsx';
import { LimitsSection } from './limits-section.tsx';
import { LinkSection } from './link-section.tsx';
import { QuietSection } from './quiet-section.tsx';
import { useSendingRules } from './rules-queries.ts';

/** What holds for everything that the account sends. */
export function SendingRulesPage() {
  const t = useWords();
  const { data, error, refetch } = useSendingRules();
  const { data: me } = useMe();
  const isMine = me === undefined || may(me.role, 'account.edit');
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead
        crumb={
          <Link href="/channels" className="text-accent-text underline">
            {t('shell.nav.channels')}
          </Link>
        }
        title={t('channels.rules.title')}
        help={isMine ? t('channels.rules.help') : t('channels.rules.notMine')}
      >
        <ScreenHelp screen="channels" />
      </PageHead>
      <div className="grow border-t border-line bg-surface">
        {data ? (
          <fieldset disabled={!isMine} className="min-w-0">
            {/* Made anew when something else was saved. */}
            <QuietSection key={JSON.stringify(data.quietHours)} rules={data} />
            <CategoriesSection rules={data} />
            <LimitsSection />
            <ChannelOrderSection key={data.channelOrder.join(' ')} rules={data} />
            <LinkSection key={data.linkUrl} rules={data} />
          </fieldset>
        ) : error ? (
          <ErrorState title={t('channels.rules.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={4} label={t('channels.rules.loading')} />
        )}
      </div>
    </div>
  );
}
