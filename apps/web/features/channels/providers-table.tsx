import type { Provider } from '@signalbox/contract';
import { aboveRowLink, type Column, cx, DataTable, rowLinkClass, StateChip, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { TimeAgo } from '../lists/time-ago.tsx';
import { CreditCell } from './credit-cell.tsx';
import { HealthCell, PaceCell } from './load-cells.tsx';
import { ProviderMenu } from './provider-menu.tsx';
import { useProviderKinds } from './provider-queries.ts';
import { providerState } from './provider-state.ts';
import { channelWord, placeWord, providerTypeWord, providerWords } from './provider-words.ts';
import { risksOf } from './risks-of.ts';

/** The providers of the account, those in trouble first, then in the order of use; a row leads to the settings. */
export function ProvidersTable({ providers }: { providers: readonly Provider[] }) {
  const t = useWords();
  const rows = providers.toSorted((a, b) => rankOf(a) - rankOf(b) || a.place - b.place);
  const columns: Column<Provider>[] = [
    { id: 'state', head: t('channels.col.state'), className: 'w-36', cell: (provider) => <State provider={provider} /> },
    { id: 'name', head: t('channels.col.provider'), cell: (provider) => <Name provider={provider} all={providers} /> },
    { id: 'channel', head: t('channels.col.channel'), className: 'w-32 small:hidden', cell: ({ channel }) => channelWord(t, channel) },
    { id: 'load', head: t('channels.col.load'), className: 'w-48 small:hidden', cell: (provider) => <PaceCell provider={provider} /> },
    { id: 'health', head: t('channels.col.health'), className: 'w-36 small:hidden', cell: ({ load }) => <HealthCell load={load} /> },
    {
      ...{ id: 'credit', head: t('channels.col.credit'), right: true, className: 'w-40 small:hidden' },
      cell: (provider) => <CreditCell credit={provider.credit} />,
    },
    {
      ...{ id: 'menu', head: t('channels.col.acts'), headHidden: true, right: true, className: 'w-16' },
      cell: (provider) => <ProviderMenu provider={provider} />,
    },
  ];
  return (
    <DataTable
      label={t('channels.list')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      phoneItem={(provider) => (
        <div className="flex items-start gap-3">
          <div className="grid min-w-0 grow gap-1.5">
            <Name provider={provider} all={providers} />
            <span className="justify-self-start">
              <State provider={provider} />
            </span>
            <PaceCell provider={provider} />
          </div>
          <ProviderMenu provider={provider} />
        </div>
      )}
    />
  );
}

/** How it stands, and since when. */
function State({ provider }: { provider: Provider }) {
  const { state, word } = providerWords(useWords(), provider);
  return (
    <span className="grid justify-items-start gap-0.5">
      <StateChip state={state} {...(word ? { word } : {})} />
      <TimeAgo at={provider.since} className="text-sm text-muted" />
    </span>
  );
}

function Name({ provider, all }: { provider: Provider; all: readonly Provider[] }) {
  const t = useWords();
  const f = useFormat();
  const kind = useProviderKinds().data?.items.find(({ type }) => type === provider.type);
  // Why one was stopped stands above the list.
  const words = provider.stopped ? null : providerWords(t, provider).words;
  const { checked } = provider;
  const tone = tones[providerState(provider)] ?? 'text-muted';
  const known = [providerTypeWord(t, provider.type), placeWord(t, provider, all), checked === null ? t('channels.notChecked') : null];
  return (
    <div className="min-w-0">
      <Link href={`/channels/${provider.id}`} className={rowLinkClass}>
        {provider.name}
      </Link>
      <p className={cx('text-sm', tone)}>{words ?? known.filter(Boolean).join(', ')}</p>
      {risksOf(kind, provider).map((risk) => (
        <p key={risk} className="text-sm font-label text-wait">
          {risk}
        </p>
      ))}
      {provider.mailbox?.isLate ? (
        <p className="text-sm font-label text-bad">{t('channels.mailbox.lateShort', { at: f.moment(provider.mailbox.lookedAt) })}</p>
      ) : null}
      {provider.unusable > 0 ? (
        <Link href={`/channels/${provider.id}?log=unusable`} className={cx(aboveRowLink, 'text-sm text-wait')}>
          {t('channels.unusable.title', { count: provider.unusable })}
        </Link>
      ) : null}
    </div>
  );
}

const tones: Record<string, string> = { error: 'text-bad', warning: 'text-wait' };
const worst = ['error', 'warning', 'connected', 'paused', 'off'];
const rankOf = (provider: Provider): number => worst.indexOf(providerState(provider));
