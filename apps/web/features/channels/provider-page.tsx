'use client';
import type { Provider, ProviderKind } from '@signalbox/contract';
import { channels } from '@signalbox/domain';
import { ErrorState, notify, PageHead, SkeletonRows, StateChip, useWords } from '@signalbox/ui';
import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { ScreenHelp } from '../help/screen-help.tsx';
import { MissingPage } from '../lists/missing-page.tsx';
import { CallbackAddress } from './callback-address.tsx';
import { CertificateLight } from './certificate-light.tsx';
import { CreditSection } from './credit-section.tsx';
import { MailboxLight } from './mailbox-light.tsx';
import { PricesSection } from './prices-section.tsx';
import { ProviderFacts } from './provider-facts.tsx';
import { ProviderForm } from './provider-form.tsx';
import { ProviderLog } from './provider-log.tsx';
import { useChangeProvider, useProviderKinds, useProviders } from './provider-queries.ts';
import { providerWords } from './provider-words.ts';
import { risksOf } from './risks-of.ts';
import { TestClient } from './test-client.tsx';

/** One provider: how it stands, its settings, and what happened with it. */
export function ProviderPage({ id }: { id: string }) {
  const t = useWords();
  const providers = useProviders();
  const kinds = useProviderKinds();
  const error = providers.error ?? kinds.error;
  const provider = providers.data?.items.find((one) => one.id === id);
  const kind = kinds.data?.items.find(({ type }) => type === provider?.type);
  if (error && !provider)
    return (
      <ErrorState
        title={t('channels.unread')}
        {...describeError(t, error)}
        onRetry={() => void Promise.all([providers.refetch(), kinds.refetch()])}
      />
    );
  if (providers.data && !provider)
    return <MissingPage title={t('channels.gone')} why={t('channels.goneHelp')} href="/channels" act={t('channels.all')} />;
  if (!provider || !kinds.data) return <SkeletonRows rows={6} label={t('channels.loading')} />;
  const { state, word, words } = providerWords(t, provider);
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead
        crumb={
          <>
            <Link href="/channels" className="underline">
              {t('shell.nav.channels')}
            </Link>
            <ChevronRight size={14} aria-hidden />
            {kind?.title ?? provider.type}
          </>
        }
        title={provider.name}
        chip={<StateChip state={state} {...(word ? { word } : {})} />}
        help={words ?? kind?.help}
      >
        <ScreenHelp screen="channels" />
      </PageHead>
      {risksOf(kind, provider).map((risk) => (
        <p key={risk} className="px-7 pb-3 font-label text-wait phone:px-4">
          {risk}
        </p>
      ))}
      <ProviderFacts provider={provider} />
      {provider.callbackUrl ? <CallbackAddress url={provider.callbackUrl} /> : null}
      {provider.mailbox ? <MailboxLight mailbox={provider.mailbox} /> : null}
      {provider.certificate ? <CertificateLight light={provider.certificate} /> : null}
      {kind ? <EditForm key={provider.id} kind={kind} provider={provider} /> : null}
      <TestClient key={`test-${provider.id}`} provider={provider} />
      {provider.credit ? <CreditSection key={`credit-${provider.id}`} provider={provider} credit={provider.credit} /> : null}
      {channels.get(provider.channel)?.capabilities.parts == null ? null : (
        <PricesSection key={`prices-${provider.id}`} provider={provider} />
      )}
      <ProviderLog provider={provider} />
    </div>
  );
}

function EditForm({ kind, provider }: { kind: ProviderKind; provider: Provider }) {
  const t = useWords();
  const router = useRouter();
  const change = useChangeProvider(provider.id);
  // What was looked at: who saved meanwhile is not overwritten.
  const [revision] = useState(provider.revision);
  return (
    <ProviderForm
      kind={kind}
      provider={provider}
      saving={change}
      onSave={({ secrets, ...input }) =>
        change.mutate(
          { revision, ...input, ...(Object.keys(secrets).length > 0 ? { secrets } : {}) },
          {
            onSuccess: ({ name }) => {
              notify({ text: t('channels.saved', { name }) });
              router.push('/channels');
            },
          },
        )
      }
    />
  );
}
