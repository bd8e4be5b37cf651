import type { Provider } from '@signalbox/contract';
import { aboveRowLink, IconButton, Menu, notify, useWords } from '@signalbox/ui';
import { Copy, Ellipsis, List, Pause, Play, RefreshCw, Send, SquarePen, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { DeleteProvider } from './delete-provider.tsx';
import { useChangeProvider, useCopyProvider, useReconnectProvider } from './provider-queries.ts';

/** What can be done with a provider. */
export function ProviderMenu({ provider }: { provider: Provider }) {
  const t = useWords();
  const router = useRouter();
  const [isDeleting, setDeleting] = useState(false);
  const change = useChangeProvider(provider.id);
  const copy = useCopyProvider(provider.id);
  const reconnect = useReconnectProvider(provider.id);
  const told = (key: 'paused' | 'resumed' | 'reconnected' | 'copied') => ({
    onSuccess: ({ name }: { name: string }) => notify({ text: t(`channels.did.${key}`, { name }) }),
    onError: (error: unknown) => notify({ text: describeError(t, error).detail }),
  });
  const isOn = provider.status === 'on';
  const icon = { size: 16, strokeWidth: 1.8, 'aria-hidden': true };
  return (
    <span className={aboveRowLink}>
      <Menu
        align="end"
        trigger={
          <IconButton label={t('channels.moreFor', { name: provider.name })}>
            <Ellipsis size={18} strokeWidth={1.8} aria-hidden />
          </IconButton>
        }
        groups={[
          {
            items: [
              { label: t('channels.act.edit'), icon: <SquarePen {...icon} />, onSelect: () => router.push(`/channels/${provider.id}`) },
              {
                label: t('channels.act.test'),
                icon: <Send {...icon} />,
                onSelect: () => router.push(`/channels/${provider.id}#provider-test`),
              },
              {
                label: t('channels.act.events'),
                icon: <List {...icon} />,
                onSelect: () => router.push(`/channels/${provider.id}#provider-log`),
              },
              { label: t('channels.act.copy'), icon: <Copy {...icon} />, onSelect: () => copy.mutate(undefined, told('copied')) },
              isOn
                ? {
                    ...{ label: t('channels.act.pause'), icon: <Pause {...icon} /> },
                    onSelect: () => change.mutate({ revision: provider.revision, status: 'paused' }, told('paused')),
                  }
                : {
                    ...{ label: t('channels.act.resume'), icon: <Play {...icon} /> },
                    onSelect: () => change.mutate({ revision: provider.revision, status: 'on' }, told('resumed')),
                  },
              {
                ...{ label: t('channels.act.reconnect'), icon: <RefreshCw {...icon} /> },
                onSelect: () => reconnect.mutate(undefined, told('reconnected')),
              },
            ],
          },
          { items: [{ label: t('channels.act.delete'), icon: <Trash2 {...icon} />, danger: true, onSelect: () => setDeleting(true) }] },
        ]}
      />
      <DeleteProvider provider={provider} open={isDeleting} onOpenChange={setDeleting} />
    </span>
  );
}
