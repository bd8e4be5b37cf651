'use client';
import type { ProviderKind } from '@signalbox/contract';
import { cx, ErrorState, notify, PageHead, SkeletonRows, useWords } from '@signalbox/ui';
import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { describeError } from '../client/api-problem.ts';
import { ScreenHelp } from '../help/screen-help.tsx';
import { KindPicture } from './kind-picture.tsx';
import { ProviderForm } from './provider-form.tsx';
import { useCreateProvider, useProviderKinds } from './provider-queries.ts';
import { channelWord } from './provider-words.ts';

/** What can be connected; one that is chosen asks for its settings. The choice is in the address. */
export function NewProvider() {
  const t = useWords();
  const chosen = useSearchParams().get('kind');
  const kinds = useProviderKinds();
  const kind = kinds.data?.items.find(({ type }) => type === chosen);
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead
        crumb={
          <>
            <Link href="/channels" className="underline">
              {t('shell.nav.channels')}
            </Link>
            <ChevronRight size={14} aria-hidden />
            {kind ? (
              <Link href="/channels/new" className="underline">
                {t('channels.connect')}
              </Link>
            ) : (
              t('channels.connect')
            )}
          </>
        }
        title={kind ? t('channels.connectKind', { kind: kind.title }) : t('channels.what')}
        help={kind?.help}
      >
        <ScreenHelp screen="channels" />
      </PageHead>
      {kinds.error ? (
        <ErrorState title={t('channels.unread')} {...describeError(t, kinds.error)} onRetry={() => void kinds.refetch()} />
      ) : !kinds.data ? (
        <SkeletonRows rows={4} label={t('channels.loading')} />
      ) : kind ? (
        <NewForm key={kind.type} kind={kind} />
      ) : (
        <Catalogue kinds={kinds.data.items} />
      )}
    </div>
  );
}

function NewForm({ kind }: { kind: ProviderKind }) {
  const t = useWords();
  const router = useRouter();
  const create = useCreateProvider();
  return (
    <ProviderForm
      kind={kind}
      saving={create}
      onSave={(input) =>
        create.mutate(
          { type: kind.type, ...input },
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

function Catalogue({ kinds }: { kinds: readonly ProviderKind[] }) {
  const t = useWords();
  const channels = [...new Set(kinds.map(({ channel }) => channel))];
  return (
    <div className="grid grow content-start gap-6 border-t border-line bg-surface px-7 py-5 phone:px-4">
      {channels.map((channel) => (
        <section key={channel} aria-labelledby={`kinds-${channel}`} className="grid gap-2">
          <h2 id={`kinds-${channel}`} className="border-b border-line pb-2 text-md font-title">
            {channelWord(t, channel)}
          </h2>
          <ul className="grid max-w-[900px] grid-cols-2 gap-x-7 phone:grid-cols-1">
            {kinds.flatMap((kind) => (kind.channel === channel ? [<KindItem key={kind.type} kind={kind} />] : []))}
          </ul>
        </section>
      ))}
      <p className="text-sm text-muted">{t('channels.practice')}</p>
    </div>
  );
}

const KindItem = ({ kind: { type, title, help, picture } }: { kind: ProviderKind }) => (
  <li className={cx('border-b border-line')}>
    <Link href={`/channels/new?kind=${encodeURIComponent(type)}`} className="flex gap-4 px-2 py-3.5 text-ink no-underline hover:bg-hover">
      <KindPicture picture={picture} />
      <span>
        <span className="block font-label">{title}</span>
        <span className="block text-sm text-muted">{help}</span>
      </span>
    </Link>
  </li>
);
