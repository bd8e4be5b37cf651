import type { Provider } from '@signalbox/contract';
import { aboveRowLink, type Column, cx, DataTable, rowLinkClass, StateChip, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { TimeAgo } from '../lists/time-ago.tsx';
import { CreditCell } from './credit-cell.tsx';
import { ProviderMenu } from './provider-menu.tsx';
import { providerState } from './provider-state.ts';
import { channelWord, providerTypeWord, providerWords } from './provider-words.ts';

/** The providers of the account, those in trouble first; a row leads to the settings. */
export function ProvidersTable({ providers }: { providers: readonly Provider[] }) {
  const t = useWords();
  const rows = providers.toSorted((a, b) => rankOf(a) - rankOf(b));
  const columns: Column<Provider>[] = [
    { id: 'state', head: t('channels.col.state'), className: 'w-40', cell: (provider) => <State provider={provider} /> },
    { id: 'name', head: t('channels.col.provider'), cell: (provider) => <Name provider={provider} /> },
    { id: 'channel', head: t('channels.col.channel'), className: 'w-36 small:hidden', cell: ({ channel }) => channelWord(t, channel) },
    {
      ...{ id: 'since', head: t('channels.col.since'), className: 'w-36 small:hidden' },
      cell: ({ since }) => <TimeAgo at={since} />,
    },
    {
      ...{ id: 'speed', head: t('channels.speed'), right: true, className: 'w-44 small:hidden' },
      cell: ({ perSecond }) => (perSecond === null ? t('channels.noLimit') : t('channels.perSecondShort', { count: perSecond })),
    },
    {
      ...{ id: 'credit', head: t('channels.col.credit'), right: true, className: 'w-44 small:hidden' },
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
            <Name provider={provider} />
            <span className="justify-self-start">
              <State provider={provider} />
            </span>
          </div>
          <ProviderMenu provider={provider} />
        </div>
      )}
    />
  );
}

function State({ provider }: { provider: Provider }) {
  const { state, word } = providerWords(useWords(), provider);
  return <StateChip state={state} {...(word ? { word } : {})} />;
}

function Name({ provider }: { provider: Provider }) {
  const t = useWords();
  const { words } = providerWords(t, provider);
  const { checked } = provider;
  const tone = tones[providerState(provider)] ?? 'text-muted';
  return (
    <div className="min-w-0">
      <Link href={`/channels/${provider.id}`} className={rowLinkClass}>
        {provider.name}
      </Link>
      <p className={cx('text-sm', tone)}>
        {words ?? [providerTypeWord(t, provider.type), checked === null ? t('channels.notChecked') : null].filter(Boolean).join(', ')}
      </p>
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
