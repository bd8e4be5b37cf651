import type { OwnAddress, Provider } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import {
  aboveRowLink,
  Button,
  type Column,
  DataTable,
  ErrorState,
  IconButton,
  Menu,
  notify,
  SkeletonRows,
  StateShape,
  useWords,
} from '@signalbox/ui';
import { Ellipsis, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { AddAddress } from './add-address.tsx';
import { useChangeAddress, useDeleteAddress, useOwnAddresses } from './provider-queries.ts';
import { addressKindWord } from './provider-words.ts';
import { JoinSheet, SharedSheet } from './shared-sheets.tsx';

/** The numbers, short codes and sender names that the account has, and what each may do. */
export function AddressesSection({ providers }: { providers: readonly Provider[] }) {
  const t = useWords();
  const { data, error, refetch } = useOwnAddresses();
  const [isAdding, setAdding] = useState(false);
  const [isJoining, setJoining] = useState(false);
  const columns: Column<OwnAddress>[] = [
    { id: 'value', head: t('channels.address.value'), cell: ({ value }) => <span className="num font-label">{spacedPhone(value)}</span> },
    { id: 'kind', head: t('channels.address.kind'), className: 'w-44', cell: ({ kind }) => addressKindWord(t, kind) },
    { id: 'does', head: t('channels.address.does'), className: 'w-64 small:hidden', cell: (address) => <Does address={address} /> },
    { id: 'provider', head: t('channels.col.provider'), className: 'w-56', cell: ({ providerName }) => providerName },
    {
      ...{ id: 'menu', head: t('channels.col.acts'), headHidden: true, right: true, className: 'w-16' },
      cell: (address) => <AddressMenu address={address} />,
    },
  ];
  return (
    <section aria-labelledby="own-addresses">
      <div className="flex flex-wrap items-center gap-3 px-7 pt-5 pb-3 phone:px-4">
        <div className="min-w-0 grow">
          <h2 id="own-addresses" className="text-lg">
            {t('channels.address.heading')}
          </h2>
          <p className="text-muted">{t('channels.address.help')}</p>
        </div>
        <Button onClick={() => setJoining(true)}>{t('channels.shared.join')}</Button>
        {providers.length > 0 ? (
          <Button onClick={() => setAdding(true)}>
            <Plus size={18} strokeWidth={1.8} aria-hidden />
            {t('channels.address.add')}
          </Button>
        ) : null}
      </div>
      {data && data.items.length > 0 ? (
        <DataTable
          label={t('channels.address.heading')}
          columns={columns}
          rows={data.items}
          keyOf={({ id }) => id}
          phoneItem={(address) => (
            <div className="flex items-start gap-3">
              <div className="grid min-w-0 grow gap-1">
                <span className="num font-label">{spacedPhone(address.value)}</span>
                <span className="text-sm text-muted">
                  {addressKindWord(t, address.kind)}, {address.providerName}
                </span>
                <Does address={address} />
              </div>
              <AddressMenu address={address} />
            </div>
          )}
        />
      ) : data ? (
        <p className="px-7 pb-5 text-muted phone:px-4">{t('channels.address.none')}</p>
      ) : error ? (
        <ErrorState title={t('channels.address.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={2} label={t('channels.loading')} />
      )}
      <AddAddress providers={providers} open={isAdding} onOpenChange={setAdding} />
      <JoinSheet key={isJoining ? 'open' : 'shut'} open={isJoining} onOpenChange={setJoining} />
    </section>
  );
}

function Does({ address: { canSend, canReceive, usual, shared, keywords } }: { address: OwnAddress }) {
  const t = useWords();
  const does = canSend ? (canReceive ? 'both' : 'sends') : canReceive ? 'receives' : 'nothing';
  return (
    <span className="flex items-center gap-2 text-sm">
      <StateShape shape={does === 'nothing' ? 'bar' : 'tick'} tone={does === 'nothing' ? 'idle' : 'ok'} />
      {t(`channels.address.${does}`)}
      {canSend && usual ? (
        <b className="rounded-sm bg-accent-soft px-1.5 font-label text-accent-text">{t('channels.address.isUsual')}</b>
      ) : null}
      {shared === 'no' ? null : (
        <span className="text-muted">{keywords.length > 0 ? t('channels.shared.isWith', { keywords }) : t('channels.shared.is')}</span>
      )}
    </span>
  );
}

function AddressMenu({ address }: { address: OwnAddress }) {
  const t = useWords();
  const change = useChangeAddress(address.id);
  const remove = useDeleteAddress(address.id);
  const [isSharing, setSharing] = useState(false);
  const onError = (error: unknown) => notify({ text: describeError(t, error).detail });
  const value = spacedPhone(address.value);
  return (
    <span className={aboveRowLink}>
      <Menu
        align="end"
        trigger={
          <IconButton label={t('channels.moreFor', { name: value })}>
            <Ellipsis size={18} strokeWidth={1.8} aria-hidden />
          </IconButton>
        }
        groups={[
          {
            items: [
              {
                ...{ label: t('channels.address.maySend'), checked: address.canSend },
                onSelect: () => change.mutate({ canSend: !address.canSend }, { onError }),
              },
              {
                ...{ label: t('channels.address.usual'), checked: address.usual },
                onSelect: () => change.mutate({ usual: !address.usual }, { onError }),
              },
              {
                ...{ label: t('channels.address.mayReceive'), checked: address.canReceive },
                onSelect: () => change.mutate({ canReceive: !address.canReceive }, { onError }),
              },
            ],
          },
          {
            items: [
              ...(address.shared === 'no' && (!address.canReceive || !['phone', 'short_code'].includes(address.kind))
                ? []
                : [
                    {
                      label: t(address.shared === 'no' ? 'channels.shared.share' : 'channels.shared.words'),
                      onSelect: () => setSharing(true),
                    },
                  ]),
              {
                ...{ label: t('channels.address.remove'), icon: <Trash2 size={16} strokeWidth={1.8} aria-hidden />, danger: true },
                onSelect: () =>
                  remove.mutate(undefined, {
                    onError,
                    onSuccess: () => notify({ text: t('channels.address.removed', { address: value }) }),
                  }),
              },
            ],
          },
        ]}
      />
      {isSharing ? <SharedSheet address={address} open onOpenChange={setSharing} /> : null}
    </span>
  );
}
