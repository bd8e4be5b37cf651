'use client';
import type { Provider } from '@signalbox/contract';
import { Button, notify, Sheet, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { OrderList } from './order-list.tsx';
import { useSetProviderOrder } from './provider-queries.ts';
import { channelWord } from './provider-words.ts';

interface OrderSheetProps {
  providers: readonly Provider[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** In which order providers are used, channel by channel: by the first, and by the next one while it is stopped. */
export function OrderSheet({ providers, open, onOpenChange }: OrderSheetProps) {
  const t = useWords();
  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={t('channels.order.title')} help={t('channels.order.help')}>
      <div className="grid gap-6">
        {[...new Set(providers.map(({ channel }) => channel))].map((channel) => (
          <ChannelOrder
            key={channel}
            channel={channel}
            providers={providers.filter((provider) => provider.channel === channel)}
            onDone={() => onOpenChange(false)}
          />
        ))}
      </div>
    </Sheet>
  );
}

function ChannelOrder({ channel, providers, onDone }: { channel: string; providers: readonly Provider[]; onDone: () => void }) {
  const t = useWords();
  const save = useSetProviderOrder();
  const [order, setOrder] = useState(() => providers.toSorted((a, b) => a.place - b.place));
  return (
    <section aria-label={channelWord(t, channel)} className="grid gap-3">
      <h3 className="text-md font-title">{channelWord(t, channel)}</h3>
      <OrderList items={order} onOrder={setOrder} />
      {save.error ? (
        <p role="alert" className="text-bad">
          {describeError(t, save.error).detail}
        </p>
      ) : null}
      <div>
        <Button
          look="primary"
          busy={save.isPending}
          onClick={() =>
            save.mutate(
              { channel, ids: order.map(({ id }) => id) },
              {
                onSuccess: () => {
                  notify({ text: t('channels.order.saved') });
                  onDone();
                },
              },
            )
          }
        >
          {t('channels.order.save')}
        </Button>
      </div>
    </section>
  );
}
